import { invalidArgument } from "../../protocol/HostError";
import { dissolveTableIn, voidTableIn } from "../formula/dissolveTable";
import { renameTableIn, rewriteFormulas } from "../formula/rewriteFormulas";
import { sameName } from "../HostCollection";
import type { Range } from "../range/Range";
import { clearRange } from "../range/writeRange";
import { fillHeader } from "./fillHeader";
import type { Table } from "./Table";
import { Tables } from "./Tables";

const validName = /^(?![A-Za-z]{1,3}\d{1,7}$)[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Renames a table, also in the formulas that mention it; names are unique in the workbook. */
export function renameTable(table: Table, name: string): void {
  if (!validName.test(name)) throw invalidArgument();
  const namesake = new Tables(table.workbook, null).items().find((other) => sameName(other.name, name));
  if (namesake && namesake.tableId !== table.tableId) throw invalidArgument("A table of that name already exists.");
  const before = table.name;
  table.configure({ name }, { name: before });
  rewriteFormulas(table.workbook, (formula) => renameTableIn(formula, before, name));
}

/** Gives a table another range, whose first row is that of the header. */
export function resizeTable(table: Table, newRange: Range): void {
  const range = table.range();
  const startsSame = newRange.sheetId === range.sheetId && newRange.row === range.row;
  if (!startsSame || newRange.rows < 2 || !newRange.overlaps(range)) throw invalidArgument();
  const others = new Tables(table.workbook, table.worksheet).items().filter((other) => other.tableId !== table.tableId);
  if (others.some((other) => other.range().overlaps(newRange)))
    throw invalidArgument("A table can't overlap another table.");
  fillHeader(newRange.rowAt(0));
  range.engine.flush();
  table.configure({ updateRange: { newRange: newRange.univerBox } }, { updateRange: { newRange: range.clipped } });
}

/** Removes the table and leaves its cells; formulas that named it refer to the cells from then on. */
export function convertTableToRange(table: Table): Range {
  const range = table.range();
  const columns = range.engine.tables.getTableById(range.engine.unitId, table.tableId)!.getTableInfo().columns;
  const places = { name: table.name, range, columns: columns.map((column) => column.displayName) };
  rewriteFormulas(table.workbook, (formula, cell) => dissolveTableIn(formula, places, cell));
  table.clearFilters();
  table.removeModel();
  return range;
}

/** Removes the table with its cells; formulas that named it show #REF!. */
export function deleteTable(table: Table): void {
  table.worksheet.requireAllowed("allowEditObjects");
  rewriteFormulas(table.workbook, (formula) => voidTableIn(formula, table.name));
  table.clearFilters();
  const range = table.range();
  table.removeModel();
  clearRange(range);
}
