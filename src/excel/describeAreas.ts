import { columnName } from "../report/columnName";
import type { Rectangle } from "./rectangle";

const shown = 6;

function relativeAddress({ row, column, rows, columns }: Rectangle): string {
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/**
 * Areas as a person reads them: without the sheet and without dollar signs, the first few of many.
 *
 * @example
 * describeAreas([{ row: 0, column: 0, rows: 20, columns: 1 }, { row: 0, column: 2, rows: 20, columns: 1 }])
 * // "A1:A20, C1:C20"
 */
export const describeAreas = (areas: readonly Rectangle[]): string =>
  [...areas.slice(0, shown).map(relativeAddress), ...(areas.length > shown ? ["…"] : [])].join(", ");
