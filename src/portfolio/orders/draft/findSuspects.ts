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
  const { codes } = customer;
  const amounts = amount.status;
  const dates = date ? date.status : amounts;
  const found: number[] = [];
  for (let entry = 0; entry < aside.length; entry++) {
    if (aside[entry] !== 0) continue;
    const isSuspect =
      codes[entry]! < 0 ||
      amounts[entry] !== cellStatus.read ||
      dates[entry] !== cellStatus.read ||
      (optional.length > 0 && isUnreadable(optional, entry));
    if (isSuspect) found.push(entry);
  }
  return Int32Array.from(found);
}

function isUnreadable(columns: readonly Uint8Array[], entry: number): boolean {
  for (let at = 0; at < columns.length; at++) if (columns[at]![entry]! >= cellStatus.unreadable) return true;
  return false;
}
