import { absoluteRange } from "../../report/absoluteRange";
import type { KeyFigure } from "../../report/keyFigure";
import type { ReportSheet } from "../../report/reportSheet";
import type { ReportTable } from "../../report/reportTable";
import { whyWords } from "../../i18n/whyWords";
import type { AnalysisInput } from "../analysis";
import type { ParameterLine } from "../shared/parameterLine";
import { parameterNames } from "../shared/parameterNames";
import { sheetNotes } from "../shared/sheetNotes";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speaker, speakerOf } from "../shared/speaker";
import { segmentsBlock, type ColumnRanges } from "./segmentsBlock";
import { whyChart } from "./whyChart";
import type { ExplainedCustomers } from "./whyCustomers";
import { whyFinding } from "./whyFinding";
import { whyFormula, whyObstacle } from "./whyFormula";

const headerRow = 6;

/** The named cells. Live, those of the customers are there when the formula of the customers reads them. */
function parameterLines(
  input: AnalysisInput,
  { segmented, soon }: ExplainedCustomers,
  readsAll: boolean,
): ParameterLine[] {
  const say = speaker(input.language);
  const sayWhy = speakerOf(whyWords, input.language);
  const { settings, customers } = segmented;
  const weight = (key: "weightRecency" | "weightFrequency" | "weightMonetary", value: number): ParameterLine => ({
    key,
    name: sayWhy(`${key}Name`),
    label: say(key),
    value,
    kind: "decimal",
    accepts: { kind: "number", minimum: 0 },
  });
  const levels: ParameterLine = {
    key: "levels",
    name: sayWhy("levelsName"),
    label: say("levels"),
    value: settings.levels,
    kind: "count",
    accepts: { kind: "whole", minimum: 2, maximum: 9 },
  };
  const within: ParameterLine = {
    key: "soon",
    name: sayWhy("soonName"),
    label: sayWhy("optionSoon"),
    value: soon,
    kind: "days",
    accepts: { kind: "whole", minimum: 1, maximum: 365 },
  };
  if (!readsAll) return [within];
  return [
    within,
    {
      key: "asOf",
      name: sayWhy("dateName"),
      label: say("analysisDate"),
      value: customers.asOf,
      kind: "date",
      accepts: { kind: "date", minimum: 1 },
    },
    // Own limits make five levels.
    ...(settings.limits ? [] : [levels]),
    weight("weightRecency", settings.weights[0]),
    weight("weightFrequency", settings.weights[1]),
    weight("weightMonetary", settings.weights[2]),
  ];
}

function keyFigures(input: AnalysisInput, explained: ExplainedCustomers, ranges: ColumnRanges): KeyFigure[] {
  const say = speakerOf(whyWords, input.language);
  const live = (formula: string): { formula?: string } => (input.writeLive ? { formula } : {});
  const [first] = explained.segments;
  return [
    {
      label: say("keyRising"),
      value: explained.rising,
      ...live(`=SUMPRODUCT(--((${ranges("toUpDays")}<>"")+(${ranges("toUpOrders")}=1)>0))`),
      kind: "count",
      column: 0,
    },
    {
      label: say("keyFalling"),
      value: explained.falling,
      ...live(`=COUNTIF(${ranges("toDown")},"<="&${say("soonName")})`),
      kind: "count",
      column: 1,
    },
    {
      label: say("keyFirst"),
      value: first!.customers,
      ...live(`=COUNTIF(${ranges("segment")},"${first!.label}")`),
      kind: "count",
      column: 7,
    },
  ];
}

/** The sheet of the reasons: customers with the distance to the segments around their own, segments, parameters, chart. */
export function whySheet(input: AnalysisInput, explained: ExplainedCustomers): SheetWithNames {
  const say = speakerOf(whyWords, input.language);
  const { columns, segmented, segments } = explained;
  const sideColumn = columns.length + 1;
  const segmentsRow = headerRow;
  const parameterRow = segmentsRow + segments.length + 3;
  const spills = input.writeLive && whyObstacle(input, segmented) === "";
  const parameters = parameterLines(input, explained, spills || !input.writeLive).map((line, index) => ({
    ...line,
    row: parameterRow + index,
    column: sideColumn,
  }));
  // A later date can bring customers back whose orders come after this one: the spill may grow to all of them.
  const lastRow = headerRow + (spills ? input.orders.customer.names.length : columns[0]!.values.length);
  const ranges: ColumnRanges = (key) => {
    const at = columns.findIndex((column) => column.key === key);
    return absoluteRange(at, headerRow + 1, lastRow);
  };
  const cellOf = (key: string): number => parameters.find((parameter) => parameter.key === key)!.row;
  const spill = spills
    ? whyFormula(input, segmented, {
        asOf: say("dateName"),
        levels: say("levelsName"),
        weights: absoluteRange(sideColumn + 1, cellOf("weightRecency"), cellOf("weightMonetary")),
      })
    : null;
  const table: ReportTable = {
    key: "why",
    tableName: spill === null ? say("table") : null,
    caption: null,
    row: headerRow,
    column: 0,
    columns,
    ...(spill === null ? {} : { spill }),
  };
  const block = segmentsBlock(input, explained, { row: segmentsRow, column: sideColumn }, ranges);
  const chart = whyChart(input, explained, { row: parameterRow + parameters.length + 2, column: sideColumn });
  const sheet: ReportSheet = {
    key: "Why",
    name: say("sheet"),
    title: say("title"),
    subtitle: speaker(input.language)("findingSubtitle", {
      ...sheetNotes(input),
      finding: whyFinding(input, explained),
    }),
    keyFigures: keyFigures(input, explained, ranges),
    tables: [table, block],
    parameters,
    charts: chart ? [chart] : [],
    frozenRows: headerRow + 1,
    frozenColumns: 1,
  };
  return { sheet, names: parameterNames(sheet) };
}
