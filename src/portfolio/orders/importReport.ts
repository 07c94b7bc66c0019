/** Why a row was not accepted as it stands. */
export type ImportReason =
  | "blankRow"
  | "repeatedHeader"
  | "total"
  | "noCustomer"
  | "noDate"
  | "unreadableDate"
  | "noAmount"
  | "unreadableAmount"
  | "errorCell"
  | "cancelled"
  | "duplicate";

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
  | "tooLong";

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
}
