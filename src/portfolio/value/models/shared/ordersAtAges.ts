import { groupHistories } from "../groupHistories";
import type { GroupedHistories, PurchaseHistories } from "../purchaseHistories";

/** Pairs of a number of repeat orders and an age that occur in histories, each once. */
export interface OrdersAtAge {
  readonly count: number;
  readonly repeats: Float64Array;
  readonly age: Float64Array;
  /** The pair of each group of histories. */
  readonly pairOf: Int32Array;
}

/** The two pairs of each history: (x, tₓ) and (x, T). */
interface OrdersAtAges {
  readonly atLastRepeat: OrdersAtAge;
  readonly atEnd: OrdersAtAge;
}

const known = new WeakMap<GroupedHistories, OrdersAtAges>();

/**
 * The likelihood needs one term for each (x, tₓ) and one for each (x, T), far fewer than there are histories (30,000 instead of
 * 330,000 among a million customers). They are found once for all the evaluations of a fit.
 */
export function ordersAtAges(histories: GroupedHistories): OrdersAtAges {
  let found = known.get(histories);
  if (found === undefined) {
    found = { atLastRepeat: pairsOf(histories, histories.lastRepeat), atEnd: pairsOf(histories, histories.observed) };
    known.set(histories, found);
  }
  return found;
}

function pairsOf({ count, repeats }: PurchaseHistories, age: Float64Array): OrdersAtAge {
  const pairs = groupHistories({ count, repeats, lastRepeat: age, observed: age });
  return { count: pairs.count, repeats: pairs.repeats, age: pairs.observed, pairOf: pairs.groupOf };
}
