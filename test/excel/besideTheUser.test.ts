import { activeCell } from "../../src/excel/activeCell";
import { lastAction, undoLast } from "../../src/excel/actions";
import { insertFormula } from "../../src/excel/insertFormula";
import { insertSample } from "../../src/excel/insertSample";
import { countOwned } from "../../src/excel/countOwned";
import { removeEverything } from "../../src/excel/removeEverything";
import { readSetting, writeSetting } from "../../src/excel/setting";
import { writeLabels } from "../../src/excel/writeLabels";
import { addSheet, openLocalExcel, select, sheetNames, type, valuesOf } from "./support/localExcel";
import { rowLabels } from "./support/rowLabels";

const source = { sheet: "Orders", row: 1, column: 1, rows: 4, columns: 2, table: null };

let local: Awaited<ReturnType<typeof openLocalExcel>>;
beforeEach(async () => {
  local = await openLocalExcel();
  await addSheet("Orders");
  await type("Orders", "B2:C5", [
    ["Customer", "Amount"],
    ["Perrin", 1],
    ["Roche", 2],
    ["Perrin", 3],
  ]);
});
afterEach(() => {
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

describe("writeLabels", () => {
  it("writes into the first column right of the source", async () => {
    expect(await writeLabels(source, 0, "Segment", rowLabels(["Champions", "", "=1+1"]))).toEqual({
      address: "Orders!D2:D5",
    });
    expect(await valuesOf("Orders", "D2:D5")).toEqual([["Segment"], ["Champions"], [""], ["=1+1"]]);
    expect((await countOwned()).labels).toBe(1);
  });

  it("steps over what the user has beside the source", async () => {
    await type("Orders", "D4", [["note"]]);
    expect(await writeLabels(source, 0, "Segment", rowLabels(["A", "B", "C"]))).toEqual({ address: "Orders!E2:E5" });
    expect(await valuesOf("Orders", "D2:D5")).toEqual([[""], [""], ["note"], [""]]);
  });

  it("finds its own column again, also when the selection has taken it in", async () => {
    await writeLabels(source, 0, "Segment", rowLabels(["A", "B", "C"]));
    await writeLabels({ ...source, columns: 3 }, 0, "Segment", rowLabels(["X", "Y", "Z"]));
    expect(await valuesOf("Orders", "D2:E5")).toEqual([
      ["Segment", ""],
      ["X", ""],
      ["Y", ""],
      ["Z", ""],
    ]);
    expect((await countOwned()).labels).toBe(1);
    await undoLast();
    expect(await valuesOf("Orders", "D2:D5")).toEqual([["Segment"], ["A"], ["B"], ["C"]]);
    await undoLast();
    expect(await valuesOf("Orders", "D2:D5")).toEqual([[""], [""], [""], [""]]);
    expect((await countOwned()).labels).toBe(0);
  });

  it("refuses a protected sheet", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Orders").protection.protect();
      await context.sync();
    });
    await expect(writeLabels(source, 0, "Segment", rowLabels(["A", "B", "C"]))).rejects.toMatchObject({
      code: "sheetProtected",
    });
  });

  it("is taken away with everything else Clientele wrote", async () => {
    await writeLabels(source, 0, "Segment", rowLabels(["A", "B", "C"]));
    expect(await removeEverything()).toMatchObject({ labels: 1 });
    expect(await valuesOf("Orders", "B2:D3")).toEqual([
      ["Customer", "Amount", ""],
      ["Perrin", 1, ""],
    ]);
  });
});

describe("insertFormula", () => {
  it("goes into the empty active cell, and back out", async () => {
    await select("Orders", "G2");
    expect(await activeCell()).toBe("Orders!G2");
    expect(await insertFormula("=SUM(C3:C5)")).toEqual({ address: "Orders!G2" });
    expect(await valuesOf("Orders", "G2")).toEqual([[6]]);
    await undoLast();
    expect(await valuesOf("Orders", "G2")).toEqual([[""]]);
  });

  it("refuses a cell that is not empty", async () => {
    await select("Orders", "B3");
    await expect(insertFormula("=1")).rejects.toMatchObject({ code: "cellNotEmpty", facts: { address: "Orders!B3" } });
  });
});

describe("insertSample", () => {
  const rows = [
    ["Customer", "Order date", "Net amount"],
    ["=Perrin", 45_000, 12.5],
    ["Roche", "3/4/2024", 7],
  ];

  it("adds a sheet with a table under names that are free, and shows it", async () => {
    const location = await insertSample(rows, "Orders", [1], [2]);
    expect(location).toEqual({ sheet: "Orders (2)", row: 0, column: 0, rows: 3, columns: 3, table: "Orders" });
    expect(await valuesOf("Orders (2)", "A1:C3")).toEqual(rows);
    expect(await activeCell()).toBe("'Orders (2)'!A1");
    await undoLast();
    expect(await sheetNames()).not.toContain("Orders (2)");
  });

  it("is not deleted by undo once the user has added to it", async () => {
    await insertSample(rows, "Sample", [1], [2]);
    await type("Sample", "A4", [["mine"]]);
    await expect(undoLast()).rejects.toMatchObject({ code: "changedSince" });
    expect(lastAction()).toMatchObject({ title: "Sample" });
  });
});

describe("settings", () => {
  it("are kept in the workbook and can be forgotten", async () => {
    expect(await readSetting("language")).toBeNull();
    await writeSetting("language", "fr");
    expect(await readSetting("language")).toBe("fr");
    await writeSetting("language", null);
    expect(await readSetting("language")).toBeNull();
  });

  it("keep 100 kB of text, whatever its letters", async () => {
    const text = JSON.stringify({ "Raison sociale": 'é"€😀\\'.repeat(14_000) });
    expect(Buffer.byteLength(text)).toBeGreaterThan(100_000);
    await writeSetting("imports", text);
    expect(await readSetting("imports")).toBe(text);
  });
});
