import { Problem } from "../../portfolio/problem";

/**
 * The two ABC cuts, given in percent, as shares.
 *
 * @throws Problem `cutsInvalid` unless 0 < first < second ≤ 100.
 */
export function abcCuts(percents: readonly number[]): [number, number] {
  const [first = 0, second = 0] = percents;
  if (!(first > 0 && first < second && second <= 100)) throw new Problem("cutsInvalid");
  return [first / 100, second / 100];
}
