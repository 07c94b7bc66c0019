import { undoLast } from "../../src/excel/actions";
import { freeze } from "../../src/excel/freeze";
import { insertSample } from "../../src/excel/insertSample";
import { readSource } from "../../src/excel/readSource";
import { writeLabels } from "../../src/excel/writeLabels";
import { writeReport } from "../../src/excel/writeReport";
import { addSheet, openLocalExcel, select, type } from "./support/localExcel";
import { rowLabels } from "./support/rowLabels";
import { smallReport, type CustomerRow } from "./support/smallReport";

jest.setTimeout(300_000);

let local: Awaited<ReturnType<typeof openLocalExcel>>;
let syncs: jest.SpyInstance;
beforeEach(async () => {
  local = await openLocalExcel();
  syncs = jest.spyOn(local.Excel.RequestContext.prototype, "sync");
});
afterEach(() => {
  syncs.mockRestore();
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  syncs.mockClear();
  await work();
  return syncs.mock.calls.length;
}

const customers = (count: number): CustomerRow[] =>
  Array.from({ length: count }, (_, at): CustomerRow => [`Customer ${at}`, 90_000 - at]);

it("Reading needs one more request for the next 20,000 rows, whatever their number", async () => {
  await addSheet("Orders");
  const rows = Array.from({ length: 42_100 }, (_, at) => [`Customer ${at % 300}`, 45_000, at]);
  await type("Orders", `A1:C${rows.length}`, rows);
  const reading = async (count: number) => {
    await select("Orders", `A1:C${count}`);
    return requestsOf(() => readSource({ onRows: () => undefined }));
  };
  const few = await reading(3);
  expect(await reading(2_000)).toBe(few);
  expect(await reading(22_000)).toBe(few + 1);
  expect(await reading(42_000)).toBe(few + 2);
  expect(await reading(42_001)).toBe(few + 3);
});

it("Reading finds the number of rows that long texts leave room for without being refused", async () => {
  await addSheet("Orders");
  const rows = Array.from({ length: 3_000 }, (_, at) =>
    Array.from({ length: 10 }, (__, cell) => `${at} ${cell} ${"é".repeat(265)}`),
  );
  for (let at = 0; at < rows.length; at += 1_000)
    await type("Orders", `A${at + 1}:J${at + 1_000}`, rows.slice(at, at + 1_000));
  await select("Orders", "A1:J3000");
  const refusals: string[] = [];
  syncs.mockRestore();
  const original = local.Excel.RequestContext.prototype.sync as (result?: unknown) => Promise<unknown>;
  syncs = jest.spyOn(local.Excel.RequestContext.prototype, "sync").mockImplementation(function (
    this: unknown,
    result?: unknown,
  ) {
    return original.call(this, result).catch((error: { code: string }) => {
      refusals.push(error.code);
      throw error;
    });
  });
  const lengths: number[] = [];
  await readSource({ onRows: (chunk) => void lengths.push(chunk.length) });
  expect(lengths.reduce((sum, length) => sum + length)).toBe(3_000);
  // The first look at 2,000 rows of nearly 3,000 characters is too much for Excel; what it taught holds for the rest.
  expect(refusals).toEqual(["ResponsePayloadSizeLimitExceeded"]);
});

it("A report and its undo need as many requests for 3 as for 3,000 customers, and one more for the next 12,000", async () => {
  const writing = (count: number) => requestsOf(() => writeReport(smallReport(customers(count))));
  const few = { write: await writing(3), undo: await requestsOf(undoLast) };
  expect({ write: await writing(3_000), undo: await requestsOf(undoLast) }).toEqual(few);
  expect(few.write).toBeLessThanOrEqual(14);
  await writing(3);
  const overFew = { write: await writing(3), undo: await requestsOf(undoLast) };
  await undoLast();
  // 60,000 cells are written at once, five in a row; 50,000 are read with their formulas.
  expect(await writing(12_001)).toBe(few.write + 1);
  expect({ write: await writing(3), undo: await requestsOf(undoLast) }).toEqual({
    write: overFew.write + 1,
    undo: overFew.undo + 1,
  });
  expect(await requestsOf(undoLast)).toBe(few.undo);
});

it("Labels need one more request for the next 20,000 rows, and so does their undo", async () => {
  await addSheet("Orders");
  const counts = async (rows: number) => {
    const source = { sheet: "Orders", row: 0, column: 0, rows, columns: 2, table: null };
    const labels = rowLabels(Array.from({ length: rows - 1 }, (_, at) => (at % 2 ? "Champions" : "Dormant")));
    const write = () => writeLabels(source, 0, "Segment", labels);
    const first = await requestsOf(write);
    const second = await requestsOf(write);
    const undoSecond = await requestsOf(undoLast);
    const undoFirst = await requestsOf(undoLast);
    return { first, second, undoSecond, undoFirst };
  };
  const few = await counts(3);
  const many = await counts(20_001);
  expect(many).toEqual({ ...few, first: few.first + 1, second: few.second + 1, undoSecond: few.undoSecond + 1 });
});

it("Every request that changes cells, formats or tables suspends calculation and painting", async () => {
  const { Range, RangeFont, Application, TableCollection, RequestContext } = local.Excel;
  let changes = false;
  const suspended = new Set<string>();
  const requests: boolean[] = [];
  const note = (prototype: object, name: string) => {
    const { set, ...rest } = Object.getOwnPropertyDescriptor(prototype, name)!;
    Object.defineProperty(prototype, name, {
      ...rest,
      set(value: unknown) {
        changes = true;
        set!.call(this, value);
      },
    });
    return () => Object.defineProperty(prototype, name, { ...rest, set });
  };
  const restore = [
    ...["values", "formulas", "numberFormat"].map((name) => note(Range.prototype as object, name)),
    note(RangeFont.prototype as object, "bold"),
  ];
  const watch = (prototype: object, name: string, call: () => void) => {
    const original = (prototype as Record<string, (...facts: unknown[]) => unknown>)[name]!;
    return jest.spyOn(prototype as never, name as never).mockImplementation(function (
      this: unknown,
      ...facts: unknown[]
    ) {
      call();
      return original.apply(this, facts);
    } as never);
  };
  const spies = [
    ...["suspendApiCalculationUntilNextSync", "suspendScreenUpdatingUntilNextSync"].map((name) =>
      watch(Application.prototype as object, name, () => suspended.add(name)),
    ),
    watch(Range.prototype as object, "clear", () => (changes = true)),
    watch(TableCollection.prototype as object, "add", () => (changes = true)),
  ];
  syncs.mockRestore();
  syncs = watch(RequestContext.prototype as object, "sync", () => {
    if (changes) requests.push(suspended.size === 2);
    changes = false;
    suspended.clear();
  }) as unknown as jest.SpyInstance;
  await addSheet("Orders");
  requests.length = 0;
  await writeReport(smallReport(customers(3), true));
  await writeReport(smallReport(customers(2), true));
  await freeze(null);
  await undoLast();
  await undoLast();
  await undoLast();
  const source = { sheet: "Orders", row: 0, column: 0, rows: 3, columns: 2, table: null };
  await writeLabels(source, 0, "Segment", rowLabels(["A", "B"]));
  await writeLabels(source, 0, "Segment", rowLabels(["C", "D"]));
  await undoLast();
  await undoLast();
  await insertSample([["Customer"], ["Perrin"]], "Sample", [], []);
  for (const undo of restore) undo();
  for (const spy of spies) spy.mockRestore();
  expect(requests.length).toBeGreaterThan(20);
  expect(requests.filter((is) => !is)).toEqual([]);
});
