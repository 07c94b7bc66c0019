import { lastAction, undoLast } from "../../src/excel/actions";
import { journal } from "../../src/excel/journal";
import { countOwned } from "../../src/excel/countOwned";
import { removeEverything } from "../../src/excel/removeEverything";
import { filterTable } from "../../src/excel/filterTable";
import { writeReport } from "../../src/excel/writeReport";
import { addSheet, namesIn, openLocalExcel, sheetNames, type, valuesOf } from "./support/localExcel";
import { paretoReport, smallReport, type CustomerRow } from "./support/smallReport";

const three: CustomerRow[] = [
  ["=HYPERLINK(1)", 3000],
  ["Perrin", 1500],
  ["12 mars", 500],
];
const two: CustomerRow[] = three.slice(0, 2);

let local: Awaited<ReturnType<typeof openLocalExcel>>;
beforeEach(async () => {
  local = await openLocalExcel();
});
afterEach(() => {
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

describe("writeReport", () => {
  it("writes sheets after the user's, as a table under a title, with a chart and a name", async () => {
    const before = await sheetNames();
    const written = await writeReport(smallReport(three));
    expect(written).toMatchObject({
      rows: 3,
      moved: [],
      sheets: [
        { key: "Portfolio", name: "Portfolio" },
        { key: "Parameters", name: "Parameters" },
      ],
    });
    expect(await sheetNames()).toEqual([...before, "Portfolio", "Parameters"]);
    expect(await valuesOf("Portfolio", "A1:A5")).toEqual([
      ["Customer portfolio"],
      ["3 customers"],
      [""],
      ["Revenue"],
      [5000],
    ]);
    expect(await valuesOf("Portfolio", "A7:E10")).toEqual([
      ["Customer", "Segment", "Last order", "Revenue", "Share"],
      ["=HYPERLINK(1)", "Champions", 46_000, 3000, 0.6],
      ["Perrin", "Champions", 46_001, 1500, 0.3],
      ["12 mars", "Dormant", 46_002, 500, 0.1],
    ]);
    expect(await valuesOf("Portfolio", "A8:E8", "numberFormat")).toEqual([
      ["General", "General", "dd mmm yyyy", '"€"#,##0;-"€"#,##0', "0.0%"],
    ]);
    expect(await namesIn("Portfolio")).toEqual({
      tables: ["Portfolio"],
      names: ["ShareFactor"],
      charts: ["Clientele Portfolio revenue"],
    });
  });

  it("writes live formulas that read the table and the parameter", async () => {
    await writeReport(smallReport(three, true));
    expect(await valuesOf("Portfolio", "E8:E10")).toEqual([[0.6], [0.3], [0.1]]);
    await type("Parameters", "B4", [[2]]);
    expect(await valuesOf("Portfolio", "E8:E10")).toEqual([[1.2], [0.6], [0.2]]);
    expect(await valuesOf("Portfolio", "A5")).toEqual([[5000]]);
  });

  it("leaves a user's sheet, table and name of the same names alone", async () => {
    await addSheet("Portfolio");
    await type("Portfolio", "A1:A3", [["Mine"], [1], [2]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Portfolio").tables.add("A1:A3", true).name = "Portfolio";
      await context.sync();
    });
    const { sheets } = await writeReport(smallReport(three, true));
    expect(sheets[0]!.name).toBe("Portfolio (2)");
    expect(await valuesOf("Portfolio", "A1:A3")).toEqual([["Mine"], [1], [2]]);
    expect(await namesIn("Portfolio (2)")).toMatchObject({ tables: ["Portfolio2"] });
    expect(await valuesOf("Portfolio (2)", "E8:E10")).toEqual([[0.6], [0.3], [0.1]]);
  });

  it.each([
    ["shorter", three, two],
    ["longer", two, three],
  ])("replaces its own result in place by a %s one and keeps what the user put beside it", async (_, first, second) => {
    await writeReport(smallReport(first));
    await type(
      "Portfolio",
      "G1:G9",
      Array.from({ length: 9 }, (__, at) => [`note ${at}`]),
    );
    const written = await writeReport(smallReport(second));
    expect(written.moved).toEqual([]);
    expect(await valuesOf("Portfolio", "G1:G9")).toEqual(Array.from({ length: 9 }, (__, at) => [`note ${at}`]));
    const rows = (await valuesOf("Portfolio", "A8:A10")).map(([name]) => name);
    expect(rows).toEqual([...second.map(([name]) => name), ""].slice(0, 3));
    expect(await namesIn("Portfolio")).toEqual({
      tables: ["Portfolio"],
      names: ["ShareFactor"],
      charts: ["Clientele Portfolio revenue"],
    });
  });

  it("keeps the user's formulas over its table alive when the table changes its size", async () => {
    await addSheet("Mine");
    await writeReport(smallReport(three));
    await type("Mine", "A1", [["=SUM(Portfolio[Revenue])"]]);
    expect(await valuesOf("Mine", "A1")).toEqual([[5000]]);
    await writeReport(smallReport(two));
    expect(await valuesOf("Mine", "A1")).toEqual([[4500]]);
    expect(await valuesOf("Mine", "A1", "formulas")).toEqual([["=SUM(Portfolio[Revenue])"]]);
  });

  it("refuses a workbook whose structure is protected before anything is written", async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = await sheetNames();
    await expect(writeReport(smallReport(three))).rejects.toMatchObject({ code: "workbookProtected" });
    expect(await sheetNames()).toEqual(before);
  });

  it("goes to a fresh sheet, and says so, where the user's cells stand in the way", async () => {
    await writeReport(smallReport(two));
    await type("Portfolio", "A12", [["my note"]]);
    await type("Portfolio", "A10", [["my total"]]);
    const { moved, sheets } = await writeReport(smallReport(three));
    expect(moved).toEqual([{ key: "Portfolio", from: "Portfolio", to: "Portfolio (2)" }]);
    expect(sheets[0]!.name).toBe("Portfolio (2)");
    expect(await valuesOf("Portfolio", "A8:A12")).toEqual([
      ["=HYPERLINK(1)"],
      ["Perrin"],
      ["my total"],
      [""],
      ["my note"],
    ]);
  });

  it("leaves a table to which the user has added a column, so that notes never slide to another customer", async () => {
    await writeReport(smallReport(three));
    await type("Portfolio", "F7:F10", [["Note"], ["call"], [""], ["visit"]]);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Portfolio").resize("A7:F10");
      await context.sync();
    });
    const { moved } = await writeReport(smallReport(two));
    expect(moved).toEqual([{ key: "Portfolio", from: "Portfolio", to: "Portfolio (2)" }]);
    expect(await valuesOf("Portfolio", "A8:F8")).toEqual([["=HYPERLINK(1)", "Champions", 46_000, 3000, 0.6, "call"]]);
    expect(await namesIn("Portfolio (2)")).toMatchObject({ tables: ["Portfolio2"] });
  });

  it("leaves a sheet whose blocks the user has moved", async () => {
    await writeReport(smallReport(three));
    await type("Portfolio", "A1", [["My own title"]]);
    expect((await writeReport(smallReport(two))).moved).toEqual([
      { key: "Portfolio", from: "Portfolio", to: "Portfolio (2)" },
    ]);
  });

  it("brings the earlier result back when Excel refuses half-way through a second one", async () => {
    await writeReport(smallReport(three, true));
    const formulas = await valuesOf("Portfolio", "A1:E10", "formulas");
    const broken = { ...smallReport(two), names: [{ name: "not a name", comment: "", reference: "=1+" }] };
    await expect(writeReport(broken)).rejects.toMatchObject({ name: "Problem" });
    expect(await valuesOf("Portfolio", "A1:E10", "formulas")).toEqual(formulas);
    expect(await namesIn("Portfolio")).toEqual({
      tables: ["Portfolio"],
      names: ["ShareFactor"],
      charts: ["Clientele Portfolio revenue"],
    });
    expect((await journal()).length).toBe(1);
    expect(await countOwned()).toEqual({ sheets: 2, charts: 1, names: 1, labels: 0 });
  });

  it("writes one action at a time", async () => {
    const first = writeReport(smallReport(three));
    await expect(writeReport(smallReport(two))).rejects.toMatchObject({ code: "busy" });
    await first;
    expect(await valuesOf("Portfolio", "A10")).toEqual([["12 mars"]]);
  });

  it("keeps Parameters last when another analysis adds its sheet", async () => {
    await writeReport(smallReport(three));
    await writeReport(paretoReport(three));
    expect((await sheetNames()).slice(-3)).toEqual(["Portfolio", "Pareto", "Parameters"]);
  });

  it("refuses a protected sheet before anything is written", async () => {
    await writeReport(smallReport(three));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Parameters").protection.protect();
      await context.sync();
    });
    const before = await valuesOf("Portfolio", "A1:E10");
    await expect(writeReport(smallReport(two))).rejects.toMatchObject({
      code: "sheetProtected",
      facts: { sheet: "Parameters" },
    });
    expect(await valuesOf("Portfolio", "A1:E10")).toEqual(before);
  });

  it("takes away what it had written when Excel refuses half-way", async () => {
    const before = await sheetNames();
    const report = smallReport(three);
    const broken = { ...report, names: [{ name: "not a name", comment: "", reference: "=1+" }] };
    await expect(writeReport(broken)).rejects.toBeDefined();
    expect(await sheetNames()).toEqual(before);
    expect(await countOwned()).toEqual({ sheets: 0, charts: 0, names: 0, labels: 0 });
  });

  it("tells its progress in rows", async () => {
    const progress: number[][] = [];
    await writeReport(smallReport(three), { onProgress: (done, total) => progress.push([done, total]) });
    expect(progress.at(-1)).toEqual([3, 3]);
  });

  it("keeps a journal without names of customers", async () => {
    await writeReport(smallReport(three));
    expect(await journal()).toEqual([{ time: expect.any(String), title: "RFM segments", rows: 3 }]);
    const ledger = await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("clientele.ledger");
      setting.load("value");
      await context.sync();
      return String(setting.value);
    });
    for (const [name] of three) expect(ledger).not.toContain(name);
  });
});

