import { columnBeyond, rowsUnder } from "../../report/sheetGrid";
import type { ReportChart } from "../../report/reportChart";
import type { ReportName } from "../../report/reportName";
import type { ReportSheet } from "../../report/reportSheet";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { paretoChart } from "../shared/paretoChart";
import type { ParetoCurve } from "../shared/paretoCurve";
import { sheetNotes } from "../shared/sheetNotes";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speaker } from "../shared/speaker";
import { paretoBlock } from "./paretoBlock";
import { rfmFinding } from "./rfmFinding";
import { rfmNames } from "./rfmNames";
import { revenueChart, rhythmChart } from "./segmentCharts";
import type { SegmentedCustomers } from "./segmentCustomers";
import { segmentsTable } from "./segmentsTable";

const headerRow = 3;
/** One row lower, so that its header does not share the height of the other. */
const blockRow = headerRow + 1;
const gap = 24;

/** The sheet of the segments: their table, three charts under it, and the data of the Pareto chart to the right of all. */
export function segmentsSheet(
  input: AnalysisInput,
  segmented: SegmentedCustomers,
  curve: ParetoCurve | null,
): SheetWithNames {
  const say = speaker(input.language);
  const table = segmentsTable(input, segmented, headerRow);
  const firstChartRow = headerRow + table.columns[0]!.values.length + 3;
  const secondChartColumn = columnBeyond(chartSize.width + gap, [table]);
  const blockColumn = Math.max(
    columnBeyond(chartSize.width + gap, [table], secondChartColumn),
    table.columns.length + 1,
  );
  const block = curve ? paretoBlock(input, curve, blockRow, blockColumn) : null;
  const charts: (ReportChart | null)[] = [
    revenueChart(input, segmented, { row: firstChartRow, column: 0 }),
    rhythmChart(input, segmented, { row: firstChartRow, column: secondChartColumn }),
    curve &&
      paretoChart(input, curve, "revenue", {
        sheet: "Segments",
        table: "paretoCurve",
        row: firstChartRow + rowsUnder(chartSize.height) + 1,
        column: 0,
      }),
  ];
  const cumulative = block?.columns.findIndex((column) => column.key === "cumulativeShare") ?? -1;
  const names: ReportName[] =
    block && block.columns[cumulative]!.formulas
      ? [
          {
            name: rfmNames(input.language).cumulative,
            comment: say("paretoCurveComment"),
            cell: {
              sheet: "Segments",
              row: blockRow + 1,
              column: block.column + cumulative,
              rows: curve!.ranks.length,
              columns: 1,
            },
          },
        ]
      : [];
  const sheet: ReportSheet = {
    key: "Segments",
    name: say("segmentsSheet"),
    title: say("segmentsTitle"),
    subtitle: say("findingSubtitle", { ...sheetNotes(input), finding: rfmFinding(input, segmented) }),
    keyFigures: [],
    tables: block ? [table, block] : [table],
    parameters: [],
    charts: charts.filter((chart) => chart !== null),
    frozenRows: headerRow + 1,
    frozenColumns: 1,
  };
  return { sheet, names };
}
