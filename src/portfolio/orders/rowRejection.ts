import type { Cell } from "./cell";
import { cellStatus } from "./cellStatus";
import { textCode } from "./encodeText";
import type { ImportReason } from "./importReport";
import { isBlank } from "./isBlank";
import { isTotalRow } from "./isTotalRow";

/** What was read of one row. */
export interface RowReading {
  readonly customer: number;
  readonly date: number;
  readonly amount: number;
  /** Status of the margin, `read` when there is no such column. */
  readonly margin: number;
  readonly cancelled: boolean;
  /** The needed cells repeat the header. */
  readonly repeatsHeader: boolean;
}

/** The one reason why a row that is no order is rejected: the most telling one. */
export function rowRejection(row: readonly Cell[], read: RowReading): ImportReason {
  const { customer, date, amount, margin } = read;
  const { blank, unreadable, error } = cellStatus;
  if (row.every(isBlank)) return "blankRow";
  if (read.repeatsHeader) return "repeatedHeader";
  if (date !== cellStatus.read && isTotalRow(row)) return "total";
  if (customer === textCode.error || date === error || amount === error || margin === error) return "errorCell";
  if (read.cancelled) return "cancelled";
  if (customer < 0) return "noCustomer";
  if (date === blank) return "noDate";
  if (date === unreadable) return "unreadableDate";
  return amount === blank ? "noAmount" : "unreadableAmount";
}
