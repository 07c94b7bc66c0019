import { errorOf, onSheet, read, startLocalExcel, write, type LocalExcel } from "./support";

jest.setTimeout(120_000);
let local: LocalExcel;
beforeAll(async () => {
  local = await startLocalExcel();
  await write(local, "Sales", "A1:C5", [
    ["Customer", "Amount", "Share"],
    ["Perrin", 40, ""],
    ["Bonnet", 10, ""],
    ["Marchand", 30, ""],
    ["Roux", 20, ""],
  ]);
  await onSheet(local, "Sales", (sheet) => {
    const table = sheet.tables.add("A1:C5", true);
    table.name = "Sales";
    table.style = "TableStyleLight9";
  });
});
afterAll(() => {
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

const visibleCustomers = async (): Promise<string[]> => {
  const names = await read(local, "Sales", "A2:A5");
  const sheet = local.engine.workbook.getSheetBySheetName("Sales")!;
  return names.flatMap(([name], index) => (sheet.getRowVisible(index + 1) ? [name as string] : []));
};

describe("tables", () => {
  it("say what they are", async () => {
    await onSheet(local, "Sales", async (_sheet, context) => {
      const table = context.workbook.tables.getItem("sales");
      table.load("name,style,showBandedRows,showFilterButton,showHeaders,showTotals,columns/items/name,worksheet/name");
      const places = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem("amount").getDataBodyRange(),
      ];
      for (const place of places) place.load("address");
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        name: "Sales",
        style: "TableStyleLight9",
        showBandedRows: true,
        showFilterButton: true,
        showTotals: false,
      });
      expect(table.columns.items.map((column) => column.name)).toEqual(["Customer", "Amount", "Share"]);
      expect(places.map((place) => place.address)).toEqual([
        "Sales!A1:C5",
        "Sales!A1:C1",
        "Sales!A2:C5",
        "Sales!B2:B5",
      ]);
    });
  });

  it("keep the look asked for", async () => {
    await onSheet(local, "Sales", async (_sheet, context) => {
      const table = context.workbook.tables.getItem("Sales");
      table.showBandedRows = false;
      table.showFilterButton = false;
      await context.sync();
      table.load("showBandedRows,showFilterButton,style");
      await context.sync();
      expect([table.showBandedRows, table.showFilterButton, table.style]).toEqual([false, false, "TableStyleLight9"]);
    });
  });

  it("understand structured references, short inside the table and full outside", async () => {
    await onSheet(local, "Sales", (sheet) => {
      sheet.getRange("C2:C5").formulas = Array.from({ length: 4 }, () => ["=[@Amount]/SUM([Amount])"]);
      sheet.getRange("E1:E2").formulas = [["=SUM(Sales[Amount])"], ['=SUMIFS(Sales[Amount],Sales[Customer],"R*")']];
    });
    expect(await read(local, "Sales", "C2:C5")).toEqual([[0.4], [0.1], [0.3], [0.2]]);
    expect(await read(local, "Sales", "C2", "formulas")).toEqual([["=[@Amount]/SUM(Sales[Amount])"]]);
    expect(await read(local, "Sales", "E1:E2")).toEqual([[100], [20]]);
  });

  it("refuse a short reference outside a table", async () => {
    const error = await errorOf(() => write(local, "Sales", "G1", [["=[@Amount]"]]));
    expect(error.code).toBe("InvalidArgument");
  });

  it("filter by values and by comparison, and clear the filters", async () => {
    const filter = (apply: (filter: Excel.Filter) => void) =>
      onSheet(local, "Sales", (_sheet, context) =>
        apply(context.workbook.tables.getItem("Sales").columns.getItem("Amount").filter),
      );
    await filter((column) => column.applyValuesFilter(["10", "40"]));
    expect(await visibleCustomers()).toEqual(["Perrin", "Bonnet"]);
    await filter((column) => column.applyCustomFilter(">=20", "<40", "And"));
    expect(await visibleCustomers()).toEqual(["Marchand", "Roux"]);
    await onSheet(local, "Sales", async (_sheet, context) => {
      const { autoFilter } = context.workbook.tables.getItem("Sales");
      autoFilter.load("isDataFiltered,criteria");
      await context.sync();
      expect(autoFilter.isDataFiltered).toBe(true);
      expect(autoFilter.criteria[1]).toMatchObject({ filterOn: "Custom", criterion1: ">=20", operator: "And" });
      context.workbook.tables.getItem("Sales").clearFilters();
    });
    expect(await visibleCustomers()).toHaveLength(4);
  });

  it("sort their rows, formulas with them", async () => {
    await onSheet(local, "Sales", (_sheet, context) =>
      context.workbook.tables.getItem("Sales").sort.apply([{ key: 1, ascending: false }]),
    );
    expect(await read(local, "Sales", "A2:C5")).toEqual([
      ["Perrin", 40, 0.4],
      ["Marchand", 30, 0.3],
      ["Roux", 20, 0.2],
      ["Bonnet", 10, 0.1],
    ]);
  });

  it("are followed by formulas when a column, the table or the sheet is renamed", async () => {
    await onSheet(local, "Sales", (sheet, context) => {
      sheet.getRange("B1").values = [["Revenue"]];
      context.workbook.tables.getItem("Sales").name = "Turnover";
    });
    expect(await read(local, "Sales", "E1", "formulas")).toEqual([["=SUM(Turnover[Revenue])"]]);
    await write(local, "Elsewhere", "A1", [["=Sales!B2*2"]]);
    await onSheet(local, "Sales", (sheet) => {
      sheet.name = "Sales 2024";
    });
    expect(await read(local, "Elsewhere", "A1", "formulas")).toEqual([["='Sales 2024'!B2*2"]]);
    await write(local, "Sales 2024", "B2", [[50]]);
    expect(await read(local, "Elsewhere", "A1")).toEqual([[100]]);
    expect(await read(local, "Sales 2024", "E1")).toEqual([[110]]);
  });

  it("grow by rows and columns, with the formulas that sum them", async () => {
    await onSheet(local, "Sales 2024", async (_sheet, context) => {
      const table = context.workbook.tables.getItem("Turnover");
      table.rows.add(undefined, [["Girard", 5, ""]]);
      await context.sync();
    });
    expect(await read(local, "Sales 2024", "A6:B6")).toEqual([["Girard", 5]]);
    expect(await read(local, "Sales 2024", "E1")).toEqual([[115]]);
    await onSheet(local, "Sales 2024", async (_sheet, context) => {
      const table = context.workbook.tables.getItem("Turnover");
      table.columns.getItem("Share").delete();
      await context.sync();
      const range = table.getRange();
      range.load("address");
      await context.sync();
      expect(range.address).toBe("'Sales 2024'!A1:B6");
    });
  });

  it("have names of their own and do not overlap", async () => {
    const overlap = await errorOf(() => onSheet(local, "Sales 2024", (sheet) => void sheet.tables.add("B5:D9", true)));
    expect(overlap.code).toBe("InvalidArgument");
    await write(local, "Second", "A1:A2", [["x"], [1]]);
    const taken = await errorOf(() =>
      onSheet(local, "Second", (sheet) => {
        sheet.tables.add("A1:A2", true).name = "TURNOVER";
      }),
    );
    expect(taken.code).toBe("InvalidArgument");
  });

  it("leave their cells, and addresses in the formulas, when converted to a range", async () => {
    await onSheet(
      local,
      "Sales 2024",
      (_sheet, context) => void context.workbook.tables.getItem("Turnover").convertToRange(),
    );
    expect(await read(local, "Sales 2024", "E1", "formulas")).toEqual([["=SUM('Sales 2024'!$B$2:$B$6)"]]);
    expect(await read(local, "Sales 2024", "E1")).toEqual([[115]]);
  });
});

