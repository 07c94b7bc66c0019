import type { ChartDescription } from "../../../workbench/host/engine/chartDescription";
import type { SheetContent, WorkbookContent } from "../../../workbench/files";
import { loadFiles } from "./loadFiles";

const { readXlsx, writeXlsx } = loadFiles();

const sheet = (over: Partial<SheetContent>): SheetContent => ({
  id: "s1",
  name: "Portefeuille d'été",
  hidden: false,
  tabColor: "",
  gridlines: true,
  freeze: { rows: 0, columns: 0 },
  defaultSize: { width: 64, height: 20 },
  cells: {},
  columnWidths: {},
  rowHeights: {},
  hiddenRows: [],
  hiddenColumns: [],
  columnStyles: {},
  merges: [],
  tables: [],
  conditionalFormats: [],
  charts: [],
  spills: [],
  ...over,
});

const box = (row: number, column: number, rows: number, columns = 1) => ({ sheetId: "s1", row, column, rows, columns });
const range = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

const chart = (over: Partial<ChartDescription>): ChartDescription => ({
  id: "c1",
  sheetId: "s1",
  name: "Chart 1",
  chartType: "ColumnClustered",
  left: 300,
  top: 20,
  width: 480,
  height: 280,
  series: [
    { id: "1", name: "CA", categories: box(1, 0, 3), values: box(1, 1, 3), format: { fill: { color: "#204A99" } } },
  ],
  ...over,
});

const workbook = (sheets: SheetContent[], over: Partial<WorkbookContent> = {}): WorkbookContent => ({
  sheets,
  styles: {},
  names: [],
  activeSheet: 0,
  ...over,
});

const clients = {
  0: { 0: { v: "Client", t: 1 }, 1: { v: "CA", t: 1 }, 2: { v: "Cumul", t: 1 } },
  1: { 0: { v: "Perrin", t: 1 }, 1: { v: 120, t: 2 }, 2: { v: 0.6, t: 2 } },
  2: { 0: { v: "Roche", t: 1 }, 1: { v: 60, t: 2 }, 2: { v: 0.9, t: 2 } },
  3: { 0: { v: "Aubry", t: 1 }, 1: { v: 20, t: 2 }, 2: { v: 1, t: 2 } },
};

/** The saved file as the writer's own library reads it back, charts included. */
async function reopen(bytes: Uint8Array) {
  const { Workbook } = await importEsm("@cj-tech-master/excelts");
  (await importEsm("@cj-tech-master/excelts/chart")).installChartSupport();
  const file = new Workbook();
  await file.xlsx.load(bytes);
  return file;
}

/** jest turns `import()` into `require()`, which the library's CommonJS build answers. */
const importEsm = (name: string) => import(name) as Promise<any>;

const roundTrip = async (content: WorkbookContent) => readXlsx(await writeXlsx(content), "dd/mm/yyyy");

