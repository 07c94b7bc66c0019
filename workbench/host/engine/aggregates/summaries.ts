import { NumberValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { cellKind } from "./cellKind";
import type { RangeValues } from "./RangeValues";

/** What a function makes of the cells that meet its conditions; texts, booleans and blanks do not count, errors pass on. */
export type Summary = (target: RangeValues, positions: ArrayLike<number>) => BaseValueObject;

export const summaries = {
  count: (_target, positions) => NumberValueObject.create(positions.length),
  sum,
  average: (target, positions) => {
    const total = sum(target, positions);
    return total.isError() ? total : total.divided(NumberValueObject.create(countNumbers(target, positions)));
  },
  largest: (target, positions) => extreme(target, positions, (a, b) => a > b),
  smallest: (target, positions) => extreme(target, positions, (a, b) => a < b),
} satisfies Record<string, Summary>;

function sum(target: RangeValues, positions: ArrayLike<number>): BaseValueObject {
  const { kinds, numbers, whole } = target;
  if (whole) {
    let total = 0;
    for (let index = 0; index < positions.length; index++) total += whole.whole[positions[index]!]!;
    return NumberValueObject.create(total / whole.scale);
  }
  let total: BaseValueObject = NumberValueObject.create(0);
  for (let index = 0; index < positions.length; index++) {
    const position = positions[index]!;
    if (kinds[position] === cellKind.error) return target.cellAt(position);
    if (kinds[position] === cellKind.number) total = total.plusBy(numbers[position]!);
  }
  return total;
}

function countNumbers({ kinds }: RangeValues, positions: ArrayLike<number>): number {
  let count = 0;
  for (let index = 0; index < positions.length; index++) if (kinds[positions[index]!] === cellKind.number) count++;
  return count;
}

/** The winning cell itself, so that a date stays a date; 0 without a number. */
function extreme(
  target: RangeValues,
  positions: ArrayLike<number>,
  isBetter: (a: number, b: number) => boolean,
): BaseValueObject {
  const { kinds, numbers } = target;
  let best = -1;
  for (let index = 0; index < positions.length; index++) {
    const position = positions[index]!;
    if (kinds[position] === cellKind.error) return target.cellAt(position);
    if (kinds[position] !== cellKind.number) continue;
    if (best < 0 || isBetter(numbers[position]!, numbers[best]!)) best = position;
  }
  return best < 0 ? NumberValueObject.create(0) : target.cellAt(best);
}
