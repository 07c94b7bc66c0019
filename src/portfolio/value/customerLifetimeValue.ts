import { Problem } from "../problem";

/**
 * Value of a customer over its lifetime: average basket × orders a year × lifetime in years, times the margin rate.
 *
 * @param margin Share of revenue that stays, 1 to value the revenue itself.
 * @throws Problem `notANumber` {argument}, `notFrom0` {argument} for a negative frequency or lifetime.
 * @example
 * customerLifetimeValue(120, 4, 3) // 1440
 */
export function customerLifetimeValue(basket: number, frequency: number, lifetime: number, margin = 1): number {
  if (!Number.isFinite(basket)) throw new Problem("notANumber", { argument: "basket" });
  if (!Number.isFinite(margin)) throw new Problem("notANumber", { argument: "margin" });
  if (!(frequency >= 0 && frequency < Infinity)) throw new Problem("notFrom0", { argument: "frequency" });
  if (!(lifetime >= 0 && lifetime < Infinity)) throw new Problem("notFrom0", { argument: "lifetime" });
  return basket * frequency * lifetime * margin;
}
