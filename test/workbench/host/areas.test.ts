import { errorOf, onSheet, startLocalExcel, write, type LocalExcel } from "./support";

let local: LocalExcel;
beforeAll(async () => {
  local = await startLocalExcel();
  await write(local, "Areas", "A1:C6", [
    ["Name", "Amount", "City"],
    ["Ada", 1, "Lyon"],
    ["Bo", 2, "Nice"],
    ["Cy", 3, "Lyon"],
    ["Di", 4, "Brest"],
    ["Ed", 5, "Lyon"],
  ]);
});
afterAll(() => local.dispose());

const onAreas = <Result>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result,
): Promise<Result> => onSheet(local, "Areas", batch);

describe("several areas", () => {
  it("are named in one text, by commas or semicolons, and read one by one", async () => {
    await onAreas(async (sheet, context) => {
      const areas = sheet.getRanges("A1:B2, C4;A6");
      areas.load("address,areaCount,cellCount,isEntireColumn,isEntireRow,worksheet/name");
      areas.areas.load("items/address,items/rowIndex,items/columnIndex,items/rowCount,items/columnCount,items/values");
      await context.sync();
      expect(areas.address).toBe("Areas!A1:B2,Areas!C4,Areas!A6");
      expect([areas.areaCount, areas.cellCount, areas.isEntireColumn, areas.isEntireRow]).toEqual([3, 6, false, false]);
      expect(areas.worksheet.name).toBe("Areas");
      expect(
        areas.areas.items.map((item) => [item.rowIndex, item.columnIndex, item.rowCount, item.columnCount]),
      ).toEqual([
        [0, 0, 2, 2],
        [3, 2, 1, 1],
        [5, 0, 1, 1],
      ]);
      expect(areas.areas.items.map((item) => item.values)).toEqual([
        [
          ["Name", "Amount"],
          ["Ada", 1],
        ],
        [["Lyon"]],
        [["Ed"]],
      ]);
    });
  });

  it("keep a comma that stands in the name of the sheet", async () => {
    await onSheet(local, "July, August", async (sheet, context) => {
      const areas = sheet.getRanges("'July, August'!A1,'July, August'!C3");
      areas.load("address");
      await context.sync();
      expect(areas.address).toBe("'July, August'!A1,'July, August'!C3");
    });
  });

  it("must lie on the sheet they are asked of", async () => {
    const error = await errorOf(() => onAreas((sheet) => void sheet.getRanges("A1,Sheet1!B2").load("address")));
    expect(error).toMatchObject({ code: "InvalidArgument" });
  });

  it("are selected together, and one range is then refused", async () => {
    await onAreas(async (sheet, context) => {
      sheet.getRanges("A2:C2,A4:C4,A6:C6").select();
      await context.sync();
      const selected = context.workbook.getSelectedRanges();
      selected.load("address,areaCount");
      const cell = context.workbook.getActiveCell();
      cell.load("address");
      await context.sync();
      expect(selected.address).toBe("Areas!A2:C2,Areas!A4:C4,Areas!A6:C6");
      expect(cell.address).toBe("Areas!A6");
      context.workbook.getSelectedRange().load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidSelection" });
    });
    await onAreas(async (sheet, context) => {
      sheet.getRange("B2").select();
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      await context.sync();
      expect(selected.address).toBe("Areas!B2");
    });
  });

  it("give their used parts, whole rows, whole columns and what they share with others", async () => {
    await onAreas(async (sheet, context) => {
      const used = sheet.getRanges("A:A,C5:E20").getUsedRangeAreasOrNullObject(true);
      const unused = sheet.getRanges("H1:H2,J:J").getUsedRangeAreasOrNullObject(true);
      const rows = sheet.getRanges("A2,B4:C5").getEntireRow();
      const columns = sheet.getRanges("A2,B4:C5").getEntireColumn();
      const shared = sheet.getRanges("A1:B2,C4").getIntersection("B2:C9");
      const apart = sheet.getRanges("A1:B2,C4").getIntersectionOrNullObject("E5");
      for (const areas of [used, unused, rows, columns, shared, apart])
        areas.load("address,isEntireRow,isEntireColumn");
      await context.sync();
      expect(used.address).toBe("Areas!A1:A6,Areas!C5:C6");
      expect([unused.isNullObject, apart.isNullObject]).toEqual([true, true]);
      expect([rows.address, rows.isEntireRow]).toEqual(["Areas!2:2,Areas!4:5", true]);
      expect([columns.address, columns.isEntireColumn]).toEqual(["Areas!A:A,Areas!B:C", true]);
      expect(shared.address).toBe("Areas!B2,Areas!C4");
    });
  });
});