describe("an .xlsx file written and opened again", () => {
  test("keeps values of every type, dates as serial numbers, and text that begins with =", async () => {
    const content = workbook(
      [
        sheet({
          cells: {
            0: { 0: { v: "=1+1", t: 1 }, 1: { v: 12.5, t: 2 }, 2: { v: 1, t: 3 }, 3: { v: 46022, t: 2, s: "date" } },
            2: { 1: { v: "00123", t: 1 }, 2: { v: 46022.75, t: 2, s: "date" } },
          },
        }),
      ],
      { styles: { date: { n: { pattern: "dd/mm/yyyy hh:mm" } } } },
    );
    const { sheets, styles } = await roundTrip(content);
    const cells = sheets[0]!.cells;
    expect(cells[0]![0]).toEqual({ v: "=1+1", t: 1 });
    expect(cells[0]![1]).toEqual({ v: 12.5, t: 2 });
    expect(cells[0]![2]).toEqual({ v: 1, t: 3 });
    expect(cells[0]![3]).toMatchObject({ v: 46022, t: 2 });
    expect(cells[2]![1]).toEqual({ v: "00123", t: 1 });
    expect(cells[2]![2]).toMatchObject({ v: 46022.75 });
    expect(styles[cells[0]![3]!.s as string]).toEqual({ n: { pattern: "dd/mm/yyyy hh:mm" } });
  });

  test("keeps formulas with their last result; a spilled formula comes back alone in its range", async () => {
    const content = workbook([
      sheet({
        cells: {
          0: { 0: { f: "=SUM(B1:B2)", v: 30, t: 2 }, 1: { v: 10, t: 2 } },
          1: { 0: { f: "=CLIENTELE.ABC(B1:B2)", v: "A", t: 1 }, 1: { v: 20, t: 2 } },
          2: { 0: { v: "B", t: 1 } },
        },
        spills: [{ row: 1, column: 0, range: range(1, 0, 2, 0) }],
      }),
    ]);
    const bytes = await writeXlsx(content);
    const { sheets } = await readXlsx(bytes, "dd/mm/yyyy");
    expect(sheets[0]!.cells[0]![0]).toEqual({ f: "=SUM(B1:B2)", v: 30, t: 2 });
    expect(sheets[0]!.cells[1]![0]).toEqual({ f: "=CLIENTELE.ABC(B1:B2)" });
    expect(sheets[0]!.cells[2]?.[0]?.v).toBeUndefined();
    const saved = (await reopen(bytes)).getWorksheet(1);
    expect(saved.getCell("A2").value).toMatchObject({ shareType: "array", ref: "A2:A3", result: "A" });
    expect(saved.getCell("A3").value).toBe("B");
  });

  test("keeps fonts, fills, borders, alignment and number formats", async () => {
    const style = {
      bl: 1 as const,
      it: 1 as const,
      fs: 16,
      ff: "Segoe UI",
      cl: { rgb: "#113541" },
      bg: { rgb: "#E2F2F7" },
      bd: { b: { s: 8, cl: { rgb: "#205B6D" } } },
      ht: 3,
      vt: 2,
      tb: 3,
      pd: { l: 9 },
      n: { pattern: '#,##0\\ "€"' },
    };
    const content = workbook([sheet({ cells: { 0: { 0: { v: 1, t: 2, s: "x" } } } })], { styles: { x: style } });
    const { sheets, styles } = await roundTrip(content);
    expect(styles[sheets[0]!.cells[0]![0]!.s as string]).toEqual(style);
  });

  test("keeps widths, heights, hidden rows, merged and frozen cells, tab colour, gridlines and the sheet in front", async () => {
    const shape = {
      columnWidths: { 0: 182, 2: 70 },
      rowHeights: { 0: 32 },
      hiddenRows: [3],
      hiddenColumns: [4],
      merges: [range(4, 0, 5, 1)],
      freeze: { rows: 1, columns: 1 },
      tabColor: "#205B6D",
      gridlines: false,
    };
    const first = sheet({ id: "s1", name: "Un", cells: clients });
    const second = sheet({ id: "s2", name: "Deux", cells: clients, ...shape });
    const read = await roundTrip(workbook([first, second], { activeSheet: 1 }));
    expect(read.activeSheet).toBe(1);
    expect(read.sheets.map((one) => one.name)).toEqual(["Un", "Deux"]);
    expect(read.sheets[1]).toMatchObject(shape);
  });

  test("keeps tables with their style, and names", async () => {
    const table = {
      name: "Clients",
      range: range(0, 0, 3, 2),
      columns: ["Client", "CA", "Cumul"],
      style: "TableStyleLight1",
      rowStripes: false,
      filterButtons: true,
    };
    const names = [{ name: "Montants", formula: "'Portefeuille d''été'!$B$2:$B$4", comment: "" }];
    const read = await roundTrip(workbook([sheet({ cells: clients, tables: [table] })], { names }));
    expect(read.sheets[0]!.tables).toEqual([table]);
    expect(read.sheets[0]!.cells[2]![1]).toMatchObject({ v: 60 });
    expect(read.names).toEqual(names);
  });

  test("keeps conditional formats: text equality, numbers, formulas and data bars", async () => {
    const style = { cl: { rgb: "#17366F" }, bg: { rgb: "#E4EBF8" } };
    const ranges = [range(1, 0, 3, 0)];
    const rules = [
      { type: "highlightCell", subType: "text", operator: "equal", value: 'à "risque"', style },
      { type: "highlightCell", subType: "number", operator: "greaterThan", value: 10, style },
      { type: "highlightCell", subType: "formula", value: "=$B2>50", style },
      {
        type: "dataBar",
        isShowValue: true,
        config: {
          min: { type: "min" },
          max: { type: "max" },
          isGradient: false,
          positiveColor: "#C1E1ED",
          nativeColor: "#FF0000",
        },
      },
    ];
    const conditionalFormats = rules.map((rule, index) => ({
      cfId: `s1-cf${index + 1}`,
      ranges,
      stopIfTrue: false,
      rule,
    })) as SheetContent["conditionalFormats"];
    const read = await roundTrip(workbook([sheet({ cells: clients, conditionalFormats })]));
    expect(read.sheets[0]!.conditionalFormats).toEqual(conditionalFormats);
  });
});

