/** Orders as bare columns, with the days that count: the first of all, and the last one; later rows are left out. */
export interface DatedRows {
  readonly customer: Int32Array;
  readonly customers: number;
  readonly day: Int32Array;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Entries in order of a whole number each has, as the customers they are of: those of number `n` end at `ends[n]`. */
interface CustomersInOrder {
  readonly sorted: Int32Array;
  readonly ends: Int32Array;
}

/** Where each number begins among entries in order of their numbers, from how often each occurs. */
function startsOf(counts: Int32Array): Int32Array {
  const starts = new Int32Array(counts.length);
  for (let number = 1; number < counts.length; number++) starts[number] = starts[number - 1]! + counts[number - 1]!;
  return starts;
}

function customersByDay({ customer, day, firstDay, lastDay }: DatedRows): CustomersInOrder {
  const counts = new Int32Array(lastDay - firstDay + 1);
  let counted = 0;
  for (let row = 0; row < day.length; row++) {
    if (day[row]! > lastDay) continue;
    counts[day[row]! - firstDay]!++;
    counted++;
  }
  const next = startsOf(counts);
  const sorted = new Int32Array(counted);
  for (let row = 0; row < day.length; row++) {
    if (day[row]! <= lastDay) sorted[next[day[row]! - firstDay]!++] = customer[row]!;
  }
  return { sorted, ends: next };
}

/** The days between two order days one after the other, of all customers, and how many each customer has; takes the entries apart. */
function customersByGap(
  { sorted, ends }: CustomersInOrder,
  customers: number,
): CustomersInOrder & { readonly gapsOf: Int32Array } {
  const gaps = new Int32Array(sorted.length);
  const counts = new Int32Array(ends.length);
  const gapsOf = new Int32Array(customers);
  const previousDay = new Int32Array(customers).fill(-1);
  let found = 0;
  for (let day = 0, position = 0; day < ends.length; day++) {
    for (const end = ends[day]!; position < end; position++) {
      const customer = sorted[position]!;
      const previous = previousDay[customer]!;
      if (previous === day) continue;
      previousDay[customer] = day;
      if (previous < 0) continue;
      sorted[found] = customer; // in the place of an entry that is behind us
      gaps[found++] = day - previous;
      counts[day - previous]!++;
      gapsOf[customer]!++;
    }
  }
  const next = startsOf(counts);
  const byGap = new Int32Array(found);
  for (let gap = 0; gap < found; gap++) byGap[next[gaps[gap]!]!++] = sorted[gap]!;
  return { sorted: byGap, ends: next, gapsOf };
}

/**
 * Median number of days between two order days of each customer, several orders of a day counting once; NaN with fewer than two
 * order days. Without sorting anybody's intervals: all are put in order at once, by counting, and the one or two met in the middle
 * of a customer's are its median. Linear in the rows and the days between the first and the last.
 *
 * @example
 * usualIntervals({ customer: Int32Array.of(0, 0), customers: 1, day: Int32Array.of(45000, 45009), firstDay: 45000, lastDay: 45009 }) // [9]
 */
export function usualIntervals(rows: DatedRows): Float64Array {
  const { sorted, ends, gapsOf } = customersByGap(customersByDay(rows), rows.customers);
  // Twice the distance to the middle of those not met yet: 0 at the middle one of an odd number, −1 and 1 at the two of an even one.
  const fromMiddle = gapsOf.map((gaps) => 1 - gaps);
  const medians = new Float64Array(rows.customers).fill(NaN);
  for (let gap = 0, position = 0; gap < ends.length; gap++) {
    for (const end = ends[gap]!; position < end; position++) {
      const customer = sorted[position]!;
      const place = fromMiddle[customer]!;
      fromMiddle[customer] = place + 2;
      if (place < -1 || place > 1) continue;
      if (place === 0) medians[customer] = gap;
      else medians[customer] = place < 0 ? gap / 2 : medians[customer]! + gap / 2;
    }
  }
  return medians;
}
