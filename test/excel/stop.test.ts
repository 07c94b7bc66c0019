import { freeze } from "../../src/excel/freeze";
import { insertSample } from "../../src/excel/insertSample";
import { lastAction } from "../../src/excel/actions";
import { writeLabels } from "../../src/excel/writeLabels";
import { writeReport } from "../../src/excel/writeReport";
import { addSheet, openLocalExcel, type } from "./support/localExcel";
import { rowLabels } from "./support/rowLabels";
import { paretoReport, smallReport, type CustomerRow } from "./support/smallReport";
import { wholeWorkbook } from "./support/workbook";

jest.setTimeout(300_000);

/** Names so long that a handful of them fill a request. */
const customers = (count: number): CustomerRow[] =>
  Array.from({ length: count }, (_, at) => [`${at} ${"é".repeat(20_000)}`, 9_000 - at]);
const few: CustomerRow[] = [
  ["=HYPERLINK(1)", 3000],
  ["Perrin", 1500],
];

let local: Awaited<ReturnType<typeof openLocalExcel>>;
let syncs: jest.SpyInstance;
let stop: AbortController;
/** After how many more requests the user stops. */
let requests: number;
beforeEach(async () => {
  local = await openLocalExcel();
  const sync = local.Excel.RequestContext.prototype.sync as (result?: unknown) => Promise<unknown>;
  requests = Infinity;
  syncs = jest.spyOn(local.Excel.RequestContext.prototype, "sync").mockImplementation(async function (
    this: unknown,
    result?: unknown,
  ) {
    const answer = await sync.call(this, result);
    requests -= 1;
    if (requests === 0) stop.abort();
    return answer;
  });
  await addSheet("Orders");
  await type("Orders", "A1:B4", [
    ["Customer", "Amount"],
    ["Perrin", 1],
    ["Roche", 2],
    ["Perrin", 3],
  ]);
});
afterEach(() => {
  syncs.mockRestore();
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

/**
 * Stops a writing after its first request, then after its second and so on, until it is done before the stop; each time the
 * workbook is as it was. Gives how often it was stopped.
 */
async function stopEverywhere(write: (signal: AbortSignal) => Promise<unknown>): Promise<number> {
  const before = await wholeWorkbook();
  const undoable = lastAction();
  for (let after = 1; ; after += 1) {
    stop = new AbortController();
    requests = after;
    const ended = await write(stop.signal).then(
      () => "done",
      (error: { code: string }) => error.code,
    );
    if (!stop.signal.aborted) {
      expect(ended).toBe("done");
      return after - 1;
    }
    requests = Infinity;
    expect(ended).toBe("stopped");
    expect(await wholeWorkbook()).toEqual(before);
    expect(lastAction()).toEqual(undoable);
  }
}

describe("a writing stopped after any of its requests leaves the workbook as it was", () => {
  it("when it is the first report", async () => {
    const report = smallReport(customers(160), true);
    expect(await stopEverywhere((signal) => writeReport(report, { signal }))).toBeGreaterThan(8);
  });

  it("when it replaces an earlier result, whose cells, formulas, table, chart and names come back", async () => {
    await writeReport(smallReport(few, true));
    const report = smallReport(customers(80), true);
    expect(await stopEverywhere((signal) => writeReport(report, { signal }))).toBeGreaterThan(8);
  });

  it("when it adds a sheet before the parameters", async () => {
    await writeReport(smallReport(few));
    await addSheet("Mine");
    await stopEverywhere((signal) => writeReport(paretoReport(few), { signal }));
  });

  const source = { sheet: "Orders", row: 0, column: 0, rows: 4, columns: 2, table: null };
  it("when it is the first column of labels", async () => {
    const labels = rowLabels(["A", "", "=1+1"]);
    expect(await stopEverywhere((signal) => writeLabels(source, 0, "Segment", labels, { signal }))).toBeGreaterThan(3);
  });

  it("when it replaces earlier labels", async () => {
    await writeLabels(source, 0, "Segment", rowLabels(["A", "B", "=1"]));
    await type("Orders", "C3", [["=B3*2"]]);
    const labels = rowLabels(["X", "Y", ""]);
    expect(await stopEverywhere((signal) => writeLabels(source, 0, "Segment", labels, { signal }))).toBeGreaterThan(4);
  });

  it("when it replaces earlier labels, of which only those that may have changed are written back", async () => {
    const rows = 110;
    const long = { ...source, rows: rows + 1 };
    const labelled = (text: string) => rowLabels(Array.from({ length: rows }, () => text.repeat(20_000)));
    await writeLabels(long, 0, "Segment", labelled("a"));
    const before = await wholeWorkbook();
    const requestsBefore = 4;
    const takenBack: number[] = [];
    for (const chunks of [1, 2]) {
      stop = new AbortController();
      requests = requestsBefore + chunks;
      syncs.mockClear();
      const writing = writeLabels(long, 0, "Segment", labelled("b"), { signal: stop.signal });
      await expect(writing).rejects.toMatchObject({ code: "stopped" });
      takenBack.push(syncs.mock.calls.length - requestsBefore - chunks);
      requests = Infinity;
      expect(await wholeWorkbook()).toEqual(before);
    }
    expect(takenBack[1]! - takenBack[0]!).toBe(1);
  });

  it("when it freezes what was live", async () => {
    await writeReport(smallReport(few, true));
    expect(await stopEverywhere((signal) => freeze(null, { signal }))).toBeGreaterThan(3);
  });

  it("when it inserts the sample orders", async () => {
    const rows = [["Customer", "Amount"], ...customers(160).map(([name, amount]) => [name, amount])];
    expect(await stopEverywhere((signal) => insertSample(rows, "Sample", [], [1], { signal }))).toBeGreaterThan(3);
  });
});
