import { groupHistories } from "../groupHistories";
import type { GroupedHistories } from "../purchaseHistories";

/** The ages that occur in a column of histories, each once. */
interface Ages {
  readonly age: Float64Array;
  /** Position in `age` of the one of each group of histories. */
  readonly of: Int32Array;
}

/** What the likelihood needs of histories whatever the parameters. */
export interface DistinctAges {
  readonly last: Ages;
  readonly end: Ages;
  /** Customers observed until each age of `end`, and the repeat orders they made. */
  readonly customers: Float64Array;
  readonly orders: Float64Array;
}

const known = new WeakMap<GroupedHistories, DistinctAges>();

/**
 * The different ages at the last order and at the end of the observation: days, a thousand or so however many customers there are. They
 * are found once for all the evaluations of a fit, so that a logarithm is taken for each age and not for each history.
 */
export function distinctAges(histories: GroupedHistories): DistinctAges {
  let found = known.get(histories);
  if (found === undefined) {
    found = collect(histories);
    known.set(histories, found);
  }
  return found;
}

function collect({ count, repeats, lastRepeat, observed, weights }: GroupedHistories): DistinctAges {
  const end = agesIn(count, observed);
  const customers = new Float64Array(end.age.length);
  const orders = new Float64Array(end.age.length);
  for (let group = 0; group < count; group++) {
    customers[end.of[group]!]! += weights[group]!;
    orders[end.of[group]!]! += weights[group]! * repeats[group]!;
  }
  return { last: agesIn(count, lastRepeat), end, customers, orders };
}

function agesIn(count: number, column: Float64Array): Ages {
  const groups = groupHistories({ count, repeats: column, lastRepeat: column, observed: column });
  return { age: groups.observed, of: groups.groupOf };
}
