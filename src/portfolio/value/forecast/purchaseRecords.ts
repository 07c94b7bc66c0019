import type { PurchaseHistories } from "../models/purchaseHistories";

/** What the orders say about each customer, for the models. Columns follow the customers they were made from. */
export interface PurchaseRecords {
  /** Times in weeks of 7 days. */
  readonly histories: PurchaseHistories;
  /** Mean value of the repeat purchase days, in currency units; NaN for customers that bought on one day. */
  readonly repeatSpend: Float64Array;
  /** Mean value of all purchase days, in currency units. */
  readonly meanSpend: Float64Array;
  /** Purchase days of each customer, ascending: those of customer c stand from `starts[c]` to `starts[c + 1]`. Excel day serials. */
  readonly days: Int32Array;
  /** Value of each purchase day, in cents. */
  readonly cents: Float64Array;
  readonly starts: Int32Array;
  /** The day the observation ends. */
  readonly asOf: number;
  /** Days whose orders net to nothing or less are no purchases: how many, and how many customers have no other day (their history is NaN). */
  readonly daysLeftOut: number;
  readonly customersLeftOut: number;
}
