import { cellStatus } from "../reading/cellStatus";
import type { ImportDraft } from "./importDraft";

type Columns = Pick<ImportDraft, "customer" | "date" | "amount" | "margin" | "cost" | "firstOrder" | "orderCount">;

/**
 * Entries in which something needed is missing or unreadable. In a clean source there are none, and the steps that look for
 * blank rows, totals or errors have nothing to do.
 */
export function findSuspects(aside: Uint8Array, columns: Columns): Int32Array {
  const { customer, date, amount } = columns;
  // What may be blank but not unreadable.
  const optional = [columns.margin, columns.cost, columns.firstOrder, columns.orderCount]
    .filter((column) => column !== null)
    .map(({ status }) => status);
  const needed = [amount.status, ...(date ? [date.status] : [])];
  const found: number[] = [];
  for (let entry = 0; entry < aside.length; entry++) {
    if (aside[entry] !== 0) continue;
    const isSuspect =
      customer.codes[entry]! < 0 ||
      isAsGrave(needed, entry, cellStatus.blank) ||
      isAsGrave(optional, entry, cellStatus.unreadable);
    if (isSuspect) found.push(entry);
  }
  return Int32Array.from(found);
}

/** Whether the status of one of the columns is as grave as this one, or graver: they are ordered read, blank, unreadable, error. */
function isAsGrave(columns: readonly Uint8Array[], entry: number, grave: number): boolean {
  for (let at = 0; at < columns.length; at++) if (columns[at]![entry]! >= grave) return true;
  return false;
}