describe("printing", () => {
  const layoutOf = (sheet: string): Promise<unknown[]> =>
    Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(sheet);
      pageLayout.load("orientation,zoom");
      await context.sync();
      return [pageLayout.orientation, pageLayout.zoom];
    });

  it("fits a wide sheet on lying pages, a narrow one on upright pages", async () => {
    await writeReport(smallReport(three));
    expect(await layoutOf("Portfolio")).toEqual(["Landscape", { horizontalFitToPages: 1 }]);
    expect(await layoutOf("Parameters")).toEqual(["Portrait", { horizontalFitToPages: 1 }]);
  });

  it("keeps what the user has set when a result is replaced", async () => {
    await writeReport(smallReport(three));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Portfolio").pageLayout.orientation = "Portrait";
      await context.sync();
    });
    await writeReport(smallReport(two));
    expect((await layoutOf("Portfolio"))[0]).toBe("Portrait");
  });

  it("writes the result all the same where Excel refuses to set up pages", async () => {
    const refused = Object.assign(new Error("no printer"), { code: "GeneralException", debugInfo: {} });
    const sync = local.Excel.RequestContext.prototype.sync as (...given: unknown[]) => Promise<unknown>;
    let refuses = false;
    const layout = jest.spyOn(local.Excel.PageLayout.prototype, "setPrintTitleRows").mockImplementation(() => {
      refuses = true;
    });
    const syncs = jest.spyOn(local.Excel.RequestContext.prototype, "sync").mockImplementation(function (
      this: unknown,
      ...given: unknown[]
    ) {
      const refusesNow = refuses;
      refuses = false;
      // What a batch answers travels through its last sync.
      return refusesNow ? Promise.reject(refused) : sync.apply(this, given);
    });
    await writeReport(smallReport(three));
    expect(layout).toHaveBeenCalled();
    layout.mockRestore();
    syncs.mockRestore();
    expect(await valuesOf("Portfolio", "A8")).toEqual([["=HYPERLINK(1)"]]);
    expect(await countOwned()).toEqual({ sheets: 2, charts: 1, names: 1, labels: 0 });
  });
});

