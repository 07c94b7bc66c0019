import { lastAction, undoLast } from "../../src/excel/actions";
import { insertSample } from "../../src/excel/insertSample";
import { readSource } from "../../src/excel/readSource";
import { writeReport } from "../../src/excel/writeReport";
import type { Report } from "../../src/report/report";
import { addSheet, countFrom1904, openLocalExcel, select, selectAreas, type, valuesOf } from "./support/localExcel";
import { smallReport, type CustomerRow } from "./support/smallReport";

const customers: CustomerRow[] = [
  ["Perrin", 3000],
  ["Roche", 1500],
];

let local: Awaited<ReturnType<typeof openLocalExcel>>;
beforeEach(async () => {
  local = await openLocalExcel();
  await addSheet("Orders");
  await type("Orders", "A1:C2", [
    ["Customer", "Date", "Amount"],
    ["Perrin", 43_538, 1],
  ]);
  await select("Orders", "A1");
});
afterEach(() => {
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

const read = () => readSource({ onRows: () => undefined });

/** A report whose sheet tells a date as a key figure and as a parameter too. */
function reportWithDates(): Report {
  const report = smallReport(customers);
  const [portfolio, parameters] = report.sheets;
  return {
    ...report,
    date1904: true,
    names: [],
    sheets: [
      { ...portfolio!, keyFigures: [{ label: "Last order", value: 46_001, kind: "date", column: 0 }] },
      {
        ...parameters!,
        parameters: [{ key: "asOf", name: "AsOf", label: "Date", value: 46_022, kind: "date", row: 3, column: 0 }],
      },
    ],
  };
}

describe("a workbook that counts its days from 1904", () => {
  it("is told from the others by Excel's own calendar", async () => {
    expect((await read()).date1904).toBeUndefined();
    countFrom1904(local);
    expect((await read()).date1904).toBe(true);
    await selectAreas("Orders", "A:A,C:C");
    expect((await read()).date1904).toBe(true);
  });

  it("counts from 1900 where Excel cannot calculate a date", async () => {
    countFrom1904(local);
    const sync = local.Excel.RequestContext.prototype.sync as () => Promise<unknown>;
    const refusing = jest.spyOn(local.Excel.RequestContext.prototype, "sync").mockImplementationOnce(function (
      this: unknown,
    ) {
      const refused = Object.assign(new Error("no"), {
        code: "ApiNotFound",
        debugInfo: { errorLocation: "Functions.date" },
      });
      return sync.call(this).then(() => Promise.reject(refused));
    });
    expect((await read()).date1904).toBeUndefined();
    refusing.mockRestore();
  });

  it("does not take any other failure for a calendar", async () => {
    const refused = Object.assign(new Error("no"), {
      code: "GeneralException",
      debugInfo: { errorLocation: "Range.address" },
    });
    const refusing = jest
      .spyOn(local.Excel.RequestContext.prototype, "sync")
      .mockImplementationOnce(() => Promise.reject(refused));
    await expect(read()).rejects.toMatchObject({ code: "excelRefused" });
    refusing.mockRestore();
  });

  it("gets the dates of tables, key figures and parameters 1,462 days less, and no other number", async () => {
    await writeReport(reportWithDates());
    expect(await valuesOf("Portfolio", "A4:A5")).toEqual([["Last order"], [44_539]]);
    expect(await valuesOf("Portfolio", "A8:D9")).toEqual([
      ["Perrin", "Champions", 44_538, 3000],
      ["Roche", "Champions", 44_539, 1500],
    ]);
    expect(await valuesOf("Parameters", "A4:B4")).toEqual([["Date", 44_560]]);
  });

  it("gets an earlier result back as it was", async () => {
    await writeReport(reportWithDates());
    const before = await valuesOf("Portfolio", "A1:E9");
    await writeReport({ ...reportWithDates(), sheets: smallReport(customers.slice(0, 1)).sheets });
    await undoLast();
    expect(await valuesOf("Portfolio", "A1:E9")).toEqual(before);
    expect(lastAction()).toMatchObject({ title: "RFM segments" });
  });

  it("gets sample orders on the same days", async () => {
    countFrom1904(local);
    const rows = [
      ["Customer", "Order date", "Net amount"],
      ["Perrin", 45_000, 45_000],
      ["Roche", "3/4/2024", 7],
    ];
    const location = await insertSample(rows, "Sample", [1], [2]);
    expect(location.date1904).toBe(true);
    expect(await valuesOf("Sample", "B2:C3")).toEqual([
      [43_538, 45_000],
      ["3/4/2024", 7],
    ]);
  });
});
