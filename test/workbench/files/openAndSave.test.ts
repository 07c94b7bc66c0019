import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { loadFiles } from "./loadFiles";

const { startLocalExcel, openWorkbook, saveWorkbook, saveCsv, readXlsx } = loadFiles();

const root = path.join(__dirname, "../../..");
const utf8 = (text: string) => new TextEncoder().encode(text);

let local: Awaited<ReturnType<typeof startLocalExcel>>;
beforeEach(async () => {
  local = await startLocalExcel({ language: "fr-FR" });
});
afterEach(() => local.dispose());

/** What an add-in reads after opening. */
const read = (address: string, sheet?: string) =>
  local.Excel.run(async (context) => {
    const worksheet = sheet
      ? context.workbook.worksheets.getItem(sheet)
      : context.workbook.worksheets.getActiveWorksheet();
    const range = worksheet.getRange(address);
    range.load("values,formulas,numberFormat");
    await context.sync();
    return range;
  });

describe("a file opened in the local Excel", () => {
  test("is what the add-in reads: the French sample with its table, dates and formats", async () => {
    const bytes = new Uint8Array(readFileSync(path.join(root, "assets/sample-fr.xlsx")));
    await openWorkbook(local.engine, bytes, "sample-fr.xlsx", "fr");
    const { values, numberFormat } = await read("A1:D2");
    expect(values[0]).toEqual(["N° commande", "Date commande", "Client", "Montant HT"]);
    expect(values[1]![1]).toBe(44928);
    expect(numberFormat[1]![1]).toBe("dd/mm/yyyy");
    const tables = await local.Excel.run(async (context) => {
      const all = context.workbook.tables;
      all.load("items/name,items/style");
      await context.sync();
      return all.items.map((table) => table.name);
    });
    expect(tables).toHaveLength(1);
    expect(local.unknownCalls()).toEqual([]);
  });

  test("a text file takes the place of what was there, with codes kept and dates as numbers", async () => {
    await openWorkbook(local.engine, utf8("Code;Date;Montant\n007;31/12/2025;1 200,5\n"), "export.csv", "fr");
    const { values } = await read("A1:C2", "export");
    expect(values).toEqual([
      ["Code", "Date", "Montant"],
      ["007", 46022, 1200.5],
    ]);
  });

  test("a packed text file is opened as what it holds; bytes that are not packed are refused", async () => {
    const text = utf8("Code;Date\n007;03/04/2025\n");
    const opened = await openWorkbook(local.engine, new Uint8Array(gzipSync(text)), "export.CSV.gz", "fr");
    expect(opened).toEqual({ ambiguousDates: ["B"] });
    expect((await read("A1:B2", "export")).values).toEqual([
      ["Code", "Date"],
      ["007", "03/04/2025"],
    ]);
    const parts = [gzipSync("Code;Date\n"), gzipSync(Buffer.from([0x1f, 0x8b, 8, 0x3b, 0x61])), gzipSync("\nb;c\n")];
    await openWorkbook(local.engine, new Uint8Array(Buffer.concat(parts)), "parts.csv.gz", "fr");
    expect((await read("A1:B1", "parts")).values).toEqual([["Code", "Date"]]);
    expect((await read("A3:B3", "parts")).values).toEqual([["b", "c"]]);
    await expect(openWorkbook(local.engine, text, "export.csv.gz", "fr")).rejects.toThrow();
    const damaged = gzipSync(text).fill(0, 12, 16);
    await expect(openWorkbook(local.engine, new Uint8Array(damaged), "export.csv.gz", "fr")).rejects.toThrow();
  });

  test("bytes that are no workbook are refused and leave the open one intact", async () => {
    await openWorkbook(local.engine, utf8("a;b\n"), "first.csv", "fr");
    await expect(openWorkbook(local.engine, utf8("not a workbook"), "broken.xlsx", "fr")).rejects.toThrow();
    expect((await read("A1:B1", "first")).values).toEqual([["a", "b"]]);
  });

  test("formulas calculate after opening", async () => {
    await openWorkbook(local.engine, utf8("1\n2\n"), "numbers.csv", "en");
    await local.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B1").formulas = [["=SUM(A1:A2)"]];
      await context.sync();
    });
    expect((await read("B1")).values).toEqual([[3]]);
  });
});

