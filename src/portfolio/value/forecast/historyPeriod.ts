/** The periods in which orders can be counted for BG/BB, the shortest first. */
export const historyPeriods = ["month", "quarter", "year"] as const;

export type HistoryPeriod = (typeof historyPeriods)[number];

/** Calendar months in each period. */
export const monthsIn: Readonly<Record<HistoryPeriod, number>> = { month: 1, quarter: 3, year: 12 };
