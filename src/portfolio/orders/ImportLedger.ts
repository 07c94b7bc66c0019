import { mergedReasons, type ImportReason, type ImportReasonCount } from "./importReport";

/** Enough to look at; the count says how many there are. */
const rowsShown = 1000;

/** Keeps the account of the rows that were not accepted: one reason a row. */
export class ImportLedger {
  private readonly entries = new Map<ImportReason, { count: number; rows: number[] }>();

  add(reason: ImportReason, sourceRow: number): void {
    let entry = this.entries.get(reason);
    if (!entry) this.entries.set(reason, (entry = { count: 0, rows: [] }));
    if (entry.count++ < rowsShown) entry.rows.push(sourceRow);
  }

  /** The reasons met, most frequent first. */
  get reasons(): ImportReasonCount[] {
    return [...this.entries]
      .map(([reason, { count, rows }]): ImportReasonCount => {
        return { reason, outcome: mergedReasons.has(reason) ? "merged" : "rejected", count, rows };
      })
      .sort((a, b) => b.count - a.count);
  }

  count(outcome: ImportReasonCount["outcome"]): number {
    return this.reasons.filter((entry) => entry.outcome === outcome).reduce((sum, entry) => sum + entry.count, 0);
  }
}