describe("icon sets and colour scales", () => {
  test("come back: a scale with its colours, icons with their limits, “above” as from just above", async () => {
    const icon = (operator: string, value: object, iconId: string) => ({
      operator,
      value,
      iconType: "3ArrowsGray",
      iconId,
    });
    const rules = [
      {
        type: "colorScale",
        config: [
          { index: 0, color: "#FFFFFF", value: { type: "min" } },
          { index: 1, color: "#1A9AA5", value: { type: "max" } },
        ],
      },
      {
        type: "iconSet",
        isShowValue: true,
        config: [
          icon("greaterThan", { type: "num", value: 0 }, "0"),
          icon("greaterThanOrEqual", { type: "num", value: 0 }, "1"),
          icon("lessThanOrEqual", { type: "num", value: Number.MAX_VALUE }, "2"),
        ],
      },
    ];
    const conditionalFormats = rules.map((rule, index) => ({
      cfId: `s1-cf${index + 1}`,
      ranges: [range(1, 1, 3, 1)],
      stopIfTrue: false,
      rule,
    })) as SheetContent["conditionalFormats"];
    const read = await roundTrip(workbook([sheet({ cells: clients, conditionalFormats })]));
    const [scale, icons] = read.sheets[0]!.conditionalFormats;
    expect(scale).toEqual(conditionalFormats[0]);
    expect(icons!.rule).toEqual({
      ...rules[1],
      config: [
        icon("greaterThanOrEqual", { type: "num", value: 1e-9 }, "0"),
        icon("greaterThanOrEqual", { type: "num", value: 0 }, "1"),
        icon("lessThanOrEqual", { type: "num", value: Number.MAX_VALUE }, "2"),
      ],
    });
  });
});

describe("what cells accept", () => {
  test("comes back: numbers, dates, lists of entries and of cells, with the words of the alert", async () => {
    const alert = { showAlert: true, style: "Stop", title: "Seuil A", message: "Saisissez un nombre < 1 & > 0." };
    const prompt = { showPrompt: true, title: "", message: "" };
    const said = { ignoreBlanks: true, errorAlert: alert, prompt };
    const validations = [
      {
        range: range(0, 0, 0, 0),
        rule: { decimal: { operator: "Between", formula1: "=0", formula2: "=1" } },
        ...said,
      },
      {
        range: range(1, 0, 3, 1),
        rule: { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: "=5" } },
        ...said,
      },
      { range: range(4, 0, 4, 0), rule: { date: { operator: "GreaterThanOrEqualTo", formula1: "=46022" } }, ...said },
      { range: range(5, 0, 5, 0), rule: { list: { inCellDropDown: true, source: 'A,B,"C"' } }, ...said },
      {
        range: range(6, 0, 9, 0),
        rule: { list: { inCellDropDown: true, source: "='Portefeuille d''été'!$A$1:$A$3" } },
        ...said,
        ignoreBlanks: false,
        errorAlert: { ...alert, style: "Warning" },
      },
    ];
    const read = await roundTrip(workbook([sheet({ cells: clients, validations })]));
    const place = ({ range: { startRow } }: { range: { startRow: number } }) => startRow;
    const found = [...read.sheets[0]!.validations!].sort((a, b) => place(a) - place(b));
    expect(found).toEqual(validations);
  });
});

