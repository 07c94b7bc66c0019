import { ruleWords } from "../../i18n/ruleWords";
import { absoluteRange } from "../../report/absoluteRange";
import type { RuleMetric } from "../../portfolio/segmentation/rules/customerRule";
import type { ReportTable } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { classificationSheet, type Classification } from "../shared/classificationSheet";
import { customerColumns } from "../shared/customerColumns";
import { cellsOfTable, type LiveColumn, type RowCells } from "../shared/liveTable";
import { reasonColumn } from "../shared/reasonColumn";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speakerOf } from "../shared/speaker";
import type { ClassifiedCustomers } from "./classifyByRules";
import { distancePlace } from "./distancePlace";
import { distanceWorkings } from "./distanceWorkings";
import { metricTable } from "./metricTable";
import { ruleDistances } from "./ruleDistances";
import { limitParameters, ruleLimits, type RuleLimit } from "./ruleLimits";
import { ruleReasons } from "../../i18n/describeRules";
import { rulesTable } from "./rulesTable";

/** Columns that the classes, the parameters and the chart take at most. */
const sideColumns = 10;
/** Columns of a further block, and one of air. */
const blockColumns = 8;
/** Characters of "Grands comptes : Jours sans commande <", and some more. */
const limitLabelWidth = 44;

/** What tells one sheet of rules from another. */
export interface RulesSheetIdentity {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly finding: string;
  /** Keys of the table of customers, and its name in the workbook. */
  readonly tableKey: string;
  readonly tableName: string;
  /** Names of the cells of the limits begin with it. */
  readonly limitName: string;
  readonly dateName: string;
  readonly keyFigures?: Classification["keyFigures"];
  readonly chart: Classification["chart"];
  /** Metrics to show beside those that rules look at. */
  readonly metrics?: readonly RuleMetric[];
  /** A further block between the rules in words and the workings; it reads the columns of the customers. */
  readonly block?: (place: Pick<ReportTable, "row" | "column">, customers: (key: string) => string) => ReportTable;
}

/** The first rule whose conditions are all met, as nested IFs over the cells of the metrics and the named limits. */
function ruleFormula(cells: RowCells, limits: readonly RuleLimit[], rules: number): string {
  const conditions = (rule: number): string =>
    limits
      .filter((limit) => limit.rule === rule)
      .map(({ metric, operator, name }) => {
        const cell = cells(metric);
        // A text compares as more than any number: a metric that is not known must not reach a limit.
        return operator === "below" ? `${cell}<${name}` : `N(${cell})>=${name},ISNUMBER(${cell})`;
      })
      .join(",");
  const from = (rule: number): string =>
    rule === rules ? String(rules + 1) : `IF(AND(${conditions(rule)}),${rule + 1},${from(rule + 1)})`;
  return `=${from(0)}`;
}

/**
 * The sheet of customers in the categories of rules: why each is there, the metrics the rules look at and the distance to the
 * next category; classes, limits and chart beside; the rules in words and the workings of the distances right of all.
 */
export function rulesSheet(
  input: AnalysisInput,
  classified: ClassifiedCustomers,
  identity: RulesSheetIdentity,
): SheetWithNames {
  const say = speakerOf(ruleWords, input.language);
  const { customers, order, applied, rules, categories, used, summaries, roles } = classified;
  const limits = ruleLimits(rules, identity.limitName);
  const figures = customerColumns(input, customers, order, identity.dateName);
  const reasons = ruleReasons(input, rules);
  const metrics = metricTable(input, classified, [...used, ...(identity.metrics ?? [])], figures, identity.dateName);
  // Customer, category, reason, rule and four columns of distances stand beside the metrics.
  const rulesColumn = 8 + metrics.length + 1 + sideColumns;
  const most = Math.max(...rules.rules.map((_, rule) => limits.filter((limit) => limit.rule === rule).length));
  const blockColumn = rulesColumn + 3 + most + 1;
  const headerRow = identity.keyFigures ? 6 : 3;
  const firstRow = headerRow + 1;
  const block = identity.block;
  const inWords = (offset: number): string =>
    absoluteRange(rulesColumn + offset, firstRow, firstRow + rules.rules.length);
  const place = distancePlace(limits, blockColumn + (block ? blockColumns : 0), firstRow);
  const columns: LiveColumn[] = [
    figures.customer(),
    {
      key: "category",
      header: say("category"),
      kind: "segment",
      width: 18,
      values: order.map((customer) => categories[applied.category[customer]!]!.label),
      formula: (cells) => `=INDEX(${inWords(1)},${cells("rule")})`,
      roles,
    },
    reasonColumn(
      input,
      order.map((customer) => reasons[applied.rule[customer]!]!),
      (cells) => `=INDEX(${inWords(2)},${cells("rule")})`,
    ),
    {
      key: "rule",
      header: say("rule"),
      kind: "count",
      width: 8,
      values: order.map((customer) => applied.rule[customer]! + 1),
      formula: (cells) => ruleFormula(cells, limits, rules.rules.length),
    },
    ...metrics,
    ...ruleDistances(input, classified, limits, place),
  ];
  const { sheet, names } = classificationSheet(input, {
    key: identity.key,
    name: identity.name,
    title: identity.title,
    finding: identity.finding,
    table: { key: identity.tableKey, name: identity.tableName, columns },
    ...(identity.keyFigures ? { keyFigures: identity.keyFigures } : {}),
    classes: { class: "category", amount: "revenue", measure: "revenue", summaries, roles },
    parameters: [...limitParameters(input, rules, limits), ...(figures.date ? [figures.date] : [])],
    names: figures.names,
    chart: identity.chart,
    frozenColumns: 1,
  });
  const cells = cellsOfTable(
    columns.map(({ key }) => key),
    { row: headerRow, column: 0, rows: order.length },
  );
  const tables = [
    ...sheet.tables.map((table) => (table.key === "classes" ? widened(table) : table)),
    rulesTable(input, classified, limits, headerRow, rulesColumn),
    ...(block ? [block({ row: headerRow, column: blockColumn }, (key) => cells(0).all(key))] : []),
    ...(input.writeLive ? [distanceWorkings(input, classified, limits, place, cells)] : []),
  ];
  return { sheet: { ...sheet, tables }, names };
}

/** The labels of the limits stand in the first column of the classes. */
const widened = (table: ReportTable): ReportTable => {
  const [first, ...others] = table.columns;
  return { ...table, columns: [{ ...first!, width: limitLabelWidth }, ...others] };
};
