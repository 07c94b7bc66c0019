import { ascendingOrder } from "../../statistics/ascendingOrder";

/**
 * Scores as SQL's NTILE gives them: equal shares of the sorted rows, the first ones larger by one. It splits equal values by
 * the order of the rows, so it is here only to agree with SQL tools.
 */
export function scoreByNtile(values: Float64Array, levels: number): Uint8Array {
  const count = values.length;
  const small = Math.floor(count / levels);
  const large = count % levels;
  const scores = new Uint8Array(count);
  ascendingOrder(values).forEach((index, position) => {
    const inLarge = large * (small + 1);
    scores[index] =
      position < inLarge
        ? 1 + Math.floor(position / (small + 1))
        : 1 + large + Math.floor((position - inLarge) / Math.max(1, small));
  });
  return scores;
}