describe("undoLast", () => {
  it("takes a first result away", async () => {
    const before = await sheetNames();
    await writeReport(smallReport(three));
    expect(lastAction()).toMatchObject({ title: "RFM segments" });
    await undoLast();
    expect(await sheetNames()).toEqual(before);
    expect(await countOwned()).toEqual({ sheets: 0, charts: 0, names: 0, labels: 0 });
  });

  it("brings an earlier result back, with its formulas, chart and table", async () => {
    await writeReport(smallReport(three, true));
    const values = await valuesOf("Portfolio", "A1:E10");
    const formulas = await valuesOf("Portfolio", "A1:E10", "formulas");
    await writeReport(smallReport(two));
    await undoLast();
    expect(await valuesOf("Portfolio", "A1:E10")).toEqual(values);
    expect(await valuesOf("Portfolio", "A1:E10", "formulas")).toEqual(formulas);
    expect(await namesIn("Portfolio")).toEqual({
      tables: ["Portfolio"],
      names: ["ShareFactor"],
      charts: ["Clientele Portfolio revenue"],
    });
  });

  it("keeps a sheet on which the user has put something", async () => {
    await writeReport(smallReport(three));
    await type("Portfolio", "J3", [["mine"]]);
    await undoLast();
    expect(await sheetNames()).toContain("Portfolio");
    expect(await valuesOf("Portfolio", "A1:J10")).toEqual(
      Array.from({ length: 10 }, (_, row) =>
        Array.from({ length: 10 }, (__, column) => (row === 2 && column === 9 ? "mine" : "")),
      ),
    );
  });

  it("says when there is nothing left to undo", async () => {
    await writeReport(smallReport(three));
    await removeEverything();
    await expect(undoLast()).rejects.toMatchObject({ code: "nothingToUndo" });
  });
});

