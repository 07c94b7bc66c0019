import type { Cell } from "../../src/portfolio/orders/cell";
import { rowOf } from "../../src/portfolio/orders/table/rowOf";
import { TableBuilder } from "../../src/portfolio/orders/table/TableBuilder";
import { TableEncoder } from "../../src/portfolio/orders/table/TableEncoder";
import { sendRows } from "../../src/taskpane/work/sendRows";

const rows: Cell[][] = Array.from({ length: 10_000 }, (_, at) => [
  `Customer ${at % 700}`,
  45_000 + at,
  at / 4,
  at % 2 > 0,
]);

test("Rows are sent in several pieces that make the whole list again", async () => {
  const builder = new TableBuilder(rows.length);
  let pieces = 0;
  const send = (chunk: Parameters<TableBuilder["append"]>[0]) => {
    pieces += 1;
    builder.append(chunk);
    return Promise.resolve();
  };
  await sendRows(new TableEncoder(), rows, send, new AbortController().signal);
  expect(pieces).toBe(10);
  const { table } = builder;
  expect(rows.map((_, at) => rowOf(table, at))).toEqual(rows);
});

test("Nothing more is sent once it is stopped", async () => {
  const stop = new AbortController();
  let pieces = 0;
  const send = async () => {
    pieces += 1;
    stop.abort();
  };
  await expect(sendRows(new TableEncoder(), rows, send, stop.signal)).rejects.toThrow();
  expect(pieces).toBe(1);
});

test("What the session refuses is told, and nothing more is sent", async () => {
  let pieces = 0;
  const send = () => {
    pieces += 1;
    return Promise.reject(new Error("refused"));
  };
  await expect(sendRows(new TableEncoder(), rows, send, new AbortController().signal)).rejects.toThrow("refused");
  expect(pieces).toBe(1);
});

test("How long the encoding took is noted for the browser's performance tools", async () => {
  performance.clearMeasures();
  await sendRows(new TableEncoder(), rows, () => Promise.resolve(), new AbortController().signal);
  expect(performance.getEntriesByName("clientele encode")).toHaveLength(1);
});
