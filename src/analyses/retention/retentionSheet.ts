import { retentionWords } from "../../i18n/retentionWords";
import { translate } from "../../i18n/translate";
import { valueWords } from "../../i18n/valueWords";
import type { KeyFigure } from "../../report/keyFigure";
import { palette } from "../../report/palette";
import type { Parameter } from "../../report/parameter";
import type { ReportChart } from "../../report/reportChart";
import type { ReportSheet } from "../../report/reportSheet";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import type { ParameterLine } from "../shared/parameterLine";
import { parameterNames } from "../shared/parameterNames";
import { percentAxis } from "../shared/percentAxis";
import { sheetNotes } from "../shared/sheetNotes";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speaker, speakerOf } from "../shared/speaker";
import { gainText, retentionFinding } from "./retentionFinding";
import { highestRetention, type RetentionScenario } from "./retentionScenario";
import { comparisonCells, comparisonTable, scenarioTable } from "./retentionTables";

const headerRow = 6;
const sideColumn = 9;
const comparison = { row: headerRow, column: sideColumn };
const parameterRow = headerRow + 7;

function parameters(input: AnalysisInput, scenario: RetentionScenario): Parameter[] {
  const say = speakerOf(retentionWords, input.language);
  const common = (key: keyof typeof valueWords): string => translate(input.language, valueWords[key]);
  const { points, retention, discount, perCustomer, active, basis } = scenario;
  const share = { kind: "percent", accepts: { kind: "number", minimum: 0, maximum: 1 } } as const;
  const lines: ParameterLine[] = [
    {
      key: "points",
      name: say("pointsName"),
      label: say("points"),
      value: points,
      kind: "count",
      accepts: { kind: "number", minimum: 0, maximum: 100 },
    },
    {
      key: "retention",
      name: say("retentionName"),
      label: say("retentionToday", { source: common(retention.source) }),
      value: retention.rate,
      ...share,
    },
    { key: "discount", name: say("discountName"), label: common("discount"), value: discount, ...share },
    {
      key: "perCustomer",
      name: say("marginName"),
      label: say(basis.kind === "revenue" ? "revenuePerCustomer" : "marginPerCustomer"),
      value: perCustomer,
      kind: "money",
      accepts: { kind: "number" },
    },
    {
      key: "customers",
      name: say("customersName"),
      label: say("activeCustomers"),
      value: active,
      kind: "count",
      accepts: { kind: "whole", minimum: 0 },
    },
  ];
  return lines.map((line, index) => ({ ...line, row: parameterRow + index, column: sideColumn }));
}

function keyFigures(input: AnalysisInput, scenario: RetentionScenario): KeyFigure[] {
  const say = speakerOf(retentionWords, input.language);
  const { today, byPoints, byPercent, active } = scenario;
  const cells = comparisonCells(comparison);
  const [r, d, m, n] = [say("retentionName"), say("discountName"), say("marginName"), say("customersName")];
  const value = (share: string): string => `${m}*${share}/(1+${d}-${share})`;
  const now = `MIN(${highestRetention},${r})`;
  const live = (formula: string): { formula?: string } => (input.writeLive ? { formula } : {});
  const points = cells(0);
  return [
    { label: say("keyGain"), value: byPoints.gain ?? "", ...live(`=${points("gain")}`), kind: "percent", column: 0 },
    {
      label: say("keyRelativeGain"),
      value: byPercent.gain ?? "",
      ...live(`=${cells(1)("gain")}`),
      kind: "percent",
      column: 3,
    },
    { label: say("keyToday"), value: today.value * active, ...live(`=${value(now)}*${n}`), kind: "money", column: 6 },
    {
      label: say("keyPortfolio"),
      value: byPoints.portfolioGain,
      ...live(`=(${value(points("retention"))}-${value(now)})*${n}`),
      kind: "money",
      column: sideColumn,
    },
  ];
}

/** Gain by points as a line, and by as many percent of today's rate beside it; none where a gain has no base. */
function gainChart(input: AnalysisInput, scenario: RetentionScenario, row: number): ReportChart | null {
  const { language } = input;
  const say = speakerOf(retentionWords, language);
  const { steps, points, byPoints } = scenario;
  if (byPoints.gain === null) return null;
  const reference = (column: string) => ({ sheet: "Retention", table: "scenario", column });
  const gainAt = (at: number): string => gainText(language, steps[at]!.byPoints.gain);
  return {
    key: "gain",
    kind: "line",
    title: say("chart", { points: String(points), gain: gainText(language, byPoints.gain) }),
    altText: say("chartAlt", { ten: gainAt(10), twenty: gainAt(20) }),
    categoryAxis: { title: say("pointsColumn"), format: "0", minimum: 0, maximum: steps.length - 1 },
    valueAxis: { title: say("keyGain"), format: percentAxis(language), minimum: 0 },
    series: [
      {
        name: say("seriesPoints"),
        categories: reference("points"),
        values: reference("gain"),
        color: palette.light.strong.fill,
      },
      {
        name: say("seriesRelative"),
        categories: reference("points"),
        values: reference("relativeGain"),
        color: palette.light.asleep.fill,
        reference: true,
      },
    ],
    legend: true,
    dataLabels: false,
    row,
    column: sideColumn,
    ...chartSize,
  };
}

/** The scenario sheet: key figures, 0 to 20 points, and beside them the literature, the parameters and the chart. */
export function retentionSheet(input: AnalysisInput, scenario: RetentionScenario): SheetWithNames {
  const { language } = input;
  const say = speakerOf(retentionWords, language);
  const cells = parameters(input, scenario);
  const chart = gainChart(input, scenario, parameterRow + cells.length + 2);
  const finding = `${retentionFinding(input, scenario)} ${scenario.retention.note}`;
  const sheet: ReportSheet = {
    key: "Retention",
    name: say("sheet"),
    title: say("title"),
    subtitle: speaker(language)("findingSubtitle", { ...sheetNotes(input), finding }),
    keyFigures: keyFigures(input, scenario),
    tables: [
      scenarioTable(input, scenario, { row: headerRow, column: 0 }),
      comparisonTable(input, scenario, comparison),
    ],
    parameters: cells,
    charts: chart ? [chart] : [],
    frozenRows: headerRow + 1,
    frozenColumns: 1,
  };
  return { sheet, names: parameterNames(sheet) };
}
