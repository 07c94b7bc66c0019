import { invalidArgument } from "../../protocol/HostError";
import { sameName } from "../HostCollection";
import type { Range } from "../range/Range";
import type { Table } from "./Table";
import { Tables } from "./Tables";

const validName = /^(?![A-Za-z]{1,3}\d{1,7}$)[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** Renames a table; names are unique in the workbook. */
export function renameTable(table: Table, name: string): void {
  if (!validName.test(name)) throw invalidArgument();
  const namesake = new Tables(table.workbook, null).items().find((other) => sameName(other.name, name));
  if (namesake && namesake.tableId !== table.tableId) throw invalidArgument("A table of that name already exists.");
  table.configure({ name }, { name: table.name });
}

/** Gives a table another range, whose first row is that of the header. */
export function resizeTable(table: Table, newRange: Range): void {
  const range = table.range();
  const startsSame = newRange.sheetId === range.sheetId && newRange.row === range.row;
  if (!startsSame || newRange.rows < 2 || !newRange.overlaps(range)) throw invalidArgument();
  const others = new Tables(table.workbook, table.worksheet).items().filter((other) => other.tableId !== table.tableId);
  if (others.some((other) => other.range().overlaps(newRange)))
    throw invalidArgument("A table can't overlap another table.");
  table.configure({ updateRange: { newRange: newRange.univerBox } }, { updateRange: { newRange: range.clipped } });
}
