import { expectedReasons, type ImportReport } from "./importReport";

/**
 * Share of the rows left out that should have been orders: rows that are none by nature (blank, totals, other accounts) count
 * neither above nor below the line. 0 when there are no others.
 *
 * @example
 * alarmingShare(report) // 0.06: a person must agree
 */
export function alarmingShare({ rowsRead, reasons }: ImportReport): number {
  let alarming = 0;
  let expected = 0;
  for (const { reason, outcome, count } of reasons) {
    if (outcome !== "rejected") continue;
    if (expectedReasons.has(reason)) expected += count;
    else alarming += count;
  }
  return alarming === 0 ? 0 : alarming / (rowsRead - expected);
}
