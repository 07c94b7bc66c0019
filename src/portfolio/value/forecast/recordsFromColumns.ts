import { Problem } from "../../problem";
import { countingSort } from "../../statistics/countingSort";
import type { PurchaseRecords } from "./purchaseRecords";
import { meanSpends } from "./meanSpends";
import { dailyTimeline } from "./purchaseTimeline";
import { timelineHistories } from "./timelineHistories";

/** Orders as bare columns of equal length. */
export interface PurchaseColumns {
  /** Number of customers; codes go from 0 to one less. */
  readonly customers: number;
  /** Customer of each row; a negative code leaves the row out. */
  readonly codes: Int32Array;
  /** Excel day serials. */
  readonly days: Int32Array;
  /** Net amounts in integer cents. */
  readonly cents: Float64Array;
}

/**
 * What the models need to know of each customer: the purchases of one day count as one, net of the refunds of that day. Days that
 * net to nothing or less are no purchases, for the models know of orders only; they are counted. Rows after `asOf` are left out.
 * Linear in the rows and the days between the first and the last.
 *
 * @param asOf The day the observation ends, an Excel day serial; the latest day of the rows when absent.
 * @throws Problem `noOrdersBefore` {asOf} when no row is that early.
 * @example
 * const columns = { customers: 1, codes: Int32Array.of(0, 0), days: Int32Array.of(45000, 45014), cents: Float64Array.of(9000, 5000) };
 * recordsFromColumns(columns, 45028).histories // repeats [1], lastRepeat [2], observed [4], in weeks
 */
export function recordsFromColumns({ customers, codes, days, cents }: PurchaseColumns, asOf?: number): PurchaseRecords {
  let [firstDay, lastDay] = [Infinity, -Infinity];
  for (let row = 0; row < days.length; row++) {
    if (codes[row]! < 0) continue;
    firstDay = Math.min(firstDay, days[row]!);
    lastDay = Math.max(lastDay, days[row]!);
  }
  const end = Math.floor(asOf ?? lastDay);
  if (!(firstDay <= end)) throw new Problem("noOrdersBefore", { asOf: end });
  const { sorted, starts: rowStarts } = byCustomerAndDay(customers, codes, days, firstDay, end);

  const purchaseDays = new Int32Array(sorted.length);
  const purchaseCents = new Float64Array(sorted.length);
  const starts = new Int32Array(customers + 1);
  let purchases = 0;
  let daysLeftOut = 0;
  let customersLeftOut = 0;
  for (let customer = 0; customer < customers; customer++) {
    const rowEnd = rowStarts[customer + 1]!;
    for (let position = rowStarts[customer]!; position < rowEnd;) {
      const day = days[sorted[position]!]!;
      let sum = 0;
      for (; position < rowEnd && days[sorted[position]!] === day; position++) sum += cents[sorted[position]!]!;
      if (sum > 0) {
        purchaseDays[purchases] = day;
        purchaseCents[purchases++] = sum;
      } else daysLeftOut++;
    }
    starts[customer + 1] = purchases;
    if (starts[customer] === purchases) customersLeftOut++;
  }
  const bought = {
    days: purchaseDays.slice(0, purchases),
    cents: purchaseCents.slice(0, purchases),
    starts,
    asOf: end,
  };
  const histories = timelineHistories(dailyTimeline(bought));
  return { histories, ...meanSpends(bought), ...bought, daysLeftOut, customersLeftOut };
}

/** Rows of each customer in order of day; rows without a customer or after the end are not among them. */
function byCustomerAndDay(
  customers: number,
  codes: Int32Array,
  days: Int32Array,
  firstDay: number,
  end: number,
): { sorted: Int32Array; starts: Int32Array } {
  const counted = (row: number): boolean => codes[row]! >= 0 && days[row]! <= end;
  let rows = 0;
  let inOrder = true;
  for (let row = 0, previous = -Infinity; row < days.length; row++) {
    if (!counted(row)) continue;
    rows++;
    if (days[row]! < previous) inOrder = false;
    previous = days[row]!;
  }
  const kept = new Int32Array(rows);
  for (let row = 0, next = 0; row < days.length; row++) if (counted(row)) kept[next++] = row;
  const keptDays = kept.map((row) => days[row]!);
  const byDay = inOrder ? undefined : countingSort(keptDays, end - firstDay + 1, firstDay).sorted;
  const byCustomer = countingSort(
    kept.map((row) => codes[row]!),
    customers,
    0,
    byDay,
  );
  return { sorted: byCustomer.sorted.map((position) => kept[position]!), starts: byCustomer.starts };
}
