import type { CellBox } from "../../engine/chartDescription";
import { columnNumber } from "./columnName";
import { maximumColumns, maximumRows } from "./gridLimits";

const pattern = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** Reads an A1 address without a sheet: "B2", "$A$1:C3", "B:D", "2:5". Null when it is not one. */
export function parseAddress(address: string): CellBox | null {
  const match = pattern.exec(address.trim());
  if (!match) return null;
  const [, firstLetters, firstDigits, lastLetters, lastDigits] = match;
  const isPair = address.includes(":");
  const hasRows = firstDigits !== undefined;
  const hasColumns = firstLetters !== undefined;
  if (!hasRows && !hasColumns) return null;
  if (isPair && (hasRows !== (lastDigits !== undefined) || hasColumns !== (lastLetters !== undefined))) return null;
  if (!isPair && !(hasRows && hasColumns)) return null;

  const columns = hasColumns ? [firstLetters, lastLetters ?? firstLetters].map(columnNumber) : [0, maximumColumns - 1];
  const rows = hasRows
    ? [firstDigits, lastDigits ?? firstDigits].map((digits) => Number(digits) - 1)
    : [0, maximumRows - 1];
  const [row, lastRow] = [Math.min(...rows), Math.max(...rows)];
  const [column, lastColumn] = [Math.min(...columns), Math.max(...columns)];
  if (row < 0 || lastRow >= maximumRows || lastColumn >= maximumColumns) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
