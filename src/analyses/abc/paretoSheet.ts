import { absoluteRange } from "../../report/absoluteRange";
import { columnName } from "../../report/columnName";
import type { KeyFigure } from "../../report/keyFigure";
import type { Parameter } from "../../report/parameter";
import type { ReportName } from "../../report/reportName";
import type { ReportSheet } from "../../report/reportSheet";
import type { ReportColumn, ReportTable } from "../../report/reportTable";
import { columnBeyond } from "../../report/sheetGrid";
import { formatPercent } from "../../i18n/formatters";
import type { AnalysisInput } from "../analysis";
import { abcFormula } from "../shared/abcFormula";
import { abcLabels, abcRoles } from "../shared/abcLabels";
import { chartSize } from "../shared/chartSize";
import { classTable, summariseClasses } from "../shared/classTable";
import { liveOrders, type LiveOrders } from "../shared/liveOrders";
import { paretoChart } from "../shared/paretoChart";
import { parameterNames } from "../shared/parameterNames";
import { roundTo, shareDecimals } from "../shared/roundTo";
import { sheetNotes } from "../shared/sheetNotes";
import { speaker, type Speaker } from "../shared/speaker";
import { abcFinding } from "./abcFinding";
import type { RankedCustomers } from "./rankCustomers";

const headerRow = 6;
const bodyRow = headerRow + 1;
/** Columns of the table, which key figures and formulas point to. */
const at = { rank: 0, customer: 1, amount: 2, share: 3, cumulative: 4, class: 5 } as const;
const sideColumn = 7;

const cellOf = (column: number, row: number): string => `$${columnName(column)}${row + 1}`;

function rankedTable(input: AnalysisInput, ranked: RankedCustomers, orders: LiveOrders | null): ReportTable {
  const say = speaker(input.language);
  const { order, customers, cents, totalCents, abc, measure } = ranked;
  const lastRow = bodyRow + order.length - 1;
  const range = (column: number): string => absoluteRange(column, bodyRow, lastRow);
  const live = (make: (row: number) => string): { formulas?: string[] } =>
    orders ? { formulas: order.map((_, index) => make(bodyRow + index)) } : {};
  let running = 0;
  const cumulative = order.map((customer) => roundTo((running += cents[customer]!) / totalCents, shareDecimals));
  const columns: ReportColumn[] = [
    { key: "rank", header: say("rank"), kind: "count", width: 7, values: order.map((_, index) => index + 1) },
    {
      key: "customer",
      header: say("customer"),
      kind: "text",
      values: order.map((customer) => customers.names[customer]!),
    },
    {
      key: measure,
      header: say(measure),
      kind: "money",
      width: 13,
      values: order.map((customer) => cents[customer]! / 100),
      ...(orders ? live((row) => orders.revenue(cellOf(at.customer, row))) : {}),
      dataBar: true,
    },
    {
      key: "share",
      header: say("share"),
      kind: "percent",
      values: order.map((customer) => roundTo(cents[customer]! / totalCents, shareDecimals)),
      ...live(
        (row) =>
          `=IF(SUM(${range(at.amount)})>0,ROUND(${cellOf(at.amount, row)}/SUM(${range(at.amount)}),${shareDecimals}),"")`,
      ),
    },
    {
      key: "cumulativeShare",
      header: say("cumulative"),
      kind: "percent",
      width: 11,
      values: cumulative,
      ...live((row) => {
        const above = absoluteRange(at.amount, bodyRow, row);
        return `=IF(SUM(${range(at.amount)})>0,ROUND(SUM(${above})/SUM(${range(at.amount)}),${shareDecimals}),"")`;
      }),
    },
    {
      key: "class",
      header: say("class"),
      kind: "abc",
      width: 9,
      values: order.map((customer) => abcLabels[abc.classes[customer]!]!),
      ...live((row) =>
        abcFormula(cellOf(at.amount, row), range(at.amount), say("paretoCutAName"), say("paretoCutBName")),
      ),
      roles: abcRoles,
    },
  ];
  return { key: "pareto", tableName: say("paretoTable"), caption: null, row: headerRow, column: 0, columns };
}

