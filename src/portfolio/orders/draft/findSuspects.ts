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
  // 1 where something is wrong: column by column, for a loop over one kind of array is fast.
  const isSuspect = new Uint8Array(aside.length);
  for (let entry = 0; entry < aside.length; entry++) isSuspect[entry] = customer.codes[entry]! < 0 ? 1 : 0;
  for (const status of needed) mark(isSuspect, status, cellStatus.blank);
  for (const status of optional) mark(isSuspect, status, cellStatus.unreadable);
  const found: number[] = [];
  for (let entry = isSuspect.indexOf(1); entry >= 0; entry = isSuspect.indexOf(1, entry + 1)) {
    if (aside[entry] === 0) found.push(entry);
  }
  return Int32Array.from(found);
}

/** Marks the entries whose status is as grave as this one, or graver: they are ordered read, blank, unreadable, error. */
function mark(isSuspect: Uint8Array, status: Uint8Array, grave: number): void {
  for (let entry = 0; entry < status.length; entry++) if (status[entry]! >= grave) isSuspect[entry] = 1;
}
