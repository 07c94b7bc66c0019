import type { Rectangle } from "./rectangle";

/** The cells of a rectangle as a range. */
export const cellsOf = (worksheet: Excel.Worksheet, { row, column, rows, columns }: Rectangle): Excel.Range =>
  worksheet.getRangeByIndexes(row, column, rows, columns);

/** Sets one number format on a whole range: Excel spreads a single value, the typings only know matrices. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
