import { absoluteRange } from "../../report/absoluteRange";
import { columnName } from "../../report/columnName";
import type { ReportTable } from "../../report/reportTable";
import { rfmWords } from "../../i18n/rfmWords";
import type { AnalysisInput } from "../analysis";
import { liveTable } from "../shared/liveTable";
import { speaker, speakerOf } from "../shared/speaker";
import { rfmNames } from "./rfmNames";
import type { SegmentedCustomers } from "./segmentCustomers";
import { segmentRoles } from "./segmentRoles";

const cellsOfGrid = 125;

/**
 * The check of the grid, which follows every edit where formulas are live: cells filled, cells with an unknown segment, segments without a
 * cell, and under them how many cells each segment has.
 */
export function gridChecks(
  input: AnalysisInput,
  { grid, segments }: SegmentedCustomers,
  row: number,
  column: number,
): ReportTable[] {
  const say = speaker(input.language);
  const sayRfm = speakerOf(rfmWords, input.language);
  const { gridLabels } = rfmNames(input.language);
  const checks = [
    { label: sayRfm("gridFilled"), value: cellsOfGrid, fine: `=${cellsOfGrid}` },
    { label: sayRfm("gridUnknown"), value: 0, fine: "=0" },
    { label: sayRfm("gridWithout"), value: 0, fine: "=0" },
  ];
  const segmentsRow = row + checks.length + 3;
  const counts = absoluteRange(column + 1, segmentsRow + 1, segmentsRow + segments.length);
  const formulas = [`=COUNTA(${gridLabels})`, `=COUNTA(${gridLabels})-SUM(${counts})`, `=COUNTIF(${counts},0)`];
  return [
    liveTable({
      key: "gridChecks",
      tableName: null,
      caption: sayRfm("gridChecksCaption"),
      row,
      column,
      live: input.writeLive,
      columns: [
        {
          key: "check",
          header: sayRfm("gridCheck"),
          kind: "text",
          width: 28,
          values: checks.map(({ label }) => label),
        },
        {
          key: "count",
          header: sayRfm("gridCount"),
          kind: "count",
          values: checks.map(({ value }) => value),
          formula: ({ index }) => formulas[index]!,
        },
        {
          key: "state",
          header: sayRfm("gridState"),
          kind: "text",
          width: 14,
          values: checks.map(() => sayRfm("gridFine")),
          formula: ({ index }) =>
            `=IF($${columnName(column + 1)}${row + index + 2}${checks[index]!.fine},"${sayRfm("gridFine")}","${sayRfm("gridToFix")}")`,
        },
      ],
    }),
    liveTable({
      key: "gridSegments",
      tableName: null,
      caption: null,
      row: segmentsRow,
      column,
      live: input.writeLive,
      columns: [
        {
          key: "segment",
          header: say("segment"),
          kind: "segment",
          width: 28,
          values: segments.map(({ label }) => label),
          roles: segmentRoles(segments),
        },
        {
          key: "cells",
          header: sayRfm("gridCells"),
          kind: "count",
          values: segments.map((_, segment) => grid.cells.reduce((sum, cell) => sum + (cell === segment ? 1 : 0), 0)),
          formula: (cells) => `=COUNTIF(${gridLabels},${cells("segment")})`,
        },
      ],
    }),
  ];
}