describe("a workbook written by an add-in and saved", () => {
  test("opens again with its values, formulas, formats, table, names, conditional formats, frozen rows and charts", async () => {
    await local.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = "Pareto";
      sheet.tabColor = "#205B6D";
      sheet.showGridlines = false;
      sheet.getRange("A1:C4").values = [
        ["Client", "CA", "Classe"],
        ["Perrin", 120, "A"],
        ["'=HYPERLINK(1)", 60, "B"],
        ["Aubry", 20, "C"],
      ];
      sheet.getRange("B5").formulas = [["=SUM(B2:B4)"]];
      sheet.getRange("B2:B5").numberFormat = [['#,##0 "€"'], ['#,##0 "€"'], ['#,##0 "€"'], ['#,##0 "€"']];
      sheet.getRange("A1:C1").format.font.bold = true;
      sheet.getRange("A1:C1").format.fill.color = "#E2F2F7";
      sheet.freezePanes.freezeRows(1);
      const table = sheet.tables.add("A1:C4", true);
      table.name = "Clients";
      table.style = "TableStyleLight1";
      context.workbook.names.add("Montants", sheet.getRange("B2:B4"));
      const highlight = sheet.getRange("C2:C4").conditionalFormats.add(local.Excel.ConditionalFormatType.cellValue);
      highlight.cellValue.format.fill.color = "#E4EBF8";
      highlight.cellValue.rule = { formula1: '="A"', operator: "EqualTo" };
      const chart = sheet.charts.add(
        local.Excel.ChartType.columnClustered,
        sheet.getRange("A1:B4"),
        local.Excel.ChartSeriesBy.columns,
      );
      chart.title.text = "Un client fait 60 % du CA";
      chart.setPosition("E2", "K15");
      await context.sync();
    });
    const bytes = await saveWorkbook(local.engine);
    const { sheets, names, styles } = await readXlsx(bytes, "dd/mm/yyyy");
    const [sheet] = sheets;
    expect(sheet).toMatchObject({
      name: "Pareto",
      tabColor: "#205B6D",
      gridlines: false,
      freeze: { rows: 1, columns: 0 },
    });
    expect(sheet!.cells[2]![0]).toMatchObject({ v: "=HYPERLINK(1)" });
    expect(sheet!.cells[2]![0]!.f).toBeUndefined();
    expect(sheet!.cells[4]![1]).toMatchObject({ f: "=SUM(B2:B4)", v: 200 });
    expect(styles[sheet!.cells[1]![1]!.s as string]?.n?.pattern).toBe('#,##0 "€"');
    expect(styles[sheet!.cells[0]![0]!.s as string]).toMatchObject({ bl: 1, bg: { rgb: "#E2F2F7" } });
    expect(sheet!.tables).toMatchObject([
      { name: "Clients", style: "TableStyleLight1", columns: ["Client", "CA", "Classe"] },
    ]);
    expect(names).toMatchObject([{ name: "Montants", formula: expect.stringContaining("$B$2:$B$4") }]);
    expect(sheet!.conditionalFormats[0]!.rule).toMatchObject({ subType: "text", operator: "equal", value: "A" });
    expect(await chartTypes(bytes)).toEqual([["bar"]]);
    expect(local.unknownCalls()).toEqual([]);
  });

  test("a sheet saved as text shows what its cells show", async () => {
    await local.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C1");
      range.values = [["Perrin", 1234.5, 46022]];
      range.numberFormat = [["@", '#,##0.00 "€"', "dd/mm/yyyy"]];
      await context.sync();
    });
    const sheetId = local.engine.workbook.getActiveSheet()!.getSheetId();
    const text = Buffer.from(await saveCsv(local.engine, sheetId, "fr"))
      .toString()
      .replace(/\s/g, " ");
    expect(text).toContain("Perrin;1 234,50 €;31/12/2025");
  });
});

/** The kinds of the native charts in a file, as the writer's own library reads them back. */
async function chartTypes(bytes: Uint8Array): Promise<string[][]> {
  const { Workbook } = (await import("@cj-tech-master/excelts")) as any;
  const { installChartSupport } = (await import("@cj-tech-master/excelts/chart")) as any;
  installChartSupport();
  const file = new Workbook();
  await file.xlsx.load(bytes);
  return file
    .getWorksheet(1)
    .getCharts()
    .map((chart: any) => chart.chartModel.chart.plotArea.chartTypes.map((group: any) => group.type));
}