describe("removeEverything", () => {
  it("counts and removes sheets, charts and names, and nothing of the user's", async () => {
    await addSheet("Mine");
    await type("Mine", "A1", [["keep"]]);
    await writeReport(smallReport(three));
    const counts = { sheets: 2, charts: 1, names: 1, labels: 0 };
    expect(await countOwned()).toEqual(counts);
    expect(await removeEverything()).toEqual(counts);
    expect(await sheetNames()).not.toContain("Portfolio");
    expect(await valuesOf("Mine", "A1")).toEqual([["keep"]]);
    expect(await countOwned()).toEqual({ sheets: 0, charts: 0, names: 0, labels: 0 });
    expect(lastAction()).toBeNull();
  });

  it("empties a sheet on which the user has put something instead of deleting it", async () => {
    await writeReport(smallReport(three));
    await type("Portfolio", "J3", [["mine"]]);
    await removeEverything();
    expect(await sheetNames()).toContain("Portfolio");
    expect(await sheetNames()).not.toContain("Parameters");
    expect(await valuesOf("Portfolio", "A1:A8")).toEqual(Array.from({ length: 8 }, () => [""]));
    expect(await valuesOf("Portfolio", "J3")).toEqual([["mine"]]);
    expect(await namesIn("Portfolio")).toEqual({ tables: [], names: [], charts: [] });
  });

  it("leaves the last visible sheet of a workbook", async () => {
    const [only] = await sheetNames();
    await writeReport(smallReport(three));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(only!).delete();
      await context.sync();
    });
    await removeEverything();
    expect((await sheetNames()).length).toBe(1);
  });
});

describe("filterTable", () => {
  it("shows the rows of one class, then all of them", async () => {
    await writeReport(smallReport(three));
    await filterTable({ sheetKey: "Portfolio", tableKey: "portfolio", columnKey: "segment", value: "Dormant" });
    expect(await hiddenRows()).toEqual([true, true, false]);
    await filterTable({ sheetKey: "Portfolio", tableKey: "portfolio", columnKey: "segment", value: null });
    expect(await hiddenRows()).toEqual([false, false, false]);
  });

  it("says when the result is gone", async () => {
    await expect(
      filterTable({ sheetKey: "Portfolio", tableKey: "portfolio", columnKey: "segment", value: null }),
    ).rejects.toMatchObject({
      code: "resultMissing",
    });
  });
});

async function hiddenRows(): Promise<boolean[]> {
  return Excel.run(async (context) => {
    const rows = [8, 9, 10].map((row) => context.workbook.worksheets.getItem("Portfolio").getRange(`A${row}`));
    for (const row of rows) row.load("rowHidden");
    await context.sync();
    return rows.map(({ rowHidden }) => rowHidden);
  });
}
