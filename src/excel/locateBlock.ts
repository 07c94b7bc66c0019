import { Problem } from "../portfolio/problem";
import { sheetLimits } from "../report/sheetLimits";
import { loadPlace } from "./loadPlace";
import { cellsOf } from "./cellsOf";
import { loadOnlyTable, type OnlyTable } from "./loadOnlyTable";
import type { Rectangle } from "./rectangle";

/** A block of cells to read, and the table it is. */
export interface LocatedBlock {
  readonly cells: Rectangle;
  readonly address: string;
  readonly table: string | null;
}

/**
 * What a person means by one selected block: inside a table, the whole table without its total; one cell or one row, the
 * block of cells around it, or all that is used when it is the title at the top of the sheet; whole columns or a larger range,
 * the part of it that is used.
 *
 * Throws `emptySelection`, `oneCell`.
 */
export async function locateBlock(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  selected: Rectangle,
): Promise<LocatedBlock> {
  const selection = cellsOf(worksheet, selected);
  const isSmall = selected.rows === 1 && selected.columns < sheetLimits.columns;
  const isOneCell = isSmall && selected.columns === 1;
  const findTable = loadOnlyTable(selection);
  const around = isSmall ? selection.getSurroundingRegion() : selection.getUsedRangeOrNullObject(true);
  const found = loadPlace(around);
  around.load("address");
  if (isOneCell) selection.load("values");
  await context.sync();
  const table = findTable();
  if (table) return locateTable(context, table);
  const cells = found();
  if (!cells) throw new Problem("emptySelection");
  const isLone = cells.rows === 1 && cells.columns === 1;
  const isEmpty = isLone && isOneCell && selection.values[0]?.[0] === "";
  if (isSmall && !isEmpty && cells.columns === 1) {
    const below = await locateBelowTitle(context, worksheet, cells);
    if (below) return below;
  }
  if (isLone) throw new Problem(isEmpty ? "emptySelection" : "oneCell");
  return { cells, address: around.address, table: null };
}

/** A single column that begins at the top of a wider sheet is the title of the list under it: all that is used is read. */
async function locateBelowTitle(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  title: Rectangle,
): Promise<LocatedBlock | null> {
  const used = worksheet.getUsedRangeOrNullObject(true);
  const place = loadPlace(used);
  used.load("address");
  await context.sync();
  const cells = place();
  const isTitle = cells && cells.row === title.row && cells.columns > 1 && cells.rows > title.rows;
  return isTitle ? { cells, address: used.address, table: null } : null;
}

async function locateTable(context: Excel.RequestContext, { table, name, hasTotal }: OnlyTable): Promise<LocatedBlock> {
  const range = table.getRange();
  const place = loadPlace(range);
  range.load("address");
  await context.sync();
  const cells = place()!;
  return { cells: { ...cells, rows: cells.rows - (hasTotal ? 1 : 0) }, address: range.address, table: name };
}