function keyFigures(input: AnalysisInput, ranked: RankedCustomers): KeyFigure[] {
  const { language, writeLive } = input;
  const say = speaker(language);
  const { curve, order, measure } = ranked;
  const { point } = curve;
  const lastRow = bodyRow + order.length - 1;
  const cumulative = absoluteRange(at.cumulative, bodyRow, lastRow);
  const amounts = absoluteRange(at.amount, bodyRow, lastRow);
  const topFifth = Math.ceil(order.length / 5);
  const live = (formula: string): { formula?: string } => (writeLive ? { formula } : {});
  return [
    {
      label: say("keyPareto", {
        share: formatPercent(language, curve.share),
        of: say(measure === "margin" ? "ofMargin" : "ofRevenue"),
      }),
      value: point.customers,
      ...live(`=COUNTIF(${cumulative},"<"&${say("paretoShareName")})+1`),
      kind: "count",
      column: at.rank,
    },
    {
      label: say("keyShareOfCustomers"),
      value: point.shareOfCustomers,
      ...live(`=$${columnName(at.rank)}$5/COUNT(${amounts})`),
      kind: "percent",
      column: at.amount,
    },
    {
      label: say("keyTopFifth", { count: topFifth }),
      value: roundTo(point.shareOfTop20Percent, shareDecimals),
      ...live(`=INDEX(${cumulative},${topFifth})`),
      kind: "percent",
      column: at.cumulative,
    },
    {
      label: say("keyTopTwenty"),
      value: roundTo(point.shareOfTop20Customers, shareDecimals),
      ...live(`=INDEX(${cumulative},${Math.min(20, order.length)})`),
      kind: "percent",
      column: sideColumn,
    },
    {
      label: say("keyLargest"),
      value: roundTo(point.largestShare, shareDecimals),
      ...live(`=ROUND(MAX(${amounts})/SUM(${amounts}),${shareDecimals})`),
      kind: "percent",
      column: sideColumn + 1,
    },
  ];
}

function parameters(say: Speaker, ranked: RankedCustomers, row: number): Parameter[] {
  const { curve, customers, measure, cuts } = ranked;
  const lines: Omit<Parameter, "row" | "column">[] = [
    { key: "share", name: say("paretoShareName"), label: say("threshold"), value: curve.share, kind: "percent" },
    ...(customers.knows.recency
      ? ([
          { key: "asOf", name: say("paretoDateName"), label: say("analysisDate"), value: customers.asOf, kind: "date" },
        ] as const)
      : []),
    { key: "measure", name: say("paretoMeasureName"), label: say("amountCounted"), value: say(measure), kind: "text" },
    { key: "cutA", name: say("paretoCutAName"), label: say("cutA"), value: cuts[0], kind: "percent" },
    { key: "cutB", name: say("paretoCutBName"), label: say("cutB"), value: cuts[1], kind: "percent" },
  ];
  return lines.map((line, index) => ({ ...line, row: row + index, column: sideColumn }));
}

/** The points of a long curve, evenly taken, as a plain block right of the chart. */
function thinnedBlock(say: Speaker, ranked: RankedCustomers, column: number): ReportTable {
  const { curve, measure } = ranked;
  return {
    key: "paretoCurve",
    tableName: null,
    caption: say("paretoCaption"),
    row: headerRow,
    column,
    columns: [
      { key: "rank", header: say("rank"), kind: "count", values: curve.ranks },
      { key: measure, header: say(measure), kind: "money", values: curve.values },
      { key: "cumulativeShare", header: say("cumulative"), kind: "percent", width: 11, values: curve.cumulative },
    ],
  };
}

/** The sheet of the ranking: key figures, customers by size with their class, classes, parameters, and the Pareto chart. */
export function paretoSheet(
  input: AnalysisInput,
  ranked: RankedCustomers,
): { sheet: ReportSheet; names: ReportName[] } {
  const say = speaker(input.language);
  const { measure, abc, cents, customers, curve, order } = ranked;
  const orders = input.writeLive ? liveOrders(input, customers.names, say("paretoDateName")) : null;
  const table = rankedTable(input, ranked, orders);
  const lastRow = bodyRow + order.length - 1;
  const summaries = summariseClasses(abcLabels, abc.classes, cents).filter(
    (line) => line.label !== abcLabels[3] || line.customers > 0,
  );
  const classes = classTable(input, measure, summaries, abcRoles, {
    row: headerRow,
    column: sideColumn,
    live: input.writeLive
      ? {
          classes: absoluteRange(at.class, bodyRow, lastRow),
          totals: absoluteRange(at.amount, bodyRow, lastRow),
        }
      : null,
  });
  const parameterRow = headerRow + summaries.length + 4;
  const cells = parameters(say, ranked, parameterRow);
  const chartRow = parameterRow + cells.length + 2;
  const blockColumn = Math.max(
    columnBeyond(chartSize.width + 24, [classes], sideColumn),
    sideColumn + classes.columns.length + 1,
  );
  const tables = curve.thinned ? [table, classes, thinnedBlock(say, ranked, blockColumn)] : [table, classes];
  const chart = paretoChart(input, curve, measure, {
    sheet: "Pareto",
    table: curve.thinned ? "paretoCurve" : "pareto",
    row: chartRow,
    column: sideColumn,
  });
  const sheet: ReportSheet = {
    key: "Pareto",
    name: say("paretoSheet"),
    title: say("paretoTitle"),
    subtitle: say("findingSubtitle", { ...sheetNotes(input), finding: abcFinding(input, ranked) }),
    keyFigures: keyFigures(input, ranked),
    tables,
    parameters: cells,
    charts: [chart],
    frozenRows: bodyRow,
    frozenColumns: 2,
  };
  return { sheet, names: [...(orders?.names ?? []), ...parameterNames(sheet)] };
}