describe("names", () => {
  it("stand for cells, constants and formulas, and follow their sheet", async () => {
    await write(local, "Named", "A1:A3", [[1], [2], [4]]);
    await onSheet(local, "Named", (sheet, context) => {
      const { names } = context.workbook;
      names.add("Amounts", sheet.getRange("A1:A3"), "what was sold");
      names.add("Rate", "=0.5" as any);
      names.add("Cell", "='Named'!$A$3" as any);
      sheet.getRange("C1:C3").formulas = [["=SUM(Amounts)*Rate"], ["=Cell"], ["=MAX(Amounts)"]];
    });
    expect(await read(local, "Named", "C1:C3")).toEqual([[3.5], [4], [4]]);
    await onSheet(local, "Named", async (_sheet, context) => {
      const amounts = context.workbook.names.getItem("amounts");
      const rate = context.workbook.names.getItem("Rate");
      const range = amounts.getRange();
      const noRange = rate.getRangeOrNullObject();
      amounts.load("name,type,value,formula,comment,scope,visible");
      rate.load("type,value,formula");
      range.load("address");
      noRange.load("address");
      await context.sync();
      expect(amounts.toJSON()).toMatchObject({
        name: "Amounts",
        type: "Range",
        value: "Named!$A$1:$A$3",
        formula: "=Named!$A$1:$A$3",
        comment: "what was sold",
        scope: "Workbook",
        visible: true,
      });
      expect([rate.type, rate.value, rate.formula]).toEqual(["Double", 0.5, "=0.5"]);
      expect([range.address, noRange.isNullObject]).toEqual(["Named!A1:A3", true]);
    });
  });

  it("recalculate what reads them when they change", async () => {
    await onSheet(local, "Named", (_sheet, context) => {
      context.workbook.names.getItem("Rate").formula = "=2";
      context.workbook.names.getItem("Cell").formula = "=Named!$A$1";
    });
    expect(await read(local, "Named", "C1:C2")).toEqual([[14], [1]]);
  });

  it("are unique and look like names", async () => {
    const add = (name: string) =>
      errorOf(() =>
        onSheet(local, "Named", (sheet, context) => void context.workbook.names.add(name, sheet.getRange("A1"))),
      );
    expect((await add("AMOUNTS")).code).toBe("ItemAlreadyExists");
    for (const name of ["A1", "two words", "1st", "R"]) expect((await add(name)).code).toBe("InvalidArgument");
  });
});

