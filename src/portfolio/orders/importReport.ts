import type { CleaningNote } from "./cleaningNote";
import type { ImportQuestion } from "./importQuestion";

/** Why a row was not accepted as it stands. New reasons come last: positions are used as codes. */
export const importReasons = [
  "blankRow",
  "repeatedHeader",
  "total",
  "noCustomer",
  "noDate",
  "unreadableDate",
  "noAmount",
  "unreadableAmount",
  "errorCell",
  "cancelled",
  "duplicate",
  "footer",
  "hiddenRow",
  "catchAll",
  "futureDate",
  "otherCurrency",
  "extra",
  "otherAccount",
  "counterpart",
  "continuation",
] as const;

export type ImportReason = (typeof importReasons)[number];

/** Rows that became part of another row: a repeat, the customer line of an accounting entry, a further line of an order. */
export const mergedReasons: ReadonlySet<ImportReason> = new Set(["duplicate", "counterpart", "continuation"]);

/**
 * Rows that are no orders by nature (blank, titles, totals, accounts other than sales): counted as rejected, but no reason to
 * be alarmed about.
 */
export const expectedReasons: ReadonlySet<ImportReason> = new Set([
  "blankRow",
  "repeatedHeader",
  "total",
  "footer",
  "otherAccount",
  "hiddenRow",
]);

/** Rows that share one reason. `rows` are the first 1,000 of them, 0-based in the source range (header included). */
export interface ImportReasonCount {
  readonly reason: ImportReason;
  readonly outcome: "rejected" | "merged";
  readonly count: number;
  readonly rows: readonly number[];
}

/** Why native formulas over the source cells would not give the same numbers as the import. */
export type LiveObstacle =
  | "textAmounts"
  | "textDates"
  | "timeOfDay"
  | "trimmedNames"
  | "sameNameOtherCase"
  | "mergedRows"
  | "rejectedRows"
  | "numericNames"
  | "wildcardNames"
  | "creditNotes"
  | "severalRowsPerOrder"
  | "fractionsOfCents"
  | "tooLong"
  | "customerList"
  | "computedAmounts"
  | "headerUnits"
  | "mergedNames"
  | "preparedRows"
  | "date1904"
  | "severalAreas"
  | "computedMargin"
  | "textMargins"
  | "fractionsOfMargins"
  | "marginUnits"
  | "marginCreditNotes"
  | "families";

/** The account of every row read: `rowsRead = accepted + merged + rejected`. */
export interface ImportReport {
  readonly rowsRead: number;
  readonly accepted: number;
  readonly merged: number;
  readonly rejected: number;
  readonly reasons: readonly ImportReasonCount[];
  /** Sum of the accepted amounts, integer cents. */
  readonly revenueCents: number;
  /** Empty when live formulas over the source reconcile to the cent with this import. */
  readonly liveObstacles: readonly LiveObstacle[];
  /** What the cleaning did, in the order of its steps. */
  readonly cleaning: readonly CleaningNote[];
  /** What the data leave open, with what was assumed or answered. */
  readonly questions: readonly ImportQuestion[];
}
