import { undoLast } from "../../src/excel/actions";
import { readMerges } from "../../src/excel/readMerges";
import { writeReport } from "../../src/excel/writeReport";
import { namesIn, openLocalExcel, type, valuesOf } from "./support/localExcel";
import { mergesReport } from "./support/mergesReport";

const merges = [
  { from: "Perrin SA", to: "Perrin" },
  { from: "=Roche", to: "Roche" },
  { from: "3-4", to: "12" },
];

let local: Awaited<ReturnType<typeof openLocalExcel>>;
beforeEach(async () => {
  local = await openLocalExcel();
});
afterEach(() => {
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

const onSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Merges"));
    await context.sync();
  });

describe("readMerges", () => {
  it("reads nothing where no merge was ever written", async () => expect(await readMerges()).toEqual([]));

  it("reads back what was written", async () => {
    await writeReport(mergesReport(merges));
    expect(await readMerges()).toEqual(merges);
  });

  it("reads what a person has typed: without spaces around, empty rows and names merged with themselves", async () => {
    await writeReport(mergesReport(merges));
    await type("Merges", "A5:B7", [
      ["  Perrin SA ", "Perrin"],
      ["", "Roche"],
      [12, 34],
    ]);
    expect(await readMerges()).toEqual([
      { from: "Perrin SA", to: "Perrin" },
      { from: "12", to: "34" },
    ]);
    await type("Merges", "A5:B5", [["Same", " Same"]]);
    expect(await readMerges()).toEqual([{ from: "12", to: "34" }]);
  });

  it("reads rows added to the table", async () => {
    await writeReport(mergesReport(merges.slice(0, 1)));
    await type("Merges", "A6:B6", [["Aubry Sarl", "Aubry"]]);
    await onSheet((sheet) => sheet.tables.getItem("Merges").resize("A4:B6"));
    expect(await readMerges()).toEqual([merges[0], { from: "Aubry Sarl", to: "Aubry" }]);
  });

  it("keeps its place when rows were added, and undo brings them back", async () => {
    await writeReport(mergesReport(merges.slice(0, 1)));
    await type("Merges", "A6:B7", [
      ["Aubry Sarl", "Aubry"],
      ["Marin & Fils", "Marin"],
    ]);
    await onSheet((sheet) => sheet.tables.getItem("Merges").resize("A4:B7"));
    const typed = await readMerges();
    expect(typed).toHaveLength(3);
    expect((await writeReport(mergesReport(typed.slice(0, 2)))).moved).toEqual([]);
    expect(await readMerges()).toEqual(typed.slice(0, 2));
    expect(await valuesOf("Merges", "A7:B7")).toEqual([["", ""]]);
    await undoLast();
    expect(await readMerges()).toEqual(typed);
  });

  it("finds the sheet under another name, and the table as plain cells", async () => {
    await writeReport(mergesReport(merges));
    await onSheet((sheet) => {
      sheet.tables.getItem("Merges").convertToRange();
      sheet.name = "Same customers";
    });
    expect(await readMerges()).toEqual(merges);
  });

  it("finds a column by its header", async () => {
    await writeReport(mergesReport(merges.slice(0, 1)));
    await type("Merges", "A4:B5", [
      ["x", "y"],
      ["Perrin", "Perrin SA"],
    ]);
    await type("Merges", "A4:B4", [["Counts as", "Name"]]);
    expect(await readMerges()).toEqual([merges[0]]);
  });

  it("reads nothing once the sheet is gone", async () => {
    await writeReport(mergesReport(merges));
    await onSheet((sheet) => sheet.delete());
    expect(await readMerges()).toEqual([]);
  });
});

describe("a report whose table is empty", () => {
  it("is a table with one blank row, from which nothing is read", async () => {
    await writeReport(mergesReport([]));
    expect(await valuesOf("Merges", "A4:B5")).toEqual([
      ["Name", "Counts as"],
      ["", ""],
    ]);
    expect((await namesIn("Merges")).tables).toEqual(["Merges"]);
    expect(await readMerges()).toEqual([]);
  });

  it("follows a filled one and is followed by one, in place", async () => {
    await writeReport(mergesReport(merges));
    expect((await writeReport(mergesReport([]))).moved).toEqual([]);
    expect(await readMerges()).toEqual([]);
    expect(await valuesOf("Merges", "A5:A7")).toEqual([[""], [""], [""]]);
    expect((await writeReport(mergesReport(merges))).moved).toEqual([]);
    expect(await readMerges()).toEqual(merges);
    await undoLast();
    expect(await readMerges()).toEqual([]);
    await undoLast();
    expect(await readMerges()).toEqual(merges);
    expect((await namesIn("Merges")).tables).toEqual(["Merges"]);
  });
});
