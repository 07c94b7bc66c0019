import { Problem } from "../problem";
import { cleaningPipeline } from "./cleaningPipeline";
import type { ColumnMapping } from "./columnMapping";
import type { ImportOptions } from "./importOptions";
import type { ImportReport } from "./importReport";
import { openSource } from "./draft/openSource";
import type { Orders } from "./orders";
import { ordersOfDraft } from "./draft/ordersOfDraft";
import { settleDraft } from "./draft/settleDraft";
import type { CellTable } from "./table/cellTable";

/** What an import gives. */
export interface ImportedOrders {
  readonly orders: Orders;
  readonly report: ImportReport;
  /** Sign or code of the currency where the source tells one, else `""`. */
  readonly currency: string;
}

/**
 * Reads the cells of a worksheet range as orders, or as a list of customers. Every row below the header, down to the last one
 * that is not blank, is accepted, merged (an exact repeat, order number included) or rejected for one reason, and the report
 * accounts for all of them, says what each step of the cleaning did, and asks what only a person knows. Customers are
 * compared exactly, after trimming. Amounts of credit notes count as negative whatever their sign. A blank margin counts as 0,
 * an unreadable one rejects its row.
 *
 * In a list of customers the amount is what each of them bought, the date (if there is a column) the day of the last order;
 * rows of one customer are summed. A row without date and amount is a prospect, rejected for want of an amount; one with an
 * amount and no date, where there is a column of dates, for want of a date.
 *
 * @param headerRow 0-based row of the header in the table, −1 when there is none.
 * @throws Problem `missingColumn` {field}, `noOrders` {rowsRead}.
 * @example
 * readTable(tableOf([["Client", "Date", "CA"], ["Acme", 45356, 12.5]]), 0, { customer: 0, date: 1, amount: 2 }).orders.cents
 * // [1250]
 */
export function readTable(
  table: CellTable,
  headerRow: number,
  mapping: ColumnMapping,
  options: ImportOptions = {},
): ImportedOrders {
  const draft = cleaningPipeline(openSource(table, headerRow, mapping, options));
  const { accepted, report } = settleDraft(draft);
  if (accepted.length === 0) throw new Problem("noOrders", { rowsRead: report.rowsRead });
  return { orders: ordersOfDraft(draft, accepted), report, currency: draft.currency };
}
