import type { ColumnMapping } from "../columnMapping";
import { asideCode } from "../draft/asideCode";
import type { CellTable } from "../table/cellTable";
import { columnOf } from "../table/columnOf";
import { isBlankAt } from "../table/isBlankAt";
import { isSameCell } from "../table/isSameCell";
import type { PreparedTable } from "./sourceProfile";

/**
 * Sets aside the further lines of an order whose amount stands on its first line: rows that follow a row with the same order
 * number and whose amount is blank, or repeats that of the order.
 *
 * @param repeated Whether the source writes the amount of the order on each of its lines.
 */
export function continuationLines(
  table: CellTable,
  headerRow: number,
  mapping: ColumnMapping,
  repeated: boolean,
): PreparedTable {
  const aside = new Uint8Array(table.count);
  if (mapping.order === undefined || mapping.amount === undefined) return { table, mapping, aside };
  const orders = columnOf(table, mapping.order);
  const amounts = columnOf(table, mapping.amount);
  const code = asideCode("continuation");
  let first = -1;
  for (let row = headerRow + 1; row < table.count; row++) {
    if (isBlankAt(orders, row)) first = -1;
    else if (first < 0 || !isSameCell(orders, row, first)) first = row;
    else if (isBlankAt(amounts, row) || (repeated && isSameCell(amounts, row, first))) aside[row] = code;
  }
  return { table, mapping, aside };
}
