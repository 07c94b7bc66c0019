import { errorOf, nextStep, onSheet, parseCellInput, read, startLocalExcel, write, type LocalExcel } from "./support";

jest.setTimeout(120_000);
let local: LocalExcel;
beforeAll(async () => {
  local = await startLocalExcel();
});
afterAll(() => {
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

describe("what text becomes in a cell", () => {
  // Day serials: 45306 is 15 January 2024, 1 is 1 January 1900, 60 would be Excel's 29 February 1900.
  it.each([
    ["12", 12, undefined],
    ["-1,234.5", -1234.5, "#,##0.00"],
    ["(5)", -5, undefined],
    ["12%", 0.12, "0%"],
    ["$5.50", 5.5, "$#,##0.00"],
    ["1e3", 1000, "0.00E+00"],
    ["1/15/2024", 45_306, "m/d/yyyy"],
    ["2024-01-15", 45_306, "m/d/yyyy"],
    ["15-Jan-24", 45_306, "d-mmm-yy"],
    ["1/1/1900", 1, "m/d/yyyy"],
    ["3/1/1900", 61, "m/d/yyyy"],
    ["6:00", 0.25, "h:mm"],
    ["2024-01-15 12:00", 45_306.5, "m/d/yyyy h:mm"],
  ])("%s is the number %d", (text, value, pattern) => {
    const input = parseCellInput(text);
    expect(input.cell).toMatchObject({ v: value, t: 2 });
    expect(input.pattern).toBe(pattern);
  });

  it.each(["15/01/2024", "2/30/2024", "1.2.3", "12 mars", "1,23", "-", ".", "A1", "12:75"])("%s stays text", (text) => {
    expect(parseCellInput(text).cell).toMatchObject({ v: text, t: 1 });
  });

  it("keeps any text after an apostrophe and in cells formatted as text, and empties a cell with an empty text", () => {
    expect(parseCellInput("'=1+1").cell).toMatchObject({ v: "=1+1", t: 4, f: null });
    expect(parseCellInput("007", true).cell).toMatchObject({ v: "007", t: 4 });
    expect(parseCellInput("").cell).toMatchObject({ v: null, f: null });
    expect(parseCellInput("true").cell).toMatchObject({ v: 1, t: 3 });
  });
});

describe("ranges", () => {
  it("write US English and read values, formulas, text and types back", async () => {
    await write(local, "Cells", "A1:E1", [["12%", "'=1+1", "=A1*2", "", "TRUE"]]);
    expect(await read(local, "Cells", "A1:E1")).toEqual([[0.12, "=1+1", 0.24, "", true]]);
    expect(await read(local, "Cells", "A1:E1", "formulas")).toEqual([[0.12, "=1+1", "=A1*2", "", true]]);
    expect(await read(local, "Cells", "A1:E1", "text")).toEqual([["12%", "=1+1", "0.24", "", "TRUE"]]);
    expect(await read(local, "Cells", "A1:E1", "valueTypes")).toEqual([
      ["Double", "String", "Double", "Empty", "Boolean"],
    ]);
  });

  it("take a format written in the same batch into account", async () => {
    await onSheet(local, "Cells", (sheet) => {
      const range = sheet.getRange("A3:B3");
      range.numberFormat = "@" as any;
      range.values = [["007", "1/1/2024"]];
    });
    expect(await read(local, "Cells", "A3:B3")).toEqual([["007", "1/1/2024"]]);
  });

  it("leave cells alone where null is written, and spread one value over all", async () => {
    await write(local, "Cells", "A5:C5", [[1, 2, 3]]);
    await onSheet(local, "Cells", (sheet) => {
      sheet.getRange("A5:C5").values = [[9, null, ""]];
      sheet.getRange("A6:C6").values = 7 as any;
    });
    expect(await read(local, "Cells", "A5:C6")).toEqual([
      [9, 2, ""],
      [7, 7, 7],
    ]);
  });

  it("move about: cells, rows, offsets, intersections, the block around a cell", async () => {
    await write(local, "Block", "B2:D4", [
      ["a", "b", "c"],
      [1, "", 3],
      [4, 5, ""],
    ]);
    await write(local, "Block", "F9", [["apart"]]);
    await onSheet(local, "Block", async (sheet, context) => {
      const block = sheet.getRange("C3").getSurroundingRegion();
      const found = [
        block,
        block.getLastCell(),
        block.getRow(1),
        block.getOffsetRange(1, 1),
        block.getResizedRange(-1, 0),
        block.getIntersection("C1:C9"),
        block.getBoundingRect("F9"),
        block.getEntireColumn(),
        sheet.getUsedRange(),
      ];
      const apart = block.getIntersectionOrNullObject("F9");
      for (const range of found) range.load("address");
      apart.load("address");
      await context.sync();
      const places = ["B2:D4", "D4", "B3:D3", "C3:E5", "B2:D3", "C2:C4", "B2:F9", "B:D", "B2:F9"];
      expect(found.map((range) => range.address)).toEqual(places.map((place) => `Block!${place}`));
      expect(apart.isNullObject).toBe(true);
    });
  });

  it("carry formats, and answer null where cells differ", async () => {
    await onSheet(local, "Formats", async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.format.font.bold = true;
      range.format.fill.color = "orange";
      range.format.horizontalAlignment = "Right";
      range.format.wrapText = true;
      range.format.indentLevel = 2;
      range.format.columnWidth = 90;
      range.format.borders.getItem("EdgeBottom").color = "#204A99";
      sheet.getRange("A1").format.font.size = 18;
      await context.sync();
      range.load("format/font/bold,format/font/size,format/fill/color,format/columnWidth");
      const { format } = range;
      format.load("horizontalAlignment,wrapText,indentLevel");
      const border = sheet.getRange("A2:B2").format.borders.getItem("EdgeBottom");
      border.load("style,color");
      await context.sync();
      expect([format.font.bold, format.font.size, format.fill.color, format.columnWidth]).toEqual([
        true,
        null,
        "#FFA500",
        90,
      ]);
      expect([format.horizontalAlignment, format.wrapText, format.indentLevel]).toEqual(["Right", true, 2]);
      expect([border.style, border.color]).toEqual(["Continuous", "#204A99"]);
    });
  });

  it("format whole columns without touching every row", async () => {
    await onSheet(local, "Columns", async (sheet, context) => {
      sheet.getRange("B:B").numberFormat = "0.00" as any;
      await context.sync();
      sheet.getRange("B700").values = [[1.5]];
      await context.sync();
    });
    expect(await read(local, "Columns", "A700:B700", "numberFormat")).toEqual([["General", "0.00"]]);
    expect(await read(local, "Columns", "B700", "text")).toEqual([["1.50"]]);
  });

  it("hide rows, merge cells, freeze panes", async () => {
    await onSheet(local, "Shape", async (sheet, context) => {
      sheet.getRange("3:4").rowHidden = true;
      sheet.getRange("B1:C2").merge();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:A2"));
      await context.sync();
      const [hidden, mixed] = [sheet.getRange("3:4"), sheet.getRange("2:3")];
      const frozen = sheet.freezePanes.getLocation();
      hidden.load("rowHidden");
      mixed.load("rowHidden");
      frozen.load("address");
      await context.sync();
      expect([hidden.rowHidden, mixed.rowHidden, frozen.address]).toEqual([true, null, "Shape!A1:A2"]);
    });
    const sheet = local.engine.workbook.getSheetBySheetName("Shape")!;
    expect(sheet.getMergeData()).toHaveLength(1);
  });

  it("sort numbers before text, empty cells last, both ways", async () => {
    await write(local, "Sort", "A1:B5", [
      ["b", 1],
      [3, 2],
      ["", 3],
      ["A", 4],
      [1, 5],
    ]);
    await onSheet(local, "Sort", (sheet) => sheet.getRange("A1:B5").sort.apply([{ key: 0, ascending: true }]));
    expect(await read(local, "Sort", "B1:B5")).toEqual([[5], [2], [4], [1], [3]]);
    await onSheet(local, "Sort", (sheet) => sheet.getRange("A1:B5").sort.apply([{ key: 0, ascending: false }]));
    expect(await read(local, "Sort", "B1:B5")).toEqual([[1], [4], [2], [5], [3]]);
  });
});

describe("protection", () => {
  it("refuses writes and formats on a protected sheet with AccessDenied, and lets unlocked cells be written", async () => {
    await onSheet(local, "Locked", async (sheet, context) => {
      sheet.getRange("B1").format.protection.locked = false;
      await context.sync();
      sheet.protection.protect({ allowAutoFilter: true }, "secret");
    });
    const attempts: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => (sheet.getRange("A1").values = [[1]]),
      (sheet) => sheet.getRange("A1:B1").clear(),
      (sheet) => (sheet.getRange("B1").format.fill.color = "red"),
      (sheet) => sheet.tables.add("D1:E3", true),
    ];
    for (const attempt of attempts) {
      const error = await errorOf(() => onSheet(local, "Locked", (sheet) => void attempt(sheet)));
      expect(error.code).toBe("AccessDenied");
    }
    await onSheet(local, "Locked", (sheet) => {
      sheet.getRange("B1").values = [[5]];
    });
    expect(await read(local, "Locked", "A1:B1")).toEqual([["", 5]]);
    expect((await errorOf(() => onSheet(local, "Locked", (sheet) => sheet.protection.unprotect("wrong")))).code).toBe(
      "AccessDenied",
    );
    await onSheet(local, "Locked", (sheet) => sheet.protection.unprotect("secret"));
    await write(local, "Locked", "A1", [[1]]);
  });

  it("refuses new sheets while the structure is protected", async () => {
    await local.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const error = await errorOf(() => onSheet(local, "Refused", () => undefined));
    expect(error.code).toBe("AccessDenied");
    await local.Excel.run(async (context) => {
      context.workbook.protection.unprotect();
      await context.sync();
    });
  });
});

