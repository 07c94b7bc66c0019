import { monthsBefore } from "../../movements/monthsBefore";
import { monthsIn, type HistoryPeriod } from "./historyPeriod";
import { periodEnds, periodTimeline } from "./periodTimeline";
import type { PurchaseRecords } from "./purchaseRecords";
import { dailyTimeline, type PurchaseTimeline } from "./purchaseTimeline";

/** How a model counts time: its timeline, and calendar time in its unit. */
export interface ForecastClock {
  readonly timeline: PurchaseTimeline;
  /** Units of time in calendar months from the end of the observation. */
  readonly timeIn: (months: number) => number;
  /** The continuous rate per unit of time that compounds to a rate a year. */
  readonly rateOf: (yearly: number) => number;
  /** First day of a tick, an Excel day serial. */
  readonly firstDayOf: (tick: number) => number;
  /** The shortest age of the oldest customer that a model can be fitted to, in units. */
  readonly shortest: number;
  /** In ticks: the longest held-back part, and the shortest observation of which a part is held back. */
  readonly heldBack: { readonly longest: number; readonly shortestObservation: number };
}

const monthsInYear = 12;
const daysInYear = 365.25;
const daysInWeek = 7;

/** Weeks of seven days, of which purchases know the day. */
function weeks(records: PurchaseRecords): ForecastClock {
  const { asOf } = records;
  return {
    timeline: dailyTimeline(records),
    timeIn: (months) => (monthsBefore(asOf, -months) - asOf) / daysInWeek,
    rateOf: (yearly) => (Math.log1p(yearly) * daysInWeek) / daysInYear,
    firstDayOf: (tick) => tick,
    shortest: 12,
    heldBack: { longest: asOf - monthsBefore(asOf, monthsInYear), shortestObservation: 26 * daysInWeek },
  };
}

/** Calendar periods, each with one purchase at most. */
function periods(records: PurchaseRecords, period: HistoryPeriod): ForecastClock {
  const { asOf, days } = records;
  const months = monthsIn[period];
  const ends = periodEnds(
    asOf,
    days.reduce((first, day) => Math.min(first, day), asOf),
    period,
  );
  return {
    timeline: periodTimeline(records, period),
    timeIn: (calendarMonths) => calendarMonths / months,
    rateOf: (yearly) => (Math.log1p(yearly) * months) / monthsInYear,
    firstDayOf: (tick) => ends[1 - tick]! + 1,
    shortest: 3,
    heldBack: { longest: monthsInYear / months, shortestObservation: 5 },
  };
}

/**
 * How time is counted: in weeks, or in the periods of BG/BB. A year has 365.25 days, so that a rate d a year is ln(1 + d)·7/365.25 a
 * week; horizons are calendar months.
 *
 * @example
 * clockOf(records).timeIn(3) // 90/7 from 30 November 2025: the last day of February has no 30th
 */
export const clockOf = (records: PurchaseRecords, period?: HistoryPeriod): ForecastClock =>
  period === undefined ? weeks(records) : periods(records, period);
