import { acquisitionWords } from "../../i18n/acquisitionWords";
import { analysisWords } from "../../i18n/analysisWords";
import { translate } from "../../i18n/translate";
import { valueWords } from "../../i18n/valueWords";
import { arrivals } from "../../portfolio/movements/arrivals";
import { palette } from "../../report/palette";
import type { KeyFigure } from "../../report/keyFigure";
import type { ReportChart } from "../../report/reportChart";
import type { ReportSheet } from "../../report/reportSheet";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { customerColumns } from "../shared/customerColumns";
import type { ParameterLine } from "../shared/parameterLine";
import { parameterNames } from "../shared/parameterNames";
import { sheetNotes } from "../shared/sheetNotes";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speaker, speakerOf } from "../shared/speaker";
import type { AcquisitionCosts } from "./acquisitionCosts";
import { acquisitionFinding } from "./acquisitionFinding";
import { acquisitionFigures } from "./acquisitionReadings";
import { arrivalRole, customersTable, figureCells, figuresTable, groupsTable } from "./acquisitionTables";

const headerRow = 6;
const sideColumn = 6;
const groups = { row: headerRow, column: sideColumn };
const figures = { row: headerRow + arrivals.length + 4, column: sideColumn };
const parameterRow = figures.row + acquisitionFigures.length + 2;

function parameters(input: AnalysisInput, costs: AcquisitionCosts): ParameterLine[] {
  const say = speakerOf(acquisitionWords, input.language);
  const common = (key: keyof typeof valueWords): string => translate(input.language, valueWords[key]);
  const { spends, retention, discount, basis } = costs;
  const share = { kind: "percent", accepts: { kind: "number", minimum: 0, maximum: 1 } } as const;
  const money = { kind: "money", accepts: { kind: "number", minimum: 0 } } as const;
  const source = common(retention.source);
  return [
    {
      key: "acquisitionSpend",
      name: say("acquisitionSpendName"),
      label: say("acquisitionSpend"),
      value: spends[0],
      ...money,
    },
    { key: "retentionSpend", name: say("keepingSpendName"), label: say("keepingSpend"), value: spends[1], ...money },
    {
      key: "retention",
      name: say("retentionName"),
      label: say("retentionParameter", { source }),
      value: retention.rate,
      ...share,
    },
    { key: "discount", name: say("discountName"), label: common("discount"), value: discount, ...share },
    ...(basis.kind === "column"
      ? []
      : [{ key: "marginRate", name: say("marginRateName"), label: common("marginRate"), value: basis.rate, ...share }]),
  ];
}

function keyFigures(input: AnalysisInput, costs: AcquisitionCosts): KeyFigure[] {
  const say = speakerOf(acquisitionWords, input.language);
  const { cac, crc, ratio, valuePerCost, payback } = costs;
  const at = figureCells(figures);
  const live = (formula: string): { formula?: string } => (input.writeLive ? { formula: `=${formula}` } : {});
  return [
    { label: say("keyCac"), value: cac ?? "", ...live(at("cac")("amount")), kind: "exactMoney", column: 0 },
    { label: say("keyCrc"), value: crc ?? "", ...live(at("crc")("amount")), kind: "exactMoney", column: 2 },
    { label: say("keyRatio"), value: ratio ?? "", ...live(at("ratio")("times")), kind: "decimal", column: 3 },
    {
      label: say("keyValuePerCost"),
      value: valuePerCost ?? "",
      ...live(at("valuePerCost")("times")),
      kind: "decimal",
      column: sideColumn,
    },
    {
      label: say("keyPayback"),
      value: payback ?? "",
      ...live(at("payback")("times")),
      kind: "decimal",
      column: sideColumn + 1,
    },
  ];
}

/** New, retained and silent customers as columns in their colours. */
function groupsChart(input: AnalysisInput, { counts }: AcquisitionCosts, row: number): ReportChart {
  const say = speakerOf(acquisitionWords, input.language);
  const reference = (column: string) => ({
    sheet: "Acquisition",
    table: "groups",
    column,
    from: 0,
    to: arrivals.length - 1,
  });
  const facts = {
    new: say("newCustomers", { n: counts[0] }),
    retained: say("retainedCustomers", { n: counts[1] }),
    silent: say("silentCustomers", { n: counts[2] }),
  };
  const customers = translate(input.language, analysisWords.customers);
  return {
    key: "groups",
    kind: "column",
    title: say("chart", facts),
    altText: say("chartAlt", facts),
    categoryAxis: { title: say("group") },
    valueAxis: { title: customers, format: "0", minimum: 0 },
    series: [
      {
        name: customers,
        categories: reference("group"),
        values: reference("customers"),
        color: palette.light.strong.fill,
        pointColors: arrivals.map((key) => palette.light[arrivalRole[key]].fill),
      },
    ],
    legend: false,
    dataLabels: true,
    gapWidth: 60,
    row,
    column: sideColumn,
    ...chartSize,
  };
}

/** The sheet of the costs: customers with their kind, and beside them kinds, figures, parameters and the chart. */
export function acquisitionSheet(input: AnalysisInput, costs: AcquisitionCosts): SheetWithNames {
  const { language } = input;
  const say = speakerOf(acquisitionWords, language);
  const { customers, order } = costs;
  const columns = customerColumns(input, customers, order, say("dateName"));
  const dateCell = columns.live ? say("dateName") : String(customers.asOf);
  const { table, rows } = customersTable(input, costs, columns, dateCell, headerRow);
  const lines = [...parameters(input, costs), ...(columns.date ? [columns.date] : [])];
  const finding = `${acquisitionFinding(input, costs)} ${costs.retention.note}`;
  const sheet: ReportSheet = {
    key: "Acquisition",
    name: say("sheet"),
    title: say("title"),
    subtitle: speaker(language)("findingSubtitle", { ...sheetNotes(input), finding }),
    keyFigures: keyFigures(input, costs),
    tables: [table, groupsTable(input, costs, rows, groups), figuresTable(input, costs, groups, figures)],
    parameters: lines.map((line, index) => ({ ...line, row: parameterRow + index, column: sideColumn })),
    charts: [groupsChart(input, costs, parameterRow + lines.length + 2)],
    frozenRows: headerRow + 1,
    frozenColumns: 1,
  };
  return { sheet, names: [...columns.names, ...parameterNames(sheet)] };
}
