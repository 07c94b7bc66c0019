import { groupHistories } from "../groupHistories";
import type { GroupedHistories, PurchaseHistories } from "../purchaseHistories";

/** Pairs of a number of orders and an age that occur in histories, each once. */
export interface OrdersAtAge {
  readonly count: number;
  readonly repeats: Float64Array;
  readonly age: Float64Array;
  /** The pair of each group of histories. */
  readonly pairOf: Int32Array;
}

/** The two pairs of each history: (x, tₓ) and (x, T). */
export interface DistinctAges {
  readonly atLastRepeat: OrdersAtAge;
  readonly atEnd: OrdersAtAge;
}

const known = new WeakMap<GroupedHistories, DistinctAges>();

/**
 * The likelihood needs one integral for each (x, tₓ) and one for each (x, T), far fewer than histories: found once for all the
 * evaluations of a fit.
 */
export function distinctAges(histories: GroupedHistories): DistinctAges {
  let ages = known.get(histories);
  if (ages === undefined) {
    ages = {
      atLastRepeat: pairsOf(histories, histories.lastRepeat),
      atEnd: pairsOf(histories, histories.observed),
    };
    known.set(histories, ages);
  }
  return ages;
}

function pairsOf({ count, repeats }: PurchaseHistories, age: Float64Array): OrdersAtAge {
  const pairs = groupHistories({ count, repeats, lastRepeat: age, observed: age });
  return { count: pairs.count, repeats: pairs.repeats, age: pairs.observed, pairOf: pairs.groupOf };
}
