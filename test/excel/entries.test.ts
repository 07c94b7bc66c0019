import { undoLast } from "../../src/excel/actions";
import { removeEverything } from "../../src/excel/removeEverything";
import { writeReport } from "../../src/excel/writeReport";
import type { Parameter } from "../../src/report/parameter";
import type { Report } from "../../src/report/report";
import type { ReportColumn, ReportTable } from "../../src/report/reportTable";
import { openLocalExcel, sheetNames, type, valuesOf } from "./support/localExcel";
import { smallReport, type CustomerRow } from "./support/smallReport";
import { ruleOf } from "./support/validation";

const customers: CustomerRow[] = [
  ["Perrin", 3000],
  ["Vasseur, Fils", 1000],
];

type Rule = NonNullable<Parameter["accepts"]>;

/** The small report with one parameter that accepts something, and other changes to its customer table. */
function reportWith(
  accepts: Rule,
  { kind = "decimal", value = 1 }: Partial<Parameter> = {},
  columns: (columns: readonly ReportColumn[]) => readonly ReportColumn[] = (same) => same,
  tables: readonly ReportTable[] = [],
): Report {
  const report = smallReport(customers);
  const [portfolio, parameters] = report.sheets;
  const [table] = portfolio!.tables;
  return {
    ...report,
    sheets: [
      { ...portfolio!, tables: [{ ...table!, columns: columns(table!.columns) }, ...tables] },
      {
        ...parameters!,
        parameters: parameters!.parameters.map((parameter) => ({
          ...parameter,
          kind,
          value,
          label: "A label that is longer than the title of an alert",
          accepts,
          refusal: "Enter what is needed.",
        })),
      },
    ],
  };
}

const onColumn = (key: string, more: Partial<ReportColumn>) => (columns: readonly ReportColumn[]) =>
  columns.map((column) => (column.key === key ? { ...column, ...more } : column));