describe("conditional formats", () => {
  it("keep Excel's rule and reach Univer as one that shows it", async () => {
    await write(local, "Coloured", "A1:B3", [
      ["Champions", 1],
      ["Dormant", 2],
      ["champions", 3],
    ]);
    await onSheet(local, "Coloured", async (sheet, context) => {
      const text = sheet.getRange("A1:A3").conditionalFormats.add("CellValue");
      text.cellValue.format.fill.color = "#E4EBF8";
      text.cellValue.format.font.color = "#17366F";
      text.cellValue.rule = { formula1: '="Champions"', operator: "EqualTo" };
      const number = sheet.getRange("B1:B3").conditionalFormats.add("CellValue");
      number.cellValue.rule = { formula1: "=1", formula2: "=2", operator: "Between" };
      const bar = sheet.getRange("B1:B3").conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#1A9AA5";
      bar.dataBar.positiveFormat.gradientFill = false;
      const scale = sheet.getRange("B1:B3").conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#204A99" },
      };
      const contains = sheet.getRange("A1:A3").conditionalFormats.add("ContainsText");
      contains.textComparison.rule = { operator: "Contains", text: "ant" };
      const custom = sheet.getRange("A1:B3").conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$B1>2";
      custom.custom.format.font.bold = true;
      await context.sync();
      text.cellValue.load("rule");
      text.cellValue.format.fill.load("color");
      const formats = sheet.getRange("A1:B3").conditionalFormats;
      formats.load("items/type");
      const notText = text.dataBarOrNullObject;
      notText.load("showDataBarOnly");
      await context.sync();
      expect([text.cellValue.rule, text.cellValue.format.fill.color]).toEqual([
        { formula1: '="Champions"', operator: "EqualTo" },
        "#E4EBF8",
      ]);
      expect(formats.items.map((format) => format.type).sort()).toEqual([
        "CellValue",
        "CellValue",
        "ColorScale",
        "ContainsText",
        "Custom",
        "DataBar",
      ]);
      expect(notText.isNullObject).toBe(true);
    });
    const sheetId = local.engine.workbook.getSheetBySheetName("Coloured")!.getSheetId();
    const rules = local.engine.conditionalRules.getSubunitRules(local.engine.unitId, sheetId)!.map(({ rule }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          subType: "formula",
          value: '=A1="Champions"',
          style: { bg: { rgb: "#E4EBF8" }, cl: { rgb: "#17366F" } },
        }),
        expect.objectContaining({ subType: "number", operator: "between", value: [1, 2] }),
        expect.objectContaining({
          type: "dataBar",
          config: expect.objectContaining({ positiveColor: "#1A9AA5", isGradient: false }),
        }),
        expect.objectContaining({ subType: "text", operator: "containsText", value: "ant" }),
        expect.objectContaining({ subType: "formula", value: "=$B1>2", style: { bl: 1 } }),
      ]),
    );
  });

  it("are taken off some of their cells only", async () => {
    await onSheet(local, "Coloured", async (sheet, context) => {
      sheet.getRange("A2:B2").conditionalFormats.clearAll();
      await context.sync();
      const [above, cleared] = [sheet.getRange("A1").conditionalFormats, sheet.getRange("B2").conditionalFormats];
      const counts = [above.getCount(), cleared.getCount()];
      await context.sync();
      expect(counts.map((count) => count.value)).toEqual([3, 0]);
    });
  });
});