describe("undo", () => {
  it("takes back one action as one step, everything it changed, and redoes it", async () => {
    await write(local, "Undo", "A1:B3", [
      ["Name", "Value"],
      ["a", 2],
      ["b", 1],
    ]);
    await nextStep();
    await onSheet(local, "Undo", async (sheet, context) => {
      sheet.getRange("A2").values = [["first"]];
      await context.sync();
      sheet.getRange("A2").values = [["second"]];
      sheet.getRange("D1").formulas = [["=SUM(B2:B3)"]];
      sheet.getRange("A1:B1").format.font.bold = true;
      sheet.getRange("A:A").format.columnWidth = 120;
      await context.sync();
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Undone";
      table.sort.apply([{ key: 1, ascending: true }]);
      table.columns.getItem("Value").filter.applyValuesFilter(["1"]);
      sheet.getRange("B2:B3").conditionalFormats.add("DataBar");
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3")).name = "Chart of it";
      context.workbook.names.add("UndoneName", sheet.getRange("B2:B3"));
      sheet.freezePanes.freezeRows(1);
      context.workbook.worksheets.add("Undo too");
      await context.sync();
    });
    const state = () => ({
      cells: [local.engine.reader(sheetId()).value(1, 0), local.engine.reader(sheetId()).formula(0, 3)],
      bold: local.engine.reader(sheetId()).style(0, 0)?.bl,
      hiddenRow: !local.engine.sheet(sheetId())!.getRowVisible(2),
      tables: local.engine.tables.getTableList(local.engine.unitId).length,
      names: Object.keys(local.engine.definedNames.getDefinedNameMap(local.engine.unitId) ?? {}).length,
      charts: local.engine.charts.size,
      rules: local.engine.conditionalRules.getSubunitRules(local.engine.unitId, sheetId())?.length ?? 0,
      frozen: local.engine.sheet(sheetId())!.getFreeze().ySplit,
      sheet: !!local.engine.workbook.getSheetBySheetName("Undo too"),
    });
    const sheetId = () => local.engine.workbook.getSheetBySheetName("Undo")!.getSheetId();
    const done = state();
    expect(done).toMatchObject({
      cells: ["b", "=SUM(B2:B3)"],
      tables: 1,
      names: 1,
      charts: 1,
      rules: 1,
      frozen: 1,
      sheet: true,
    });
    await local.undo();
    expect(state()).toEqual({
      cells: ["a", null],
      bold: undefined,
      hiddenRow: false,
      tables: 0,
      names: 0,
      charts: 0,
      rules: 0,
      frozen: 0,
      sheet: false,
    });
    await local.redo();
    expect(state()).toEqual(done);
  });
});
