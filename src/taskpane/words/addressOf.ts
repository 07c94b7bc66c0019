import type { SourceLocation } from "../../analyses/analysis";
import { columnName } from "../../report/columnName";

/**
 * The cells of the orders, without their sheet.
 *
 * @example
 * addressOf({ sheet: "Orders", row: 0, column: 0, rows: 9062, columns: 8, table: null }) // "A1:H9062"
 */
export const addressOf = ({ row, column, rows, columns }: SourceLocation): string =>
  `${columnName(column)}${row + 1}:${columnName(column + columns - 1)}${row + rows}`;
