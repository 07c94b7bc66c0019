import { gammaGamma } from "../models/gammaGamma";

/** Steps of the grid in one standard deviation of the logarithm of a customer's spend. */
const stepsInSpread = 8;
/** Chances below this are 0. */
const negligible = 1e-14;

/**
 * Distribution of what a random number of orders brings together, for customers with the same number of repeat orders, in units of
 * their v + x·z̄: P(S ≤ u) = P(N = 0) + Σ P(N = n)·I(p·n, q + p·x) at u/(1 + u). The incomplete beta functions stand on a grid of ln u
 * and are computed when they are first needed: customers with other T and tₓ weigh the same ones with other chances of n.
 */
export class CompoundSpend {
  readonly #step: number;
  readonly #nodes = new Map<number, number[]>();
  readonly #known: readonly [number, number, number];

  /** @param shape p; @param known q + p·x of these customers. */
  constructor(shape: number, known: number) {
    this.#known = [shape, known, 1];
    this.#step = 1 / (stepsInSpread * Math.sqrt(known));
  }

  /**
   * Follows a distribution of the number of orders; the function that comes back gives quantiles of S, in units of v + x·z̄. Between nodes of
   * the grid ln u is found on the cubic through four of them, to better than 1/10,000 of the amount.
   */
  quantiles(orders: Float64Array): (level: number) => number {
    const known = new Map<number, number>();
    const within = (node: number): number => {
      const seen = known.get(node);
      if (seen !== undefined) return seen;
      const sum = this.#within(node, orders);
      known.set(node, sum);
      return sum;
    };
    const start = Math.round(Math.log(this.#known[0] / this.#known[1]) / this.#step);
    return (level) => {
      if (level <= orders[0]!) return 0;
      const node = lastBelow(within, level, start);
      const around = [node - 1, node, node + 1, node + 2].map(within);
      let [low, high] = [0, 1];
      for (let halving = 0; halving < 40; halving++) {
        const middle = (low + high) / 2;
        if (cubicAt(around, middle) < level) low = middle;
        else high = middle;
      }
      return Math.exp((node + low) * this.#step);
    };
  }

  #within(node: number, orders: Float64Array): number {
    let values = this.#nodes.get(node);
    if (!values) this.#nodes.set(node, (values = [1]));
    let sum = 0;
    for (let n = 0; n < orders.length; n++) {
      if (n === values.length) {
        const amount = Math.exp(node * this.#step);
        values.push(values[n - 1]! < negligible ? 0 : gammaGamma.spendWithin(this.#known, n, amount));
      }
      if (values[n] === 0) break;
      sum += orders[n]! * values[n]!;
    }
    return sum;
  }
}

/** The last node where a rising function is below a level: steps that double away from the start, then halves. */
function lastBelow(within: (node: number) => number, level: number, start: number): number {
  let low = start;
  let step = 1;
  while (within(low) >= level) {
    low -= step;
    step *= 2;
  }
  let high = low + step;
  while (within(high) < level && step < 2 ** 30) {
    step *= 2;
    low = high;
    high += step;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (within(middle) < level) low = middle;
    else high = middle;
  }
  return low;
}

/** The cubic through four values at −1, 0, 1 and 2. */
function cubicAt([a, b, c, d]: readonly number[], x: number): number {
  return (
    (-a! * x * (x - 1) * (x - 2)) / 6 +
    (b! * (x + 1) * (x - 1) * (x - 2)) / 2 -
    (c! * (x + 1) * x * (x - 2)) / 2 +
    (d! * (x + 1) * x * (x - 1)) / 6
  );
}