let local: Awaited<ReturnType<typeof openLocalExcel>>;
beforeEach(async () => {
  local = await openLocalExcel();
});
afterEach(() => {
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

describe("what cells accept", () => {
  const between = { operator: "Between", formula1: "=0", formula2: "=1" };
  it.each<[string, Rule, object]>([
    ["a number between two", { kind: "number", minimum: 0, maximum: 1 }, { decimal: between }],
    ["a whole number between two", { kind: "whole", minimum: 0, maximum: 1 }, { wholeNumber: between }],
    [
      "a number up to one",
      { kind: "number", maximum: 0.5 },
      { decimal: { operator: "LessThanOrEqualTo", formula1: "=0.5" } },
    ],
    [
      "any number",
      { kind: "number" },
      { decimal: { operator: "GreaterThanOrEqualTo", formula1: "=-1000000000000000" } },
    ],
    ["any date", { kind: "date" }, { date: { operator: "GreaterThanOrEqualTo", formula1: "=1" } }],
    [
      "a date from a day on",
      { kind: "date", minimum: 46_000 },
      { date: { operator: "GreaterThanOrEqualTo", formula1: "=46000" } },
    ],
    [
      "one of a short list",
      { kind: "list", choices: ["Revenue", "Margin"] },
      { list: { inCellDropDown: true, source: "Revenue,Margin" } },
    ],
  ])("is said to Excel: %s", async (_, accepts, rule) => {
    await writeReport(reportWith(accepts));
    const found = await ruleOf("Parameters", "B4");
    expect(found.rule).toEqual(rule);
    expect(found.errorAlert).toEqual({
      showAlert: true,
      style: "Stop",
      title: "A label that is longer than the…",
      message: "Enter what is needed.",
    });
  });

  it("counts dates as a workbook from 1904 does", async () => {
    await writeReport({
      ...reportWith({ kind: "date", minimum: 46_000 }, { kind: "date", value: 46_001 }),
      date1904: true,
    });
    expect((await ruleOf("Parameters", "B4")).rule).toEqual({
      date: { operator: "GreaterThanOrEqualTo", formula1: `=${46_000 - 1462}` },
    });
  });

  it("reads a list with commas from the column of the sheet that holds it", async () => {
    const report = reportWith(
      { kind: "number" },
      {},
      onColumn("segment", { choices: customers.map(([name]) => name) }),
    );
    await writeReport(report);
    expect((await ruleOf("Portfolio", "B8:B9")).rule).toEqual({
      list: { inCellDropDown: true, source: "='Portfolio'!$A$8:$A$9" },
    });
  });

  it("writes a long list beside everything else when no column holds it, and takes it away with the rest", async () => {
    const choices = Array.from({ length: 40 }, (_, index) => `Category ${index + 1}`);
    const before = await sheetNames();
    await writeReport(reportWith({ kind: "list", choices }, { kind: "text", value: "Category 2" }));
    const { rule } = await ruleOf("Parameters", "B4");
    const [, column] = /^='Parameters'!\$([A-Z]+)\$5:\$[A-Z]+\$44$/.exec(String(rule.list?.source))!;
    expect(await valuesOf("Parameters", `${column}5:${column}6`)).toEqual([["Category 1"], ["Category 2"]]);
    await removeEverything();
    expect(await sheetNames()).toEqual(before);
  });

  it("is there again when an earlier result comes back, lists included", async () => {
    await writeReport(
      reportWith({ kind: "list", choices: ["Perrin", "Aubry"] }, { kind: "text", value: "Perrin" }, (columns) =>
        onColumn("segment", { choices: ["Champions", "Dormant"], refusal: "Choose." })(columns),
      ),
    );
    await writeReport(smallReport(customers));
    expect((await ruleOf("Parameters", "B4")).type).toBe("None");
    expect((await ruleOf("Portfolio", "B8:B9")).type).toBe("None");
    await undoLast();
    expect((await ruleOf("Parameters", "B4")).rule.list?.source).toBe("Perrin,Aubry");
    expect((await ruleOf("Portfolio", "B8:B9")).rule.list?.source).toBe("Champions,Dormant");
  });
});

describe("cells to be edited", () => {
  it("look like parameters: bold petrol in a dashed border", async () => {
    await writeReport(reportWith({ kind: "number" }, {}, onColumn("revenue", { editable: true })));
    const seen = await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("Portfolio").getRange("D8:D9");
      const edges = (["EdgeTop", "InsideHorizontal", "EdgeRight"] as const).map((edge) => format.borders.getItem(edge));
      format.font.load("bold,color");
      for (const edge of edges) edge.load("style,color");
      await context.sync();
      return [format.font.bold, format.font.color, ...edges.flatMap(({ style, color }) => [style, color])];
    });
    expect(seen).toEqual([true, "#205B6D", "Dash", "#205B6D", "Dash", "#205B6D", "Dash", "#205B6D"]);
  });
});

describe("scales", () => {
  async function formatOf(address: string) {
    return Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("Portfolio").getRange(address).conditionalFormats;
      formats.load("items/type");
      await context.sync();
      const [format] = formats.items.filter(({ type }) => type === "ColorScale" || type === "IconSet");
      const part = format!.type === "IconSet" ? format!.iconSet : format!.colorScale;
      part.load("criteria");
      await context.sync();
      return { type: format!.type, criteria: part.criteria };
    });
  }

  it("heat colours from white to the steady colour", async () => {
    await writeReport(reportWith({ kind: "number" }, {}, onColumn("share", { scale: "heat" })));
    expect(await formatOf("E8")).toEqual({
      type: "ColorScale",
      criteria: {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#1A9AA5" },
      },
    });
  });

  it("arrows turn at zero: down below, level at it, up above", async () => {
    await writeReport(reportWith({ kind: "number" }, {}, onColumn("share", { scale: "arrows" })));
    expect(await formatOf("E8")).toEqual({
      type: "IconSet",
      criteria: [
        {},
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=0" },
        { type: "Number", operator: "GreaterThan", formula: "=0" },
      ],
    });
  });
});

