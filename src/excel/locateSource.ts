import type { RowRuns } from "../report/rowsSetAside";
import type { SourceArea, SourceLocation } from "../report/sourceLocation";
import { combineAreas, type CombinedAreas } from "./combineAreas";
import { describeAreas } from "./describeAreas";
import { locateAreas } from "./locateAreas";
import { locateBlock } from "./locateBlock";
import { readCurrencies } from "./readCurrencies";
import { readSelection } from "./readSelection";
import type { Rectangle } from "./rectangle";

/** The list of orders a selection stands for. */
export interface LocatedSource {
  readonly worksheet: Excel.Worksheet;
  readonly location: SourceLocation;
  /** Address as Excel writes it; of several areas, as a person reads them. */
  readonly address: string;
  /** The rows and columns to read, 0-based in the sheet: all of the location unless several areas are selected. */
  readonly rows: RowRuns;
  readonly columns: RowRuns;
}

/**
 * Finds what a person means by the selection, one block (`locateBlock`) or several areas (`locateAreas`); areas that touch
 * or overlap so that they fill one rectangle are one block.
 *
 * Throws `severalAreas`, `emptySelection`, `oneCell`.
 */
export async function locateSource(context: Excel.RequestContext): Promise<LocatedSource> {
  const { worksheet, sheet, areas, date1904 } = await readSelection(context);
  const { cells, rows, columns, parts, address, table } = await locate(context, worksheet, areas);
  const signs = await readCurrencies(context, worksheet, cells, columns);
  const otherCurrencies = signs.map(([, other]) => other ?? "");
  return {
    worksheet,
    address,
    rows,
    columns,
    location: {
      ...cells,
      sheet,
      table,
      currencies: signs.map(([sign]) => sign ?? ""),
      ...(otherCurrencies.some((sign) => sign !== "") ? { otherCurrencies } : {}),
      ...(date1904 ? { date1904 } : {}),
      ...(parts.length > 1 ? { areas: parts } : {}),
    },
  };
}

interface Located {
  readonly cells: Rectangle;
  readonly rows: RowRuns;
  readonly columns: RowRuns;
  readonly parts: readonly SourceArea[];
  readonly address: string;
  readonly table: string | null;
}

async function locate(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  areas: readonly Rectangle[],
): Promise<Located> {
  const selected = combineAreas(areas);
  if (selected && partsOf(selected).length === 1) {
    const { cells, address, table } = await locateBlock(context, worksheet, selected.rectangle);
    return {
      cells,
      address,
      table,
      parts: [cells],
      rows: [[cells.row, cells.rows]],
      columns: [[cells.column, cells.columns]],
    };
  }
  const { combined, table } = await locateAreas(context, worksheet, areas);
  const parts = partsOf(combined);
  const { rectangle, rows, columns } = combined;
  return { cells: rectangle, rows, columns, parts, table, address: describeAreas(parts) };
}

const partsOf = ({ rows, columns }: CombinedAreas): SourceArea[] =>
  rows.flatMap(([row, rowCount]) =>
    columns.map(([column, columnCount]) => ({ row, column, rows: rowCount, columns: columnCount })),
  );
