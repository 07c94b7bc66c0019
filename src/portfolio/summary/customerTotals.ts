import type { Orders } from "../orders/orders";
import { ordersOfRows } from "./ordersOfRows";

/** Sums and days of customers, as columns by customer code. */
export interface CustomerTotals {
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  readonly orders: Int32Array;
  readonly revenueCents: Float64Array;
  readonly marginCents: Float64Array | null;
  /** Codes of the customers with a row up to the analysis date; `null` when all of them have one. */
  readonly kept: Int32Array | null;
  /** Orders after the analysis date, in none of the columns. */
  readonly ordersAfter: number;
}

/** Adds up the orders of each customer to a day, in one pass over the rows. */
export function customerTotals(source: Orders, asOf: number): CustomerTotals {
  const { day, cents, marginCents: margins, firstDay: listedFirst } = source;
  const { codes, names } = source.customer;
  const counts = ordersOfRows(source, asOf);
  const customers = names.length;
  const firstDay = new Int32Array(customers);
  const lastDay = new Int32Array(customers);
  const orders = new Int32Array(customers);
  const revenueCents = new Float64Array(customers);
  const marginCents = margins && new Float64Array(customers);
  const isKnown = new Uint8Array(customers);
  let known = 0;
  let ordersAfter = 0;
  for (let row = 0; row < day.length; row++) {
    const customer = codes[row]!;
    const last = day[row]!;
    const count = counts === null ? 1 : counts[row]!;
    if (last > asOf) {
      ordersAfter += count;
      continue;
    }
    const first = listedFirst !== null && listedFirst[row]! < last ? listedFirst[row]! : last;
    if (isKnown[customer] === 0) {
      isKnown[customer] = 1;
      known++;
      firstDay[customer] = first;
      lastDay[customer] = last;
    } else {
      if (first < firstDay[customer]!) firstDay[customer] = first;
      if (last > lastDay[customer]!) lastDay[customer] = last;
    }
    orders[customer]! += count;
    revenueCents[customer]! += cents[row]!;
    if (marginCents) marginCents[customer]! += margins![row]!;
  }
  return {
    firstDay,
    lastDay,
    orders,
    revenueCents,
    marginCents,
    kept: known === customers ? null : codesWhere(isKnown, known),
    ordersAfter,
  };
}

function codesWhere(isKnown: Uint8Array, known: number): Int32Array {
  const kept = new Int32Array(known);
  for (let customer = 0, next = 0; customer < isKnown.length; customer++)
    if (isKnown[customer]) kept[next++] = customer;
  return kept;
}
