import { potentialWords } from "../../i18n/potentialWords";
import type { KeyFigure } from "../../report/keyFigure";
import type { ReportChart } from "../../report/reportChart";
import type { ReportName } from "../../report/reportName";
import type { ReportSheet } from "../../report/reportSheet";
import type { ReportTable } from "../../report/reportTable";
import { columnBeyond } from "../../report/sheetGrid";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { cellsOfTable, liveTable, type LiveColumn } from "../shared/liveTable";
import type { ParameterLine } from "../shared/parameterLine";
import { parameterNames } from "../shared/parameterNames";
import { sheetNotes } from "../shared/sheetNotes";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speakerOf } from "../shared/speaker";
import { baseText } from "./baseText";
import type { EstimatedCustomers } from "./estimateCustomers";
import { peersTable } from "./peersTable";
import type { PotentialNames } from "./potentialColumns";

const headerRow = 6;

/** A sheet about the potential, but for where its blocks stand. */
interface PotentialSheet {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly finding: string;
  readonly table: { readonly key: string; readonly name: string; readonly columns: readonly LiveColumn[] };
  /** Key figures: the column of the table each stands over, and its formula over the columns of the table. */
  readonly figures: readonly (Omit<KeyFigure, "column" | "formula"> & {
    readonly over: string;
    readonly formula: (all: (key: string) => string) => string;
  })[];
  /** The blocks right of the customers, one under the other. */
  readonly blocks: readonly ((place: {
    readonly row: number;
    readonly column: number;
    readonly all: (key: string) => string;
  }) => ReportTable)[];
  readonly parameters: readonly ParameterLine[];
  readonly names: readonly ReportName[];
  readonly cellNames: PotentialNames;
  readonly chart: ((place: Pick<ReportChart, "row" | "column">) => ReportChart) | null;
}

/**
 * Lays a sheet about the potential out: key figures, customers, and right of them the classes, the parameters, the chart and,
 * further right, what the sectors buy.
 */
export function layOutPotential(
  input: AnalysisInput,
  estimated: EstimatedCustomers,
  described: PotentialSheet,
): SheetWithNames {
  const { columns } = described.table;
  const keys = columns.map(({ key }) => key);
  const rows = columns[0]!.values.length;
  const cells = cellsOfTable(keys, { row: headerRow, column: 0, rows })(0);
  const sideColumn = columns.length + 1;
  const table = liveTable({
    key: described.table.key,
    tableName: described.table.name,
    caption: null,
    row: headerRow,
    column: 0,
    columns,
    live: input.writeLive,
  });
  let row = headerRow;
  const blocks = described.blocks.map((block) => {
    const made = block({ row, column: sideColumn, all: cells.all });
    row += made.columns[0]!.values.length + 3;
    return made;
  });
  const parameters = described.parameters.map((parameter, index) => ({
    ...parameter,
    row: row + index,
    column: sideColumn,
  }));
  const chart = described.chart?.({ row: row + parameters.length + 2, column: sideColumn });
  const widest = Math.max(...blocks.map((block) => block.columns.length));
  const peers = peersTable(input, estimated, described.cellNames, {
    sheet: described.key,
    row: headerRow,
    column: Math.max(columnBeyond(chartSize.width + 24, blocks, sideColumn), sideColumn + widest + 1),
    sectors: keys.includes("sector") ? cells.all("sector") : "",
    revenues: cells.all("revenue"),
  });
  const sheet: ReportSheet = {
    key: described.key,
    name: described.name,
    title: described.title,
    subtitle: speakerOf(potentialWords, input.language)("subtitle", {
      ...sheetNotes(input),
      finding: described.finding,
      base: baseText(input, estimated.base),
    }),
    keyFigures: described.figures.map(({ over, formula, ...figure }) => ({
      ...figure,
      column: keys.indexOf(over),
      ...(input.writeLive ? { formula: formula(cells.all) } : {}),
    })),
    tables: [table, ...blocks, ...(peers ? [peers.table] : [])],
    parameters,
    charts: chart ? [chart] : [],
    frozenRows: headerRow + 1,
    frozenColumns: 1,
  };
  return { sheet, names: [...described.names, ...(peers?.names ?? []), ...parameterNames(sheet)] };
}
