import { Problem } from "../problem";
import { classifyAbc } from "./classifyAbc";

export interface ParetoPoint {
  /** Fewest customers that reach the share. */
  readonly customers: number;
  readonly shareOfCustomers: number;
  /** Share of the total held by the largest 20 % of customers (rounded up to a whole customer). */
  readonly shareOfTop20Percent: number;
  /** Share held by the largest 20 customers. */
  readonly shareOfTop20Customers: number;
  readonly largestShare: number;
  /** Share of the customers that make 80 %, whatever the share asked for: what the verdict is about. */
  readonly judgedShare: number;
  /**
   * Under 18 % of customers make 80 %, whatever the share asked for, or there is one customer: dependent on them; over
   * 22 %: dispersed; between: the 20/80 of the book.
   */
  readonly verdict: "dependent" | "balanced" | "dispersed";
}

const judgedTotal = 0.8;
const balancedFrom = 0.18;
const balancedTo = 0.22;

/**
 * Where the cumulative curve of the values, largest first, reaches a share of their net total.
 *
 * @throws Problem `noPositiveTotal`, `shareInvalid` {share} unless 0 < share ≤ 1.
 * @example
 * paretoPoint([50, 30, 10, 10]).customers // 2
 */
export function paretoPoint(values: ArrayLike<number>, share = 0.8): ParetoPoint {
  if (!(share > 0 && share <= 1)) throw new Problem("shareInvalid", { share });
  const { cumulativeShare } = classifyAbc(values);
  const count = cumulativeShare.length;
  const reaching = (wanted: number) => cumulativeShare.findIndex((reached) => reached >= wanted - 1e-12) + 1;
  const customers = reaching(share);
  const judged = reaching(judgedTotal) / count;
  const reachedWith = (size: number) => cumulativeShare[Math.min(size, count) - 1]!;
  return {
    customers,
    shareOfCustomers: customers / count,
    shareOfTop20Percent: reachedWith(Math.ceil(count / 5)),
    shareOfTop20Customers: reachedWith(20),
    largestShare: reachedWith(1),
    judgedShare: judged,
    verdict: judged < balancedFrom || count === 1 ? "dependent" : judged > balancedTo ? "dispersed" : "balanced",
  };
}
