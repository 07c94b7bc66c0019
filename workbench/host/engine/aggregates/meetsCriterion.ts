import { cellKind } from "./cellKind";
import type { Comparison, Criterion } from "./criterion";
import type { RangeValues } from "./RangeValues";

const compare: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
};

/** Tells of each position of a range whether its cell meets the criterion. */
export function meetsCriterion(values: RangeValues, criterion: Criterion): (position: number) => boolean {
  const { kinds, numbers, texts } = values;
  switch (criterion.kind) {
    case "order": {
      const { number } = criterion;
      const holds = compare[criterion.comparison];
      return (position) => kinds[position] === cellKind.number && holds(numbers[position]!, number);
    }
    case "number": {
      const { isEqual, number } = criterion;
      return (position) => {
        const kind = kinds[position];
        if (kind === cellKind.number) return (numbers[position] === number) === isEqual;
        return (kind === cellKind.text && values.numberOfText(position) === number) === isEqual;
      };
    }
    case "text":
      return (position) =>
        (kinds[position] === cellKind.text && texts[position] === criterion.text) === criterion.isEqual;
    case "pattern":
      return (position) =>
        (kinds[position] === cellKind.text && criterion.pattern.test(texts[position]!)) === criterion.isEqual;
    case "boolean": {
      const wanted = criterion.boolean ? 1 : 0;
      return (position) => (kinds[position] === cellKind.boolean && numbers[position] === wanted) === criterion.isEqual;
    }
    case "blank": {
      const isBlank = (position: number) =>
        kinds[position] === cellKind.blank ||
        (criterion.orEmptyText && kinds[position] === cellKind.text && texts[position] === "");
      return (position) => isBlank(position) === criterion.isEqual;
    }
  }
}
