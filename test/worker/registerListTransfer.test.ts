import { MessageChannel } from "node:worker_threads";
import { expose, wrap, type Remote } from "comlink";
import { registerChunkTransfer } from "../../src/worker/registerChunkTransfer";
import { registerRunsTransfer } from "../../src/worker/registerRunsTransfer";
import { registerListTransfer } from "../../src/worker/registerListTransfer";
import { TableEncoder } from "../../src/portfolio/orders/table/TableEncoder";
import type { RowsSetAside } from "../../src/report/rowsSetAside";
import type { CellChunk } from "../../src/portfolio/orders/table/cellChunk";

const names = Array.from({ length: 7_501 }, (_, at) => `Customer ${at}`);
const report = {
  title: "Portfolio",
  sheets: [{ tables: [{ columns: [{ values: names }, { values: names.map((_, at) => at / 2) }] }], choices: names }],
  short: ["a", "b"],
  codes: Int32Array.of(1, 2, 3),
  nothing: null,
};

let rowsReceived = 0;
let asideReceived: RowsSetAside | null = null;
const api = {
  report: () => report,
  list: () => names,
  small: () => ({ values: [1, 2, 3] }),
  setAside: (rows: RowsSetAside) => {
    asideReceived = rows;
  },
  append: (chunk: CellChunk) => {
    rowsReceived += chunk.columns[0]!.codes.length;
  },
};

let remote: Remote<typeof api>;
let close: () => void;
let messages: unknown[];
beforeEach(() => {
  registerChunkTransfer();
  registerRunsTransfer();
  registerListTransfer({ sends: true });
  const { port1, port2 } = new MessageChannel();
  messages = [];
  port2.on("message", (message) => messages.push(message));
  expose(api, port1 as never);
  remote = wrap<typeof api>(port2 as never);
  close = () => {
    port1.close();
    port2.close();
  };
});
afterEach(() => close());

test("A report with long columns arrives as it was sent, its long lists in pieces", async () => {
  const arrived = await remote.report();
  expect(arrived).toEqual(report);
  expect(JSON.stringify(messages).length).toBeLessThan(1_000);
});

test("A list that stands in an answer twice is one list there too", async () => {
  const { sheets } = (await remote.report()) as typeof report;
  expect(sheets[0]!.choices).toBe(sheets[0]!.tables[0]!.columns[0]!.values);
});

test("A long list by itself arrives whole, a short one in the answer", async () => {
  expect(await remote.list()).toEqual(names);
  expect(await remote.small()).toEqual({ values: [1, 2, 3] });
});

test("Rows set aside arrive as they were sent, however many runs they are", async () => {
  const hidden = Array.from({ length: 5_000 }, (_, at): [number, number] => [2 * at, 1]);
  await remote.setAside({ hidden, unselected: [[20_000, 7]] });
  expect(asideReceived).toEqual({ hidden, unselected: [[20_000, 7]] });
  await remote.setAside({ hidden: [], unselected: [] });
  expect(asideReceived).toEqual({ hidden: [], unselected: [] });
});

test("The columns of a chunk change hands: nothing of them is left on the page", async () => {
  const chunk = new TableEncoder().encode(names.map((name, at) => [name, at]));
  await remote.append(chunk);
  expect(rowsReceived).toBe(names.length);
  expect(chunk.columns.map(({ codes, numbers }) => codes.length + (numbers?.length ?? 0))).toEqual([0, 0]);
});
