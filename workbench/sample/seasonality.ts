/** Orders of each month beside the average month: August is quiet, autumn is busy. */
const monthly = [0.95, 0.97, 1.1, 1.05, 0.98, 1.1, 0.95, 0.45, 1.12, 1.15, 1.08, 0.88] as const;

/** Weight of a month (1–12) for a customer who buys all year. */
export const seasonality = (month: number): number => monthly[month - 1]!;

/** Weight of a month for a customer who buys in a few months only: the same purchases a year, gathered there. */
export const shortSeason = (month: number, season: readonly number[]): number =>
  season.includes(month) ? 11 / season.length : 0.03;
