import { monthsBefore } from "./monthsBefore";

/** How long a customer has been silent: bought in the last year, silent for one year, for two, or lost. */
export const silenceStates = ["active", "silentOne", "silentTwo", "lost"] as const;

/** States of customers by their silence, and how many came back. */
export interface SilenceStates {
  /** Index in `silenceStates` of each customer at the analysis date. */
  readonly now: Uint8Array;
  /** Customers in each state but the last one year before, and those of them who ordered since; `null` when it cannot be told. */
  readonly before: readonly number[] | null;
  readonly returned: readonly number[] | null;
}

/**
 * Puts each customer into a state by the years since its last order, and counts how those of a year ago behaved since: what
 * a Markov chain of customers needs. Years are calendar years back from the analysis date.
 *
 * @param lastDay Day of the last order of each customer.
 * @param lastDayBefore Day of the last order up to one year before the analysis date, 0 for none; `null` where it is not known.
 */
export function classifySilence(lastDay: Int32Array, lastDayBefore: Int32Array | null, asOf: number): SilenceStates {
  const lost = silenceStates.length - 1;
  const starts = silenceStates.map((_, year) => monthsBefore(asOf, 12 * (year + 1)));
  const stateOf = (day: number, since: number): number => {
    let state = 0;
    while (state < lost && day <= starts[since + state]!) state++;
    return state;
  };
  const now = Uint8Array.from(lastDay, (day) => stateOf(day, 0));
  if (lastDayBefore === null) return { now, before: null, returned: null };
  const before = [0, 0, 0];
  const returned = [0, 0, 0];
  lastDayBefore.forEach((day, customer) => {
    const state = stateOf(day, 1);
    if (day === 0 || state === lost) return;
    before[state]!++;
    if (now[customer] === 0) returned[state]!++;
  });
  return { now, before, returned };
}
