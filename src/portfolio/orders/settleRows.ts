import type { Cell } from "./cell";
import { cellStatus } from "./cellStatus";
import { findDuplicates } from "./findDuplicates";
import { ImportLedger } from "./ImportLedger";
import type { SourceColumns } from "./readSource";
import { rowRejection } from "./rowRejection";

/** What became of the rows of a source. */
export interface SettledRows {
  /** Entries of the source that are orders. */
  readonly accepted: Int32Array;
  readonly ledger: ImportLedger;
  /** By customer code: 1 when some row of the customer was accepted, merged, or rejected with a date that is a number. */
  readonly customersWith: Readonly<Record<"accepted" | "merged" | "rejected", Uint8Array>>;
}

/** Whether a row is an order as it stands. Asked of every row, so it makes no object. */
function isOrder({ customer, date, amount, margin, kindOf }: SourceColumns, index: number): boolean {
  return (
    customer.codes[index]! >= 0 &&
    date.status[index] === cellStatus.read &&
    amount.status[index] === cellStatus.read &&
    (margin === null || margin.status[index]! < cellStatus.unreadable) &&
    kindOf(index) !== "cancelled"
  );
}

/** Decides for every row whether it is accepted, merged with an equal one, or rejected, and keeps the account. */
export function settleRows(rows: readonly (readonly Cell[])[], source: SourceColumns): SettledRows {
  const { from, count, customer, date, amount, margin, order } = source;
  const ledger = new ImportLedger();
  const customersWith = {
    accepted: new Uint8Array(customer.names.length),
    merged: new Uint8Array(customer.names.length),
    rejected: new Uint8Array(customer.names.length),
  };
  const mark = (outcome: keyof typeof customersWith, index: number) => {
    if (customer.codes[index]! >= 0) customersWith[outcome][customer.codes[index]!] = 1;
  };
  const usable = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    if (isOrder(source, index)) {
      usable[index] = 1;
      continue;
    }
    const row = rows[from + index]!;
    const reason = rowRejection(row, {
      customer: customer.codes[index]!,
      date: date.status[index]!,
      amount: amount.status[index]!,
      margin: margin?.status[index] ?? cellStatus.read,
      cancelled: source.kindOf(index) === "cancelled",
      repeatsHeader: source.repeatsHeader(row),
    });
    ledger.add(reason, from + index);
    // Formulas ask for dates up to a day: a row whose date is no number is as far from them as from the import.
    if (source.hasNumericDate(row)) mark("rejected", index);
  }
  const repeated = order && findDuplicates(rows, from, order.codes, usable);
  const accepted = new Int32Array(count);
  let acceptedCount = 0;
  for (let index = 0; index < count; index++) {
    if (usable[index] === 0) continue;
    if (repeated?.[index] === 1) {
      ledger.add("duplicate", from + index);
      mark("merged", index);
    } else {
      accepted[acceptedCount++] = index;
      mark("accepted", index);
    }
  }
  return { accepted: accepted.slice(0, acceptedCount), ledger, customersWith };
}
