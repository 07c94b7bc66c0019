import { averageBasketCents } from "../../averageBasketCents";
import type { Customers } from "../../customers";
import type { RfmAxis, RfmCuts } from "../rfmOptions";
import type { Rfm } from "../scoreRfm";
import type { SegmentGrid } from "../segmentGrid";
import { segmentOf } from "../segmentOf";
import { changedScore, type SeparateScoring } from "./changedScore";

/** A change of one measure alone, and the segment (index in the grid) it leads to. */
export interface SegmentChange {
  /** Days the last order would have to be more recent, further orders, or cents more; going down, further days of silence. */
  readonly amount: number;
  readonly segment: number;
}

/** What separates one customer from the segments around it. */
export interface SegmentDistance {
  /** The smallest change of each measure alone that leads to a better segment; `null` where none does. */
  readonly up: Readonly<Record<RfmAxis, SegmentChange | null>>;
  /** The measure whose change takes least revenue; `null` where nothing leads up. */
  readonly cheapest: RfmAxis | null;
  /** The first day of further silence on which it falls to a worse segment; `null` where it never does. */
  readonly down: SegmentChange | null;
}

interface Scored {
  readonly customers: Customers;
  readonly rfm: Rfm;
  readonly grid: SegmentGrid;
  readonly levels: number;
  readonly scoring: SeparateScoring;
  /** As `scoreRfm` takes them. */
  readonly thresholds?: RfmCuts;
}

/**
 * The smallest whole number after `from`, up to `to`, that passes; `null` when not even `to` does. Passing is for good.
 *
 * @param guess A number that may well be it: two trials then do.
 */
function firstPassing(
  passes: (value: number) => boolean,
  from: number,
  to: number,
  guess: number | undefined,
): number | null {
  if (guess !== undefined && guess > from && guess <= to && passes(guess)) {
    if (guess - 1 <= from || !passes(guess - 1)) return guess;
  }
  if (to <= from || !passes(to)) return null;
  let [fails, passed] = [from, to];
  while (passed - fails > 1) {
    const middle = Math.floor((fails + passed) / 2);
    if (passes(middle)) passed = middle;
    else fails = middle;
  }
  return passed;
}

const axes: readonly RfmAxis[] = ["recency", "frequency", "monetary"];

/**
 * How far each customer is from a better and from a worse segment, exactly: the change leads there, one day, order or cent
 * less does not. One measure changes alone, and every other customer stays as it is. A segment is better when the grid lists
 * it earlier: strong before steady, rising, slipping and asleep, the full colour before its paler siblings.
 *
 * The cheapest change is the one that takes least revenue of the customer: an order, which is also what makes it recent,
 * counts as its average basket.
 *
 * @returns The distances of one customer, worked out when asked for.
 * @example
 * segmentDistances({ customers, rfm, grid, levels: 5, scoring: "rank" })(0).down?.amount // 12 days
 */
export function segmentDistances({
  customers,
  rfm,
  grid,
  levels,
  scoring,
  thresholds,
}: Scored): (customer: number) => SegmentDistance {
  const values: Readonly<Record<RfmAxis, Float64Array>> = {
    recency: Float64Array.from(rfm.recencyDays, (days) => 0 - days),
    frequency: new Float64Array(customers.orders),
    monetary: rfm.monetaryCents,
  };
  const limits: RfmCuts = {
    recency: thresholds?.recency.map((days) => (days === null ? null : 0 - days)) ?? [],
    frequency: thresholds?.frequency ?? [],
    monetary: thresholds?.monetary ?? [],
  };
  const measured = axes.map((axis) => {
    let [lowest, highest] = [Infinity, -Infinity];
    for (const told of [limits[axis].filter((limit) => limit !== null), values[axis]]) {
      for (let index = 0; index < told.length; index++) {
        lowest = Math.min(lowest, told[index]!);
        highest = Math.max(highest, told[index]!);
      }
    }
    return {
      axis,
      score: changedScore(axis, values[axis], scoring, levels, limits[axis]),
      // Beyond all others no score changes any more; nobody orders after the analysis date.
      highest: axis === "recency" ? 0 : Math.ceil(highest) + 1,
      lowest: Math.floor(lowest) - 1,
    };
  });

  /** Where the last customer met the next score, by measure, direction and score: the next customer mostly meets it there. */
  const met = new Map<number, number>();

  return (customer) => {
    const own = [rfm.r[customer]!, rfm.f[customer]!, rfm.m[customer]!] as const;
    const segmentWith = (position: number, score: number): number => {
      const [r, f, m] = own.map((given, index) => (index === position ? score : given));
      return segmentOf(grid, r!, f!, m!, levels);
    };
    const current = segmentOf(grid, ...own, levels);
    /** Goes from score to score, upwards or downwards, until the segment is the one looked for. */
    const search = (position: number, direction: 1 | -1): SegmentChange | null => {
      const { axis, score, highest, lowest } = measured[position]!;
      const start = values[axis][customer]!;
      const furthest = direction === 1 ? highest - start : start - lowest;
      const scoreAfter = (amount: number): number => score(customer, start + direction * amount);
      let reached: number = own[position]!;
      for (let amount = 0; ;) {
        const before = reached;
        const place = direction * (10 * position + before + 1);
        const known = met.get(place);
        const guess = known === undefined ? undefined : direction * (known - start);
        const next = firstPassing((tried) => direction * (scoreAfter(tried) - before) > 0, amount, furthest, guess);
        if (next === null) return null;
        met.set(place, start + direction * next);
        amount = next;
        reached = scoreAfter(amount);
        const segment = segmentWith(position, reached);
        if (direction * (current - segment) > 0) return { amount, segment };
      }
    };
    const [recency, frequency, monetary] = [search(0, 1), search(1, 1), search(2, 1)];
    const basket = Math.max(0, averageBasketCents(customers.revenueCents[customer]!, customers.orders[customer]!));
    const costs: readonly (readonly [RfmAxis, number | null])[] = [
      ["recency", recency && basket],
      ["frequency", frequency && frequency.amount * basket],
      ["monetary", monetary && monetary.amount],
    ];
    const cheapest = costs.reduce<(typeof costs)[number] | null>(
      (best, cost) => (cost[1] !== null && (best === null || cost[1] < best[1]!) ? cost : best),
      null,
    );
    return { up: { recency, frequency, monetary }, cheapest: cheapest?.[0] ?? null, down: search(0, -1) };
  };
}
