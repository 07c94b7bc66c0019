import type { Cell } from "../cell";
import type { ColumnMapping } from "../columnMapping";
import { isBlank } from "../reading/isBlank";
import { asideCode } from "../draft/asideCode";
import type { PreparedRows } from "./sourceProfile";

/**
 * Sets aside the further lines of an order whose amount stands on its first line: rows that follow a row with the same order
 * number and whose amount is blank, or repeats that of the order.
 *
 * @param repeated Whether the source writes the amount of the order on each of its lines.
 */
export function continuationLines(
  rows: readonly (readonly Cell[])[],
  headerRow: number,
  mapping: ColumnMapping,
  repeated: boolean,
): PreparedRows {
  const aside = new Uint8Array(rows.length);
  const { order, amount } = mapping;
  if (order === undefined || amount === undefined) return { rows, mapping, aside };
  let first: readonly Cell[] | null = null;
  for (let index = headerRow + 1; index < rows.length; index++) {
    const row = rows[index]!;
    if (first === null || isBlank(row[order]) || row[order] !== first[order]) {
      first = isBlank(row[order]) ? null : row;
      continue;
    }
    if (isBlank(row[amount]) || (repeated && row[amount] === first[amount])) aside[index] = asideCode("continuation");
  }
  return { rows, mapping, aside };
}
