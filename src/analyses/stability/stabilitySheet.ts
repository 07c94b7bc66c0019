import { absoluteRange } from "../../report/absoluteRange";
import { columnName } from "../../report/columnName";
import type { KeyFigure } from "../../report/keyFigure";
import type { ParameterRule } from "../../report/parameter";
import type { ReportSheet } from "../../report/reportSheet";
import type { ReportTable } from "../../report/reportTable";
import { scenarioRows } from "../../portfolio/segmentation/weightStability";
import { stabilityWords } from "../../i18n/stabilityWords";
import type { AnalysisInput } from "../analysis";
import { limitsTable } from "../rfm/limitsTable";
import type { ScoreNames } from "../rfm/scoreColumns";
import { customerColumns, type CustomerColumns } from "../shared/customerColumns";
import { liveTable } from "../shared/liveTable";
import { parameterLine } from "../shared/parameterLine";
import { parameterNames } from "../shared/parameterNames";
import { sheetNotes } from "../shared/sheetNotes";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speaker, speakerOf } from "../shared/speaker";
import { scenarioTable } from "./scenarioTable";
import { sensitiveBlock } from "./sensitiveBlock";
import { stabilityChart } from "./stabilityChart";
import { stabilityFinding } from "./stabilityFinding";
import { stableColumns } from "./stableColumns";
import type { StableCustomers } from "./stableCustomers";

const headerRow = 6;
const bodyRow = headerRow + 1;

function parameterLines(input: AnalysisInput, { segmented, step }: StableCustomers, figures: CustomerColumns) {
  const say = speaker(input.language);
  const sayStability = speakerOf(stabilityWords, input.language);
  const { settings } = segmented;
  const weight: ParameterRule = { kind: "number", minimum: 0 };
  const least = settings.limits ? settings.levels : 2;
  const most = settings.limits ? settings.levels : 9;
  return [
    parameterLine("step", sayStability("stepName"), sayStability("step"), step, "percent", {
      kind: "number",
      minimum: 0,
      maximum: 0.9,
    }),
    ...(figures.date ? [figures.date] : []),
    parameterLine("levels", sayStability("levelsName"), say("levels"), settings.levels, "count", {
      kind: "whole",
      minimum: least,
      maximum: most,
    }),
    parameterLine(
      "weightRecency",
      sayStability("weightRecencyName"),
      say("weightRecency"),
      settings.weights[0],
      "decimal",
      weight,
    ),
    parameterLine(
      "weightFrequency",
      sayStability("weightFrequencyName"),
      say("weightFrequency"),
      settings.weights[1],
      "decimal",
      weight,
    ),
    parameterLine(
      "weightMonetary",
      sayStability("weightMonetaryName"),
      say("weightMonetary"),
      settings.weights[2],
      "decimal",
      weight,
    ),
  ];
}

function keyFigures(
  input: AnalysisInput,
  { worstSingle, worstCorner, segmented, stability }: StableCustomers,
  shares: (from: number, to: number) => string,
  changes: string,
): KeyFigure[] {
  const say = speakerOf(stabilityWords, input.language);
  const live = (formula: string): { formula?: string } => (input.writeLive ? { formula } : {});
  const { count } = segmented.customers;
  const part = ([from, to]: readonly [number, number]): string => `MAX(${shares(from, to)})`;
  return [
    {
      label: say("keyWorstSingle"),
      value: worstSingle / count,
      ...live(`=${part(scenarioRows.singles)}`),
      kind: "percent",
      column: 0,
    },
    {
      label: say("keyWorstCorner"),
      value: worstCorner / count,
      ...live(`=${part(scenarioRows.corners)}`),
      kind: "percent",
      column: 3,
    },
    {
      label: say("keyNever"),
      value: stability.changes.reduce((sum, times) => sum + (times === 0 ? 1 : 0), 0),
      ...live(`=COUNTIF(${changes},0)`),
      kind: "count",
      column: 8,
    },
  ];
}

/** The sheet of the weights: customers with how often their class changes, the scenarios, the most sensitive, parameters. */
export function stabilitySheet(input: AnalysisInput, stable: StableCustomers): SheetWithNames {
  const say = speakerOf(stabilityWords, input.language);
  const { segmented, stability } = stable;
  const { customers, order, settings } = segmented;
  const figures = customerColumns(input, customers, order, say("dateName"));
  const names: ScoreNames = {
    levels: say("levelsName"),
    weightRecency: say("weightRecencyName"),
    weightFrequency: say("weightFrequencyName"),
    weightMonetary: say("weightMonetaryName"),
    limitsRecency: say("limitsRecencyName"),
    limitsOrders: say("limitsOrdersName"),
    limitsAmount: say("limitsAmountName"),
  };
  // The measure adds a column unless it is the revenue, which is there anyway.
  const sideColumn = (settings.measure === "revenue" ? 14 : 15) + 1;
  const [firstScenario, lastScenario] = [bodyRow, bodyRow + stability.scenarios.length - 1];
  const ofScenarios = (offset: number): string => absoluteRange(sideColumn + offset, firstScenario, lastScenario);
  const table = liveTable({
    key: "stability",
    tableName: say("table"),
    caption: null,
    row: headerRow,
    column: 0,
    live: input.writeLive,
    columns: stableColumns(input, stable, figures, names, {
      weights: [ofScenarios(1), ofScenarios(2), ofScenarios(3)],
      topFrom: `$${columnName(sideColumn + 7)}$${firstScenario + 1}`,
    }),
  });
  const range = (key: string): string => {
    const at = table.columns.findIndex((column) => column.key === key);
    return absoluteRange(at, bodyRow, bodyRow + order.length - 1);
  };
  const scenarios = scenarioTable(input, stable, { row: headerRow, column: sideColumn }, range);
  const parameterRow = lastScenario + 3;
  const parameters = parameterLines(input, stable, figures).map((line, index) => ({
    ...line,
    row: parameterRow + index,
    column: sideColumn,
  }));
  const limitsRow = parameterRow + parameters.length + 2;
  const limits = limitsTable(input, segmented, { sheet: "Stability", row: limitsRow, column: sideColumn }, names, {
    recencyDays: range("recencyDays"),
    orders: range("orders"),
    amount: range(settings.measure),
  });
  const sensitiveRow = limits ? limitsRow + limits.table.columns[0]!.values.length + 3 : limitsRow;
  const sensitive = sensitiveBlock(
    input,
    stable,
    { row: sensitiveRow, column: sideColumn },
    {
      names: range("customer"),
      changes: range("changes"),
      ranks: range("sensitivity"),
    },
  );
  const chartRow = sensitiveRow + sensitive.columns[0]!.values.length + 3;
  const chart = stabilityChart(input, stable, { row: chartRow, column: sideColumn });
  const tables: ReportTable[] = [table, scenarios, ...(limits ? [limits.table] : []), sensitive];
  const sheet: ReportSheet = {
    key: "Stability",
    name: say("sheet"),
    title: say("title"),
    subtitle: speaker(input.language)("findingSubtitle", {
      ...sheetNotes(input),
      finding: stabilityFinding(input, stable),
    }),
    keyFigures: keyFigures(
      input,
      stable,
      (from, to) => absoluteRange(sideColumn + 5, bodyRow + from, bodyRow + to),
      range("changes"),
    ),
    tables,
    parameters,
    charts: chart ? [chart] : [],
    frozenRows: bodyRow,
    frozenColumns: 1,
  };
  return { sheet, names: [...figures.names, ...parameterNames(sheet), ...(limits?.names ?? [])] };
}
