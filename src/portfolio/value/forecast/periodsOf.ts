import type { PurchaseHistories } from "../models/purchaseHistories";
import type { HistoryPeriod } from "./historyPeriod";
import { periodTimeline } from "./periodTimeline";
import type { PurchaseRecords } from "./purchaseRecords";
import { timelineHistories } from "./timelineHistories";

/**
 * Histories in calendar periods for BG/BB: repeats are periods with a purchase after the first one, times are counted in periods.
 *
 * @example
 * periodsOf(records, "quarter").observed[0] // 7: first bought in the quarter seven before the last
 */
export const periodsOf = (records: PurchaseRecords, period: HistoryPeriod): PurchaseHistories =>
  timelineHistories(periodTimeline(records, period));
