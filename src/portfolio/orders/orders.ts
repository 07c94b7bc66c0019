import type { CodedText } from "./codedText";

/** The attributes of an order that portfolios are broken down by. */
export type OrderAttribute = "family" | "sector" | "region" | "salesperson";

/** Clean orders, one entry per accepted row, as columns of equal length. Money is integer cents, so that sums do not depend on order. */
export interface Orders {
  readonly count: number;
  readonly customer: CodedText;
  /** Excel day serials, 1900 date system, whole days. */
  readonly day: Int32Array;
  /** Net amount in integer cents (exact up to 2⁵³). */
  readonly cents: Float64Array;
  readonly marginCents: Float64Array | null;
  /** Order number, when the source has one: several rows may share it. */
  readonly order: CodedText | null;
  readonly attributes: Partial<Readonly<Record<OrderAttribute, CodedText>>>;
  /** Row of the source range each entry came from, 0-based, header included. */
  readonly sourceRow: Int32Array;
}
