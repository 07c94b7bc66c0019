import type { ParameterRule } from "../../report/parameter";
import type { ReportName } from "../../report/reportName";
import type { ReportSheet } from "../../report/reportSheet";
import type { ReportTable } from "../../report/reportTable";
import { rfmWords } from "../../i18n/rfmWords";
import { translate } from "../../i18n/translate";
import type { AnalysisInput } from "../analysis";
import { customerColumns } from "../shared/customerColumns";
import { parameterLine, type ParameterLine } from "../shared/parameterLine";
import { parameterNames } from "../shared/parameterNames";
import { sheetNotes } from "../shared/sheetNotes";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speaker, speakerOf } from "../shared/speaker";
import { gridChecks } from "./gridChecks";
import { limitsTable } from "./limitsTable";
import { rfmNames } from "./rfmNames";
import { rfmOptions } from "./rfmOptions";
import { scoreThresholds } from "./scoreThresholds";
import type { SegmentedCustomers } from "./segmentCustomers";
import { segmentRoles } from "./segmentRoles";

const firstRow = 3;
/** Where what stands beside the parameters and the grid begins. */
const sideColumn = 3;

/** The label of a choice, in the user's language. */
function choiceLabel(input: AnalysisInput, key: string, value: string): string {
  const option = rfmOptions.find((candidate) => candidate.key === key);
  const choice = option?.kind === "choice" ? option.choices.find((candidate) => candidate.value === value) : undefined;
  return choice ? translate(input.language, choice.label) : value;
}

function gridTable(input: AnalysisInput, segmented: SegmentedCustomers, row: number): ReportTable {
  const say = speaker(input.language);
  const { grid, segments } = segmented;
  const codes = Array.from(grid.cells, (_, index) =>
    [Math.floor(index / 25), Math.floor(index / 5) % 5, index % 5].reduce((code, step) => code * 10 + step + 1, 0),
  );
  return {
    key: "segmentGrid",
    tableName: say("gridTable"),
    caption: say(input.writeLive ? "gridCaption" : "frozenGridCaption"),
    row,
    column: 0,
    columns: [
      { key: "code", header: say("code"), kind: "abc", width: 26, values: codes },
      {
        key: "segment",
        header: say("segment"),
        kind: "segment",
        width: 30,
        values: Array.from(grid.cells, (segment) => segments[segment]!.label),
        ...(input.writeLive ? { editable: true, choices: segments.map(({ label }) => label) } : {}),
        roles: segmentRoles(segments),
      },
    ],
  };
}

const share: ParameterRule = { kind: "number", minimum: 0, maximum: 1 };
const weight: ParameterRule = { kind: "number", minimum: 0 };

/** The named cells, from top to bottom. Frozen, the date says what was counted; live, it is there when it can be changed. */
function parameterLines(input: AnalysisInput, { settings, customers }: SegmentedCustomers): ParameterLine[] {
  const say = speaker(input.language);
  const names = rfmNames(input.language);
  const [recency, frequency, monetary] = settings.weights;
  const levels: ParameterRule = settings.limits
    ? { kind: "whole", minimum: settings.levels, maximum: settings.levels }
    : { kind: "whole", minimum: 2, maximum: 9 };
  const { date } = customerColumns(input, customers, [], names.analysisDate);
  const choice = (key: "measure" | "scoring", name: string, label: string): ParameterLine => ({
    key,
    name,
    label,
    value: choiceLabel(input, key, settings[key]),
    kind: "text",
  });
  return [
    ...(date ? [date] : []),
    choice("measure", say("amountCountedName"), say("amountCounted")),
    parameterLine("levels", names.levels, say("levels"), settings.levels, "count", levels),
    choice("scoring", say("scoringName"), say("scoring")),
    parameterLine("weightR", names.weightRecency, say("weightRecency"), recency, "decimal", weight),
    parameterLine("weightF", names.weightFrequency, say("weightFrequency"), frequency, "decimal", weight),
    parameterLine("weightM", names.weightMonetary, say("weightMonetary"), monetary, "decimal", weight),
    parameterLine("cutA", names.cutA, say("cutA"), settings.cuts[0], "percent", share),
    parameterLine("cutB", names.cutB, say("cutB"), settings.cuts[1], "percent", share),
  ];
}

/** The sheet of the parameters: named cells, limits between scores, and the editable segment grid that live formulas read. */
export function parametersSheet(input: AnalysisInput, segmented: SegmentedCustomers): SheetWithNames {
  const say = speaker(input.language);
  const names = rfmNames(input.language);
  const lines = parameterLines(input, segmented);
  const limits = limitsTable(input, segmented, { sheet: "Parameters", row: firstRow, column: sideColumn }, names, {
    recencyDays: names.recency,
    orders: names.orders,
    amount: names.amounts,
  });
  const thresholds = scoreThresholds(input, segmented, firstRow, sideColumn);
  const beside = limits?.table ?? thresholds;
  // The grid stands under the parameters: it is what gives their columns a width. Its check stands beside it.
  const gridRow = firstRow + Math.max(lines.length, (beside?.columns[0]!.values.length ?? 0) + 1) + 2;
  const tables = [gridTable(input, segmented, gridRow)];
  if (beside) tables.push(beside);
  tables.push(...gridChecks(input, segmented, gridRow, sideColumn));
  const gridName = (name: string, comment: string, offset: number): ReportName => ({
    name,
    comment,
    cell: { sheet: "Parameters", row: gridRow + 1, column: offset, rows: 125, columns: 1 },
  });
  const subtitle = say(input.writeLive ? "parametersSubtitle" : "frozenParametersSubtitle", sheetNotes(input));
  const canMoveDate = input.writeLive && lines.some(({ key }) => key === "asOf");
  const sheet: ReportSheet = {
    key: "Parameters",
    name: say("parametersSheet"),
    title: say("parametersTitle"),
    subtitle: canMoveDate ? `${subtitle} · ${speakerOf(rfmWords, input.language)("earlierDate")}` : subtitle,
    keyFigures: [],
    tables,
    parameters: lines.map((line, index) => ({ ...line, row: firstRow + index, column: 0 })),
    charts: [],
    frozenRows: 0,
    frozenColumns: 0,
  };
  const gridNames = input.writeLive
    ? [gridName(names.gridCodes, say("gridCodesComment"), 0), gridName(names.gridLabels, say("gridLabelsComment"), 1)]
    : [];
  return { sheet, names: [...parameterNames(sheet), ...gridNames, ...(limits?.names ?? [])] };
}