describe("charts in a saved file", () => {
  test("are native: columns with the cumulative line on the secondary axis, titles, formats and point colours", async () => {
    const pareto = chart({
      title: { text: "2 clients font 90 % du CA" },
      legend: { visible: false },
      series: [
        {
          id: "1",
          name: "CA",
          categories: box(1, 0, 3),
          values: box(1, 1, 3),
          gapWidth: 0,
          format: { fill: { color: "#204A99" } },
          points: { 2: { format: { fill: { color: "#63666C" } } } },
        },
        {
          id: "2",
          nameCell: box(0, 2, 1),
          categories: box(1, 0, 3),
          values: box(1, 2, 3),
          chartType: "Line",
          axisGroup: "Secondary",
          format: { line: { color: "#C67E1C" } },
        },
      ],
      axes: {
        categoryAxis: { title: { text: "Clients" }, tickLabelPosition: "None" },
        valueAxis: { title: { text: "CA" }, numberFormat: "#,##0" },
        secondaryValueAxis: { title: { text: "Cumul" }, numberFormat: "0%", minimum: 0, maximum: 1 },
      },
    });
    const file = await reopen(await writeXlsx(workbook([sheet({ cells: clients, charts: [pareto] })])));
    const charts = file.getWorksheet(1).getCharts();
    expect(charts).toHaveLength(1);
    const text = JSON.stringify(charts[0].chartModel);
    const plot = plotArea(charts[0]);
    expect(plot.chartTypes.map((group: any) => group.type)).toEqual(["bar", "line"]);
    expect(plot.axes.filter((axis: any) => axis.axisType === "val")).toHaveLength(2);
    for (const part of ["2 clients font 90 % du CA", "Clients", "Cumul", "204A99", "63666C", "C67E1C", "0%"])
      expect(text).toContain(part);
    expect(text).toContain("'Portefeuille d''été'!$B$2:$B$4");
  });

  test("points joined by straight lines stay so, what they are compared with dashed", async () => {
    const lorenz = chart({
      chartType: "XYScatterLinesNoMarkers",
      series: [
        {
          id: "1",
          name: "Part",
          categories: box(1, 1, 3),
          values: box(1, 2, 3),
          format: { line: { color: "#204A99" } },
        },
        {
          id: "2",
          name: "Égalité",
          categories: box(1, 1, 3),
          values: box(1, 1, 3),
          format: { line: { color: "#63666C", weight: 1, lineStyle: "Dash" } },
        },
      ],
    });
    const file = await reopen(await writeXlsx(workbook([sheet({ cells: clients, charts: [lorenz] })])));
    const [group] = plotArea(file.getWorksheet(1).getCharts()[0]).chartTypes;
    expect([group.type, group.scatterStyle]).toEqual(["scatter", "lineMarker"]);
    const [curve, diagonal] = group.series.map((one: any) => JSON.stringify(one.spPr));
    expect(curve).toContain("204A99");
    expect(curve).not.toContain("prstDash");
    expect(diagonal).toMatch(/63666C.*prstDash val=."dash/);
    expect(group.series.map((one: any) => one.marker.symbol)).toEqual(["none", "none"]);
    expect(group.series.map((one: any) => one.smooth)).toEqual([false, false]);
  });

  test("columns that add up are stacked on each other", async () => {
    const stacked = chart({
      chartType: "ColumnStacked",
      series: [1, 2].map((column) => ({
        id: String(column),
        nameCell: box(0, column, 1),
        categories: box(1, 0, 3),
        values: box(1, column, 3),
        gapWidth: 40,
        overlap: 100,
        hasDataLabels: true,
        dataLabels: { format: { font: { color: "#FFFFFF" } } },
      })),
    });
    const file = await reopen(await writeXlsx(workbook([sheet({ cells: clients, charts: [stacked] })])));
    const [group] = plotArea(file.getWorksheet(1).getCharts()[0]).chartTypes;
    expect([group.type, group.grouping, group.overlap, group.gapWidth]).toEqual(["bar", "stacked", 100, 40]);
    expect(JSON.stringify(group.series[0].dataLabels)).toContain("FFFFFF");
  });

  test("bubbles keep sizes and the names of their series", async () => {
    const bubbles = chart({
      chartType: "Bubble",
      series: [1, 2, 3].map((row) => ({
        id: String(row),
        nameCell: box(row, 0, 1),
        categories: box(row, 1, 1),
        values: box(row, 2, 1),
        sizes: box(row, 1, 1),
        hasDataLabels: true,
        dataLabels: { showSeriesName: true, showValue: false },
      })),
    });
    const file = await reopen(await writeXlsx(workbook([sheet({ cells: clients, charts: [bubbles] })])));
    const [group] = plotArea(file.getWorksheet(1).getCharts()[0]).chartTypes;
    expect(group.type).toBe("bubble");
    expect(group.series).toHaveLength(3);
    expect(JSON.stringify(group.series[0])).toContain("!$A$2");
    expect(group.series[0].bubbleSize).toBeDefined();
  });
});

/** The drawn part of a chart as the library reads it from the file. */
function plotArea(file: any): any {
  return file.chartModel.chart.plotArea;
}