describe("a spill", () => {
  const spill = (rows: number): ReportTable => ({
    key: "spill",
    tableName: null,
    caption: "Spilled",
    row: 6,
    column: 16,
    spill: `=SEQUENCE(${rows + 1},2)`,
    columns: [
      { key: "odd", header: "1", kind: "count", values: Array.from({ length: rows }, (_, row) => 3 + 2 * row) },
      { key: "even", header: "2", kind: "count", values: Array.from({ length: rows }, (_, row) => 4 + 2 * row) },
    ],
  });
  const withSpill = (rows: number): Report => reportWith({ kind: "number" }, {}, undefined, [spill(rows)]);

  it("is one formula that fills header and body, and no table", async () => {
    await writeReport(withSpill(2));
    expect(await valuesOf("Portfolio", "Q7", "formulas")).toEqual([["=SEQUENCE(3,2)"]]);
    expect(await valuesOf("Portfolio", "Q6:R9")).toEqual([
      ["Spilled", ""],
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(await valuesOf("Portfolio", "Q8", "numberFormat")).toEqual([["#,##0"]]);
  });

  it("is replaced in place, shorter or longer, and comes back", async () => {
    await writeReport(withSpill(4));
    expect((await writeReport(withSpill(2))).moved).toEqual([]);
    expect(await valuesOf("Portfolio", "Q10:R11")).toEqual([
      ["", ""],
      ["", ""],
    ]);
    await undoLast();
    expect(await valuesOf("Portfolio", "Q7:Q11")).toEqual([[1], [3], [5], [7], [9]]);
  });

  it("goes with the sheet even when it has grown since", async () => {
    const before = await sheetNames();
    await writeReport(withSpill(2));
    await type("Portfolio", "Q7", [["=SEQUENCE(9,3)"]]);
    await removeEverything();
    expect(await sheetNames()).toEqual(before);
  });
});

describe("what is remembered in the workbook", () => {
  it("holds no customer, whatever part of a report names one", async () => {
    const name = "Conserverie Perrin";
    const report = reportWith(
      { kind: "list", choices: [name, "Aubry"] },
      { kind: "text", value: name },
      onColumn("segment", { choices: [name] }),
    );
    const [portfolio, parameters] = report.sheets;
    const about = (text: string): string => `${text} of ${name}`;
    await writeReport({
      ...report,
      sheets: [
        {
          ...portfolio!,
          title: about("Why"),
          subtitle: about("Because"),
          keyFigures: portfolio!.keyFigures.map((figure) => ({ ...figure, label: about("Revenue"), value: name })),
          charts: portfolio!.charts.map((chart) => ({
            ...chart,
            title: about("Curve"),
            series: chart.series.map((series) => ({ ...series, name })),
          })),
          tables: [
            ...portfolio!.tables,
            {
              key: "why",
              tableName: null,
              caption: about("Distance"),
              row: 6,
              column: 20,
              columns: [{ key: "a", header: name, kind: "text", values: [name] }],
            },
            {
              key: "spill",
              tableName: null,
              caption: null,
              row: 20,
              column: 20,
              spill: `=CONCATENATE("${name}","!")`,
              columns: [{ key: "a", header: `${name}!`, kind: "text", values: [] }],
            },
          ],
        },
        {
          ...parameters!,
          parameters: parameters!.parameters.map((parameter) => ({ ...parameter, label: about("Share") })),
        },
      ],
    });
    const settings = await Excel.run(async (context) => {
      const all = context.workbook.settings;
      all.load("items/value");
      await context.sync();
      return all.items.map(({ value }) => String(value)).join("\n");
    });
    expect(settings).toContain("Portfolio");
    expect(settings).not.toMatch(/Perrin|Aubry|Vasseur/);
    await writeReport(smallReport(customers));
    await undoLast();
    expect(await valuesOf("Portfolio", "A1:A5")).toEqual([
      [about("Why")],
      [about("Because")],
      [""],
      [about("Revenue")],
      [name],
    ]);
    expect(await valuesOf("Portfolio", "U6:U8")).toEqual([[about("Distance")], [name], [name]]);
    expect(await valuesOf("Portfolio", "U21", "formulas")).toEqual([[`=CONCATENATE("${name}","!")`]]);
    expect(await valuesOf("Parameters", "A4:B4")).toEqual([[about("Share"), name]]);
    const names = await Excel.run(async (context) => {
      const { series } = context.workbook.worksheets.getItem("Portfolio").charts.getItem("Clientele Portfolio revenue");
      series.load("items/name");
      await context.sync();
      return series.items.map((one) => one.name);
    });
    expect(names).toEqual([name, name]);
  });
});
