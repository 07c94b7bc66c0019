import { Problem } from "../../problem";

/**
 * A yearly discount rate as it was given. At 0 or less a customer who never leaves has a value without end; above 1 is 10 for 10 %.
 *
 * @param row Where it stands among others, from 1.
 * @throws Problem `rateNeeded` {argument, row, found}.
 */
export function requireRate(rate: number, row = 1): number {
  if (!(rate > 0 && rate <= 1)) throw new Problem("rateNeeded", { argument: "rate", row, found: rate });
  return rate;
}
