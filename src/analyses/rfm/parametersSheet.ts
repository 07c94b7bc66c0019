import type { NumberKind } from "../../report/numberKind";
import type { ReportName } from "../../report/reportName";
import type { ReportSheet } from "../../report/reportSheet";
import type { ReportTable } from "../../report/reportTable";
import { translate } from "../../i18n/translate";
import type { AnalysisInput } from "../analysis";
import { parameterNames } from "../shared/parameterNames";
import { sheetNotes } from "../shared/sheetNotes";
import { speaker } from "../shared/speaker";
import { rfmNames } from "./rfmNames";
import { rfmOptions } from "./rfmOptions";
import { scoreThresholds } from "./scoreThresholds";
import type { SegmentedCustomers } from "./segmentCustomers";
import { segmentRoles } from "./segmentRoles";

const firstRow = 3;

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
        roles: segmentRoles(segments),
      },
    ],
  };
}

/** The sheet of the parameters: named cells and the editable segment grid that live formulas read. */
export function parametersSheet(
  input: AnalysisInput,
  segmented: SegmentedCustomers,
): { sheet: ReportSheet; names: ReportName[] } {
  const say = speaker(input.language);
  const names = rfmNames(say);
  const { settings, customers } = segmented;
  const [recency, frequency, monetary] = settings.weights;
  const rows: { key: string; name: string; label: string; value: number | string; kind: NumberKind }[] = [
    { key: "asOf", name: names.analysisDate, label: say("analysisDate"), value: customers.asOf, kind: "date" },
    {
      key: "measure",
      name: say("amountCountedName"),
      label: say("amountCounted"),
      value: choiceLabel(input, "measure", settings.measure),
      kind: "text",
    },
    { key: "levels", name: names.levels, label: say("levels"), value: settings.levels, kind: "count" },
    {
      key: "scoring",
      name: say("scoringName"),
      label: say("scoring"),
      value: choiceLabel(input, "scoring", settings.scoring),
      kind: "text",
    },
    { key: "weightR", name: names.weightRecency, label: say("weightRecency"), value: recency, kind: "decimal" },
    { key: "weightF", name: names.weightFrequency, label: say("weightFrequency"), value: frequency, kind: "decimal" },
    { key: "weightM", name: names.weightMonetary, label: say("weightMonetary"), value: monetary, kind: "decimal" },
    { key: "cutA", name: names.cutA, label: say("cutA"), value: settings.cuts[0], kind: "percent" },
    { key: "cutB", name: names.cutB, label: say("cutB"), value: settings.cuts[1], kind: "percent" },
  ];
  // The grid stands under the parameters: it is what gives their columns a width.
  const gridRow = firstRow + rows.length + 2;
  const gridName = (name: string, comment: string, offset: number): ReportName => ({
    name,
    comment,
    cell: { sheet: "Parameters", row: gridRow + 1, column: offset, rows: 125, columns: 1 },
  });
  const thresholds = scoreThresholds(input, segmented, firstRow, 3);
  const sheet: ReportSheet = {
    key: "Parameters",
    name: say("parametersSheet"),
    title: say("parametersTitle"),
    subtitle: say(input.writeLive ? "parametersSubtitle" : "frozenParametersSubtitle", sheetNotes(input)),
    keyFigures: [],
    tables: thresholds ? [gridTable(input, segmented, gridRow), thresholds] : [gridTable(input, segmented, gridRow)],
    parameters: rows.map((row, index) => ({ ...row, row: firstRow + index, column: 0 })),
    charts: [],
    frozenRows: 0,
    frozenColumns: 0,
  };
  const gridNames = input.writeLive
    ? [gridName(names.gridCodes, say("gridCodesComment"), 0), gridName(names.gridLabels, say("gridLabelsComment"), 1)]
    : [];
  return { sheet, names: [...parameterNames(sheet), ...gridNames] };
}
