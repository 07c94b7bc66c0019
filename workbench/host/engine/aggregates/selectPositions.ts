import type { Criterion } from "./criterion";
import { meetsCriterion } from "./meetsCriterion";
import type { RangeValues } from "./RangeValues";

export interface Condition {
  readonly values: RangeValues;
  readonly criterion: Criterion;
}

/** Positions, ascending, of the cells that an index finds at once; `null` where every cell must be looked at. */
function indexed({ values, criterion }: Condition): ArrayLike<number> | null {
  if (criterion.kind === "number" && criterion.isEqual) return values.positionsOfNumber(criterion.number);
  if (criterion.kind === "text" && criterion.isEqual) return values.positionsOfText(criterion.text);
  return null;
}

/** Positions, ascending, where every condition is met: an equality gives the few to try, the other conditions sift them. */
export function selectPositions(conditions: readonly Condition[]): ArrayLike<number> {
  let candidates: ArrayLike<number> | null = null;
  const rest: Condition[] = [];
  for (const condition of conditions) {
    const found = indexed(condition);
    if (!found) rest.push(condition);
    else if (!candidates) candidates = found;
    else rest.push(condition);
  }
  const tests = rest.map(({ values, criterion }) => meetsCriterion(values, criterion));
  if (candidates && tests.length === 0) return candidates;
  const size = candidates ? candidates.length : conditions[0]!.values.size;
  const selected: number[] = [];
  for (let index = 0; index < size; index++) {
    const position = candidates ? candidates[index]! : index;
    if (tests.every((test) => test(position))) selected.push(position);
  }
  return selected;
}
