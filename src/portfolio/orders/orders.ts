import type { CodedText } from "./codedText";
import type { SourceKind } from "./sourceKind";

/** The attributes of an order that portfolios are broken down by; `name` goes with customers told apart by a code. */
export const orderAttributes = ["name", "family", "sector", "region", "salesperson", "solvency"] as const;

export type OrderAttribute = (typeof orderAttributes)[number];

/** Numbers a source can give about the customer of a row. */
export type CustomerMeasure = "potential" | "visits";

/** A column of judged marks of a customer list. */
export interface Criterion {
  readonly title: string;
  /** One mark per entry; NaN where there is none. */
  readonly marks: Float64Array;
}

/**
 * Clean orders, one entry per accepted row, as columns of equal length. Money is integer cents, so that sums do not depend on
 * order. An entry of a customer list stands for `orderCount` orders from `firstDay` to `day`.
 */
export interface Orders {
  readonly count: number;
  /** What an entry is: an order (or a line of one), or a customer summed up. */
  readonly kind: SourceKind;
  readonly customer: CodedText;
  /** Excel day serials, 1900 date system, whole days. 0 throughout when a customer list has no dates: see `dated`. */
  readonly day: Int32Array;
  /** Whether entries have a day. */
  readonly dated: boolean;
  /** Net amount in integer cents (exact up to 2⁵³). */
  readonly cents: Float64Array;
  readonly marginCents: Float64Array | null;
  /** Order number, when the source has one: several rows may share it. */
  readonly order: CodedText | null;
  /** Customer lists only: orders an entry stands for, and the day of the first; `null` where there is no such column. */
  readonly orderCount: Int32Array | null;
  readonly firstDay: Int32Array | null;
  readonly attributes: Partial<Readonly<Record<OrderAttribute, CodedText>>>;
  /** Potential in cents, visits as they are; NaN where blank. */
  readonly measures: Partial<Readonly<Record<CustomerMeasure, Float64Array>>>;
  readonly criteria: readonly Criterion[];
  /** Row of the source range each entry came from, 0-based, header included. */
  readonly sourceRow: Int32Array;
}
