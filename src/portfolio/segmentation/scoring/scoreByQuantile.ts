import { quantileCuts } from "./quantileCuts";

/** Scores of 1 to `levels` by the quantiles (type 7) at 1/levels, 2/levels …: one more for each quantile a value exceeds. */
export function scoreByQuantile(values: Float64Array, levels: number): Uint8Array {
  const ascending = values.slice().sort();
  const cuts = quantileCuts((index) => ascending[index]!, ascending.length, levels);
  const scores = new Uint8Array(values.length).fill(1);
  for (const cut of cuts)
    for (let index = 0; index < values.length; index++) if (values[index]! > cut) scores[index]!++;
  return scores;
}
