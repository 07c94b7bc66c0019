import { columnName } from "./columnName";

/**
 * Absolute A1 reference to a run of rows of one column (0-based, inclusive), on a given sheet or the formula's own.
 *
 * @example
 * absoluteRange(6, 7, 306) // "$G$8:$G$307"
 * absoluteRange(0, 1, 3, "Année d'avant") // "'Année d''avant'!$A$2:$A$4"
 */
export function absoluteRange(column: number, firstRow: number, lastRow: number, sheet?: string): string {
  const letters = columnName(column);
  const prefix = sheet === undefined ? "" : `'${sheet.replaceAll("'", "''")}'!`;
  return `${prefix}$${letters}$${firstRow + 1}:$${letters}$${lastRow + 1}`;
}
