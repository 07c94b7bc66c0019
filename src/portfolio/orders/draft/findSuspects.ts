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
  const found: number[] = [];
  for (let entry = 0; entry < aside.length; entry++) {
    if (aside[entry] !== 0) continue;
    if (
      customer.codes[entry]! < 0 ||
      amount.status[entry] !== cellStatus.read ||
      (date !== null && date.status[entry] !== cellStatus.read) ||
      (optional.length > 0 && optional.some((status) => status[entry]! >= cellStatus.unreadable))
    ) {
      found.push(entry);
    }
  }
  return Int32Array.from(found);
}
