import { columnName } from "../report/columnName";
import type { Rectangle } from "./rectangle";

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/**
 * Absolute A1 reference of a block of cells, its sheet quoted.
 *
 * @example
 * cellAddress("Orders", { row: 0, column: 1, rows: 3, columns: 1 }) // "'Orders'!$B$1:$B$3"
 */
export function cellAddress(sheet: string, { row, column, rows, columns }: Rectangle): string {
  const corner = (r: number, c: number): string => `$${columnName(c)}$${r + 1}`;
  const first = corner(row, column);
  return `${quoted(sheet)}!${rows === 1 && columns === 1 ? first : `${first}:${corner(row + rows - 1, column + columns - 1)}`}`;
}
