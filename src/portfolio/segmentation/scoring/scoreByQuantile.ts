import { quantileCuts } from "./quantileCuts";

/** Scores of 1 to `levels` by the quantiles (type 7) at 1/levels, 2/levels …: one more for each quantile a value exceeds. */
export function scoreByQuantile(values: Float64Array, levels: number): Uint8Array {
  const ascending = values.slice().sort();
  const cuts = quantileCuts((index) => ascending[index]!, ascending.length, levels);
  return Uint8Array.from(values, (value) => 1 + cuts.filter((cut) => value > cut).length);
}
