import { monthsBefore } from "../../movements/monthsBefore";
import { monthsIn, type HistoryPeriod } from "./historyPeriod";
import type { PurchaseRecords } from "./purchaseRecords";
import type { PurchaseTimeline } from "./purchaseTimeline";

/**
 * Last days of the periods back from a day, the latest first, until one is before `firstDay`. They are calendar periods that end
 * on the day of the month of `asOf`, so that none is cut short by the end of the observation.
 */
export function periodEnds(asOf: number, firstDay: number, period: HistoryPeriod): number[] {
  const ends = [asOf];
  while (ends.at(-1)! >= firstDay) ends.push(monthsBefore(asOf, ends.length * monthsIn[period]));
  return ends;
}

/**
 * Purchases counted in calendar periods, the purchases of one period as one with their values added: what BG/BB needs. The
 * period that ends the observation is tick 0, those before it −1, −2 and so on.
 */
export function periodTimeline(
  { days, cents, starts, asOf }: Pick<PurchaseRecords, "days" | "cents" | "starts" | "asOf">,
  period: HistoryPeriod,
): PurchaseTimeline {
  const firstDay = days.reduce((first, day) => Math.min(first, day), asOf);
  const ends = periodEnds(asOf, firstDay, period);
  const ticks = new Int32Array(days.length);
  const sums = new Float64Array(days.length);
  const periodStarts = new Int32Array(starts.length);
  let purchases = 0;
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    const begin = purchases;
    let back = ends.length - 1;
    for (let position = starts[customer]!; position < starts[customer + 1]!; position++) {
      while (ends[back]! < days[position]!) back--;
      if (purchases === begin || ticks[purchases - 1] !== -back) ticks[purchases++] = -back;
      sums[purchases - 1]! += cents[position]!;
    }
    periodStarts[customer + 1] = purchases;
  }
  return {
    ticks: ticks.slice(0, purchases),
    cents: sums.slice(0, purchases),
    starts: periodStarts,
    end: 0,
    ticksInUnit: 1,
  };
}
