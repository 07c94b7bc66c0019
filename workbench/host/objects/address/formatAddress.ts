import type { CellBox } from "../../engine/chartDescription";
import { columnName } from "./columnName";
import { maximumColumns, maximumRows } from "./gridLimits";

/** "A1", "A1:C3", "B:D" for whole columns, "2:5" for whole rows. `fixed` writes the dollar signs. */
export function formatAddress({ row, column, rows, columns }: CellBox, fixed = false): string {
  const dollar = fixed ? "$" : "";
  const first = dollar + columnName(column);
  const last = dollar + columnName(column + columns - 1);
  if (rows === maximumRows) return `${first}:${last}`;
  const [top, bottom] = [dollar + (row + 1), dollar + (row + rows)];
  if (columns === maximumColumns) return `${top}:${bottom}`;
  return rows === 1 && columns === 1 ? first + top : `${first}${top}:${last}${bottom}`;
}
