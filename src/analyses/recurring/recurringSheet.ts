import { formatNumber } from "../../i18n/formatters";
import { recurringWords } from "../../i18n/recurringWords";
import { roundTo } from "../../portfolio/statistics/roundTo";
import { palette } from "../../report/palette";
import type { KeyFigure } from "../../report/keyFigure";
import type { ReportChart } from "../../report/reportChart";
import type { ReportName } from "../../report/reportName";
import type { ReportTable } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { classificationSheet, type ClassificationPlace } from "../shared/classificationSheet";
import { customerColumns } from "../shared/customerColumns";
import { liveTable } from "../shared/liveTable";
import type { ParameterLine } from "../shared/parameterLine";
import { shareDecimals } from "../shared/shareDecimals";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speaker, speakerOf } from "../shared/speaker";
import { textInFormula } from "../shared/textInFormula";
import { trendRoles, type FollowedCustomers } from "./followRecurring";
import { recurringColumns, yearKey } from "./recurringColumns";
import { recurringFinding } from "./recurringFinding";

/** Columns that the classes, the parameters and the chart take at most. */
const sideColumns = 10;
const headerRow = 6;
/** The trends that can be compared: falling, stable, rising. */
const compared = 3;

function keyFigures(
  { language }: AnalysisInput,
  { summaries, recurring, lostCents, periods }: FollowedCustomers,
  { all, sideColumn }: ClassificationPlace,
): KeyFigure[] {
  const say = speakerOf(recurringWords, language);
  const [last, trend] = [all("year1"), all("trend")];
  const total = periods[0]!.revenueCents.reduce((sum, cents) => sum + cents, 0);
  const none = summaries.find((line) => line.trend === "none")!;
  return [
    {
      label: say("keyRecurring"),
      value: recurring,
      formula: `=COUNTIF(${trend},"<>"&${textInFormula(say("none"))})`,
      kind: "count",
      column: 0,
    },
    {
      label: say("keyShare"),
      value: total > 0 ? roundTo((total - none.cents) / total, shareDecimals) : "",
      formula: `=IF(SUM(${last})>0,ROUND(SUMIF(${trend},"<>"&${textInFormula(say("none"))},${last})/SUM(${last}),${shareDecimals}),"")`,
      kind: "percent",
      column: 2,
    },
    {
      label: say("keyFalling"),
      value: summaries[0]!.customers,
      formula: `=COUNTIF(${trend},${textInFormula(say("falling"))})`,
      kind: "count",
      column: 4,
    },
    {
      label: say("keyLost"),
      value: lostCents / 100,
      formula: `=-ROUND(SUMIF(${trend},${textInFormula(say("falling"))},${all("difference")}),2)`,
      kind: "money",
      column: sideColumn,
    },
  ];
}

function trendChart(
  { language }: AnalysisInput,
  { summaries }: FollowedCustomers,
  place: Pick<ReportChart, "row" | "column">,
): ReportChart | null {
  const say = speakerOf(recurringWords, language);
  const drawn = summaries.slice(0, compared);
  if (drawn.every(({ customers }) => customers === 0)) return null;
  const reference = (column: string) => ({ sheet: "Recurring", table: "classes", column, from: 0, to: compared - 1 });
  const counted = speaker(language)("customers");
  return {
    key: "trends",
    kind: "column",
    title: say("chart", { n: drawn[0]!.customers, rising: drawn[2]!.customers }),
    altText: say("chartAlt", {
      list: drawn.map(({ label, customers }) => `${label} ${formatNumber(language, customers)}`).join(", "),
    }),
    categoryAxis: { title: say("trend") },
    valueAxis: { title: counted, format: "0", minimum: 0 },
    series: [
      {
        name: counted,
        categories: reference("class"),
        values: reference("customers"),
        color: palette.light.steady.fill,
        pointColors: drawn.map(({ trend }) => palette.light[trendRoles[trend]].fill),
      },
    ],
    legend: false,
    dataLabels: true,
    gapWidth: 60,
    ...place,
    ...chartSize,
  };
}

/** The sheet of recurring customers: those falling first, with their years, trend and slope; trends, limits and years beside. */
export function recurringSheet(input: AnalysisInput, followed: FollowedCustomers): SheetWithNames {
  const say = speakerOf(recurringWords, input.language);
  const { customers, order, periods, settings, summaries } = followed;
  const figures = customerColumns(input, customers, order, say("dateName"));
  const yearEnd = (year: number): string => say("periodName") + String.fromCharCode(65 + year);
  const columns = recurringColumns(input, followed, figures, yearEnd);
  const parameters: ParameterLine[] = [
    {
      key: "minimum",
      name: say("minimumName"),
      label: say("optionMinimum"),
      value: settings.minimum,
      kind: "count",
      accepts: { kind: "whole", minimum: 1 },
    },
    {
      key: "threshold",
      name: say("thresholdName"),
      label: say("threshold"),
      value: settings.threshold,
      kind: "percent",
      accepts: { kind: "number", minimum: 0, maximum: 1 },
    },
    ...(figures.date ? [figures.date] : []),
  ];
  const { sheet, names } = classificationSheet(input, {
    key: "Recurring",
    name: say("sheet"),
    title: say("title"),
    finding: recurringFinding(input, followed),
    table: { key: "recurring", name: say("table"), columns },
    keyFigures: (place) => keyFigures(input, followed, place),
    classes: {
      class: "trend",
      amount: yearKey(0),
      measure: "revenue",
      summaries,
      roles: Object.fromEntries(summaries.map(({ label, trend }) => [label, { role: trendRoles[trend], strength: 1 }])),
    },
    parameters,
    names: figures.names,
    chart: (place) => trendChart(input, followed, place),
    frozenColumns: 1,
  });
  const periodColumn = columns.length + 1 + sideColumns;
  const ends = [...periods.map(({ to }) => to), periods.at(-1)!.from];
  const years = liveTable({
    key: "years",
    tableName: null,
    caption: say("periodsCaption"),
    row: headerRow,
    column: periodColumn,
    live: figures.live,
    columns: [
      {
        key: "period",
        header: say("period"),
        kind: "text",
        width: 20,
        values: ends.map((_, year) => (year < periods.length ? say(yearKey(year)) : "")),
      },
      {
        key: "to",
        header: say("periodTo"),
        kind: "date",
        values: ends,
        formula: ({ index }) => (index === 0 ? `=${say("dateName")}` : `=EDATE(${say("dateName")},-${12 * index})`),
      },
      {
        key: "from",
        header: say("periodFrom"),
        kind: "date",
        values: ends.map((_, year) => (year < periods.length ? ends[year + 1]! + 1 : "")),
        formula: ({ index }) => (index < periods.length ? `=${yearEnd(index + 1)}+1` : '=""'),
      },
    ],
  });
  const endNames = figures.live
    ? ends.map((_, year): ReportName => ({
        name: yearEnd(year),
        comment: say("periodComment"),
        cell: { sheet: "Recurring", row: headerRow + 1 + year, column: periodColumn + 1 },
      }))
    : [];
  const tables = sheet.tables.map((table) => (table.key === "classes" ? ofLastYear(table, say("year1")) : table));
  return { sheet: { ...sheet, tables: [...tables, years] }, names: [...names, ...endNames] };
}

/** The classes add up the last year, not all of the revenue. */
const ofLastYear = (table: ReportTable, header: string): ReportTable => ({
  ...table,
  columns: table.columns.map((column) => (column.key === "revenue" ? { ...column, header } : column)),
});
