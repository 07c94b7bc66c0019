import type { Orders } from "./orders";

/** What is known of plain orders: columns of equal length. */
export type PlainOrders = Pick<Orders, "customer" | "day" | "cents" | "sourceRow">;

/**
 * Dated orders of which nothing more is known than whose they are, when, and how much.
 *
 * @example
 * plainOrders({ customer, day: Int32Array.of(45000), cents: Float64Array.of(1250), sourceRow: Int32Array.of(1) }).count // 1
 */
export const plainOrders = (columns: PlainOrders): Orders => ({
  ...columns,
  count: columns.day.length,
  kind: "orders",
  dated: true,
  marginCents: null,
  order: null,
  orderCount: null,
  firstDay: null,
  attributes: {},
  measures: {},
  criteria: [],
});
