import { Problem } from "../problem";

export interface DiscountedValueOptions {
  /** Margin of one customer in one period. */
  readonly margin: number;
  /** Probability, 0 to 1, that a customer stays for one more period. */
  readonly retention: number;
  /** Discount rate per period, 0.1 for 10 %. */
  readonly discount: number;
  /** Growth of the margin per period; 0 when absent. */
  readonly growth?: number;
  /** Number of periods counted, a whole one from 1 on; without end when absent. */
  readonly periods?: number;
  /** What it cost to win the customer, taken off once; 0 when absent. */
  readonly cost?: number;
  /** When the first margin comes: after one period (`end`, the default), or at once. */
  readonly timing?: "end" | "immediate";
}

function checked(options: DiscountedValueOptions): Required<Omit<DiscountedValueOptions, "timing">> {
  const { margin, retention, discount, growth = 0, periods = Infinity, cost = 0 } = options;
  for (const [argument, value] of Object.entries({ margin, retention, discount, growth, cost })) {
    if (!Number.isFinite(value)) throw new Problem("notANumber", { argument });
  }
  if (retention < 0 || retention > 1) throw new Problem("notAShare", { argument: "retention" });
  if (discount <= -1) throw new Problem("notAboveMinus1", { argument: "discount" });
  if (growth <= -1) throw new Problem("notAboveMinus1", { argument: "growth" });
  if (!(periods === Infinity || (Number.isInteger(periods) && periods >= 1))) {
    throw new Problem("notWholeFrom1", { argument: "periods" });
  }
  return { margin, retention, discount, growth, periods, cost };
}

/**
 * Discounted value of a customer: Σ margin·qᵗ with q = retention·(1 + growth)/(1 + discount), less the cost of winning it.
 * Without growth or end that is m·r/(1 + d − r) when the first margin comes after one period, m·(1 + d)/(1 + d − r) when it
 * comes at once. Over n periods m·q(1 − qⁿ)/(1 − q), and m·n when q is 1.
 *
 * @throws Problem `notANumber`, `notAShare`, `notAboveMinus1`, `notWholeFrom1` {argument}; `valueHasNoEnd` when q ≥ 1 and the
 * number of periods is not limited.
 * @example
 * discountedLifetimeValue({ margin: 100, retention: 0.88, discount: 0.1 }) // 400
 */
export function discountedLifetimeValue(options: DiscountedValueOptions): number {
  const { margin, retention, discount, growth, periods, cost } = checked(options);
  const q = (retention * (1 + growth)) / (1 + discount);
  if (periods === Infinity && q >= 1) throw new Problem("valueHasNoEnd");
  const first = options.timing === "immediate" ? 1 : q;
  return margin * first * geometricSum(q, periods) - cost;
}

/** 1 + q + q² + … of `terms` terms. */
function geometricSum(q: number, terms: number): number {
  if (q === 1) return terms;
  if (terms === Infinity) return 1 / (1 - q);
  // Near 1, 1 − qⁿ and 1 − q both lose their digits; expm1 and log1p keep them.
  return q < 0.5 ? (1 - q ** terms) / (1 - q) : Math.expm1(terms * Math.log1p(q - 1)) / (q - 1);
}
