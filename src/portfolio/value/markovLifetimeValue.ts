import { Problem } from "../problem";

/** Room for the last digits of probabilities that add up to 1. */
const tolerance = 1e-9;

function check(transitions: readonly (readonly number[])[], margins: readonly number[], discount: number): void {
  const states = margins.length;
  if (states === 0 || transitions.length !== states || transitions.some((row) => row.length !== states)) {
    throw new Problem("squareNeeded", { argument: "transitions", needed: states });
  }
  transitions.forEach((row, index) => {
    const place = { argument: "transitions", row: index + 1 };
    if (row.some((share) => !(share >= 0 && share <= 1))) throw new Problem("transitionNotAShare", place);
    if (row.reduce((sum, share) => sum + share, 0) > 1 + tolerance) throw new Problem("transitionsAbove1", place);
  });
  if (margins.some((margin) => !Number.isFinite(margin))) throw new Problem("notANumber", { argument: "margins" });
  if (!(discount >= 0 && discount < Infinity)) throw new Problem("notFrom0", { argument: "discount" });
}

/** Solves a system of equations by elimination; `null` where it has no single solution. */
function solve(matrix: number[][], right: number[]): number[] | null {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  for (let step = 0; step < size; step++) {
    let pivot = step;
    for (let row = step + 1; row < size; row++) {
      if (Math.abs(rows[row]![step]!) > Math.abs(rows[pivot]![step]!)) pivot = row;
    }
    if (Math.abs(rows[pivot]![step]!) < tolerance) return null;
    [rows[step], rows[pivot]] = [rows[pivot]!, rows[step]!];
    for (let row = 0; row < size; row++) {
      if (row === step) continue;
      const factor = rows[row]![step]! / rows[step]![step]!;
      for (let column = step; column <= size; column++) rows[row]![column]! -= factor * rows[step]![column]!;
    }
  }
  return rows.map((row, index) => row[size]! / row[index]!);
}

/**
 * Value of a customer by the state it is in: (I − P/(1 + d))⁻¹·m (Pfeifer and Carraway, 2000). The margin of the present state
 * comes at once. Where the shares of a row add up to less than 1, the rest is lost for good.
 *
 * @param transitions Row by row, the probability to go from a state to each state within one period.
 * @param margins Margin of one period in each state.
 * @param discount Discount rate per period, from 0.
 * @throws Problem `squareNeeded` {argument, needed}, `transitionNotAShare`, `transitionsAbove1` {argument, row}, `notANumber`,
 *   `notFrom0` {argument}, `chainHasNoEnd` when nothing is discounted and margin never ends.
 * @example
 * markovLifetimeValue([[0.8, 0.2], [0, 1]], [30, 0], 0.1) // [110, 0]
 */
export function markovLifetimeValue(
  transitions: readonly (readonly number[])[],
  margins: readonly number[],
  discount: number,
): number[] {
  check(transitions, margins, discount);
  const matrix = transitions.map((row, state) =>
    row.map((share, to) => {
      // Without discount a state nobody leaves has no equation of its own; when it brings nothing its value is 0.
      if (discount === 0 && row[state] === 1 && margins[state] === 0) return to === state ? 1 : 0;
      return (to === state ? 1 : 0) - share / (1 + discount);
    }),
  );
  const values = solve(matrix, [...margins]);
  if (values === null) throw new Problem("chainHasNoEnd");
  return values;
}
