import { Problem } from "../../portfolio/problem";

/**
 * A yearly discount rate as it was given; 10 where 10 % was meant is refused.
 *
 * @throws Problem `rateNeeded` {argument, row, found}.
 */
export function checkedRate(rate: number, row = 1): number {
  if (!(rate > 0 && rate <= 1)) throw new Problem("rateNeeded", { argument: "rate", row, found: rate });
  return rate;
}
