import type { RollingPeriod } from "./rollingPeriods";

/** How long a customer has been silent: bought in the last year, silent for one year, for two, or lost. */
export const silenceStates = ["active", "silentOne", "silentTwo", "lost"] as const;

/** Years of orders it takes to see the state of a year ago and what became of it. */
export const silenceYears = silenceStates.length;

/** States of customers by their silence, and how many came back. */
export interface SilenceStates {
  /** Index in `silenceStates` of each customer at the analysis date. */
  readonly now: Uint8Array;
  /** Customers in each state but the last one year before, and those of them who ordered since. */
  readonly before: readonly number[];
  readonly returned: readonly number[];
}

/** Years since the last year with an order, counted from `start`; the last state from there on. */
const silence = (periods: readonly Pick<RollingPeriod, "orders">[], start: number, customer: number): number => {
  const lost = silenceStates.length - 1;
  for (let year = 0; year < lost; year++) if (periods[start + year]!.orders[customer]! > 0) return year;
  return lost;
};

/**
 * Puts each customer into a state by the years since its last order, and counts how those of a year ago behaved since: what
 * a Markov chain of customers needs.
 *
 * @param periods The last `silenceYears` periods of twelve months, the latest first.
 */
export function classifySilence(periods: readonly Pick<RollingPeriod, "orders">[]): SilenceStates {
  const [last] = periods;
  const now = new Uint8Array(last!.orders.length);
  const before = [0, 0, 0];
  const returned = [0, 0, 0];
  for (let customer = 0; customer < now.length; customer++) {
    now[customer] = silence(periods, 0, customer);
    const state = silence(periods, 1, customer);
    if (state >= before.length) continue;
    before[state]!++;
    if (last!.orders[customer]! > 0) returned[state]!++;
  }
  return { now, before, returned };
}
