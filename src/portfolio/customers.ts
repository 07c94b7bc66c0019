import type { CodedText } from "./orders/codedText";
import type { Criterion, CustomerMeasure, OrderAttribute } from "./orders/orders";

/** One entry per customer, as columns of equal length, in order of first appearance in the orders. */
export interface Customers {
  readonly count: number;
  readonly names: readonly string[];
  /** Excel day serials. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Distinct orders: distinct order numbers when the source has them, else rows. */
  readonly orders: Int32Array;
  /** Net revenue in integer cents; refunds are netted, so it can be ≤ 0. */
  readonly revenueCents: Float64Array;
  readonly marginCents: Float64Array | null;
  /** Median number of days between two order days; NaN with fewer than two. Worked out when first asked for: few ask. */
  readonly usualIntervals: () => Float64Array;
  /** The attribute on the customer's latest order that has one. */
  readonly attributes: Partial<Readonly<Record<OrderAttribute, CodedText>>>;
  /** The latest potential (cents) and number of visits given for the customer; NaN where none is. */
  readonly measures: Partial<Readonly<Record<CustomerMeasure, Float64Array>>>;
  readonly criteria: readonly Criterion[];
  /** What is known of every customer: without days there is no recency, without a count of orders no frequency. */
  readonly knows: { readonly recency: boolean; readonly frequency: boolean };
  /** The analysis date: the latest order day unless one was given. */
  readonly asOf: number;
  /** Orders after the analysis date, left out and counted. */
  readonly ordersAfter: number;
}
