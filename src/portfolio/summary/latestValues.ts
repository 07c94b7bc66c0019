import type { CodedText } from "../orders/codedText";

/** The rows whose values stand for customers. */
export interface ValuedRows {
  readonly customer: Int32Array;
  readonly customers: number;
  readonly day: Int32Array;
  /** The last day that counts. */
  readonly asOf: number;
}

/**
 * Code of the text on each customer's latest row that has one; among several of that day the first in the alphabet, so that the
 * order of rows does not matter. −1 for none.
 */
export function latestCodes({ customer, customers, day, asOf }: ValuedRows, { names, codes }: CodedText): Int32Array {
  const latest = new Int32Array(customers).fill(-1);
  const latestDay = new Int32Array(customers);
  for (let row = 0; row < day.length; row++) {
    const code = codes[row]!;
    const today = day[row]!;
    if (code < 0 || today > asOf) continue;
    const who = customer[row]!;
    const known = latest[who]!;
    if (known >= 0 && today < latestDay[who]!) continue;
    if (known >= 0 && today === latestDay[who] && (code === known || names[code]! >= names[known]!)) continue;
    latest[who] = code;
    latestDay[who] = today;
  }
  return latest;
}

/** The number on each customer's latest row that has one; among several of that day the largest. NaN where none has. */
export function latestNumbers({ customer, customers, day, asOf }: ValuedRows, values: Float64Array): Float64Array {
  const latest = new Float64Array(customers).fill(NaN);
  const latestDay = new Int32Array(customers);
  for (let row = 0; row < day.length; row++) {
    const value = values[row]!;
    const today = day[row]!;
    if (value !== value || today > asOf) continue; // NaN differs from itself
    const who = customer[row]!;
    const known = latest[who]!;
    if (today < latestDay[who]! && known === known) continue;
    if (today === latestDay[who] && known >= value) continue;
    latest[who] = value;
    latestDay[who] = today;
  }
  return latest;
}
