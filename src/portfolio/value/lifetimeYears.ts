import { Problem } from "../problem";

/**
 * How long a customer stays: 1 / churn years, and no longer than a cap, since nobody stays for ever.
 *
 * @param retention Share who stay for one more year, 0 to 1; churn is the rest.
 * @throws Problem `notAShare`, `notFrom0` {argument}.
 * @example
 * lifetimeYears(0.8, 10) // 5
 */
export function lifetimeYears(retention: number, cap: number): number {
  if (!(retention >= 0 && retention <= 1)) throw new Problem("notAShare", { argument: "retention" });
  if (!(cap >= 0 && cap < Infinity)) throw new Problem("notFrom0", { argument: "lifetime" });
  return retention < 1 ? Math.min(cap, 1 / (1 - retention)) : cap;
}
