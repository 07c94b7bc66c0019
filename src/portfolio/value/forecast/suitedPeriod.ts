import { historyPeriods, type HistoryPeriod } from "./historyPeriod";
import { periodTimeline } from "./periodTimeline";
import type { PurchaseRecords } from "./purchaseRecords";

/** Share of the purchases that must stay apart when they are counted by period. */
const apartFrom = 0.9;
/** Periods the observation must have for a period to be long enough and not too long. */
const fewestPeriods = 6;

/**
 * The period in which BG/BB counts the orders: the longest in which at least 90 % of the purchases stay apart, for the model knows
 * of one purchase a period at most, and of which there are at least six; else the month. A long period takes away what seasons do.
 *
 * @example
 * suitedPeriod(records) // "year" for donors who give once every December
 */
export function suitedPeriod(records: Pick<PurchaseRecords, "days" | "cents" | "starts" | "asOf">): HistoryPeriod {
  const suits = (period: HistoryPeriod): boolean => {
    const { ticks } = periodTimeline(records, period);
    const periods = 1 - ticks.reduce((first, tick) => Math.min(first, tick), 0);
    return periods >= fewestPeriods && ticks.length >= apartFrom * records.days.length;
  };
  return [...historyPeriods].reverse().find(suits) ?? "month";
}