describe("hidden rows and columns", () => {
  it("interrupt the visible cells", async () => {
    await onAreas(async (sheet, context) => {
      sheet.getRange("3:4").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      await context.sync();
      const block = sheet.getRange("A1:C6");
      block.load("rowHidden,columnHidden");
      const [hidden, shown] = [sheet.getRange("A3:A4"), sheet.getRange("A5:A6")];
      hidden.load("rowHidden");
      shown.load("rowHidden");
      const visible = block.getSpecialCells("Visible");
      const column = sheet.getRange("A:A").getSpecialCellsOrNullObject("Visible");
      const none = sheet.getRange("A3:C4").getSpecialCellsOrNullObject("Visible");
      for (const areas of [visible, column, none]) areas.load("address,cellCount");
      const view = block.getVisibleView();
      view.load("values,rowCount,columnCount,cellAddresses");
      view.rows.load("items/values,items/index");
      await context.sync();
      expect([block.rowHidden, block.columnHidden, hidden.rowHidden, shown.rowHidden]).toEqual([
        null,
        null,
        true,
        false,
      ]);
      expect(visible.address).toBe("Areas!A1:A2,Areas!C1:C2,Areas!A5:A6,Areas!C5:C6");
      expect([column.address, column.cellCount]).toEqual(["Areas!A1:A2,Areas!A5:A1048576", 1_048_574]);
      expect(none.isNullObject).toBe(true);
      expect([view.rowCount, view.columnCount]).toEqual([4, 2]);
      expect(view.values).toEqual([
        ["Name", "City"],
        ["Ada", "Lyon"],
        ["Di", "Brest"],
        ["Ed", "Lyon"],
      ]);
      expect(view.cellAddresses[2]).toEqual(["Areas!A5", "Areas!C5"]);
      expect(view.rows.items.map((row) => [row.index, row.values])).toContainEqual([2, [["Di", "Brest"]]]);
      sheet.getRange("1:6").rowHidden = false;
      sheet.getRange("A:C").columnHidden = false;
    });
  });

  it("count when the filter of a table hides them", async () => {
    await onAreas(async (sheet, context) => {
      const table = sheet.tables.add("A1:C6", true);
      table.columns.getItem("City").filter.applyValuesFilter(["Lyon"]);
      await context.sync();
      const [third, body] = [sheet.getRange("A3"), table.getDataBodyRange()];
      third.load("rowHidden");
      body.load("rowHidden");
      const view = body.getVisibleView();
      view.load("values");
      const visible = body.getSpecialCellsOrNullObject("Visible");
      visible.load("address");
      await context.sync();
      expect([third.rowHidden, body.rowHidden]).toEqual([true, null]);
      expect(view.values.map(([name]) => name)).toEqual(["Ada", "Cy", "Ed"]);
      expect(visible.address).toBe("Areas!A2:C2,Areas!A4:C4,Areas!A6:C6");
      table.clearFilters();
      await context.sync();
      body.load("rowHidden");
      await context.sync();
      expect(body.rowHidden).toBe(false);
    });
  });
});

describe("the functions of the workbook", () => {
  it("give the serials of days in the calendar of 1900, as Excel counts them", async () => {
    await local.Excel.run(async (context) => {
      const { functions } = context.workbook;
      // Serials of Microsoft's documentation of DATE, and of the two sides of the day that never was.
      const results = [
        functions.date(2000, 1, 1),
        functions.date(108, 1, 2),
        functions.date(2008, 14, 2),
        functions.date(2008, 1, 35),
        functions.date(1900, 2, 28),
        functions.date(1900, 3, 1),
        functions.date(9999, 12, 31),
      ];
      for (const result of results) result.load("value,error");
      await context.sync();
      expect(results.map((result) => result.value)).toEqual([36526, 39449, 39846, 39482, 59, 61, 2_958_465]);
      expect(results.map((result) => result.error)).toEqual(results.map(() => null));
    });
  });

  it("answer #NUM! for a year that is none", async () => {
    await local.Excel.run(async (context) => {
      const result = context.workbook.functions.date(10_000, 1, 1);
      result.load("error");
      await context.sync();
      expect(result.error).toBe("#NUM!");
    });
  });
});

describe("what is not known", () => {
  it("is refused and listed", async () => {
    expect(local.unknownCalls()).toEqual([]);
    const sum = await errorOf(() =>
      local.Excel.run(async (context) => {
        context.workbook.functions.sum(1, 2).load("value");
        await context.sync();
      }),
    );
    const blanks = await errorOf(() =>
      onAreas((sheet) => void sheet.getRange("A1:C9").getSpecialCells("Blanks").load()),
    );
    expect([sum.code, blanks.code]).toEqual(["NotImplemented", "NotImplemented"]);
    expect(local.unknownCalls()).toEqual(["Functions.sum", "Range.getSpecialCells (Blanks)"]);
  });
});
