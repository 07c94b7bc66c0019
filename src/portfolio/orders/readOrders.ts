import type { Cell } from "./cell";
import type { ColumnMapping } from "./columnMapping";
import type { ImportOptions } from "./importOptions";
import { readTable, type ImportedOrders } from "./readTable";
import { tableOf } from "./table/tableOf";

/**
 * Reads rows that are there already as orders, or as a list of customers; see `readTable`.
 *
 * @param headerRow 0-based row of the header in `rows`, −1 when there is none.
 * @throws Problem `missingColumn` {field}, `noOrders` {rowsRead}.
 * @example
 * readOrders([["Client", "Date", "CA"], ["Acme", 45356, 12.5]], 0, { customer: 0, date: 1, amount: 2 }).orders.cents // [1250]
 */
export const readOrders = (
  rows: readonly (readonly Cell[])[],
  headerRow: number,
  mapping: ColumnMapping,
  options: ImportOptions = {},
): ImportedOrders => readTable(tableOf(rows), headerRow, mapping, options);
