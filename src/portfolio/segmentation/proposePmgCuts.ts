import { Problem } from "../problem";
import { quantile } from "../statistics/quantile";

/** Round numbers of the 1-2-5 series around a positive value: the closest by ratio. */
function roundTo125(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  const steps = [1, 2, 5, 10];
  const closest = steps.reduce((best, step) =>
    Math.abs(Math.log(value / (step * unit))) < Math.abs(Math.log(value / (best * unit))) ? step : best,
  );
  return closest * unit;
}

const previousIn125 = (value: number): number => {
  const unit = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const lead = Math.round(value / unit);
  return lead === 1 ? unit / 2 : lead === 2 ? unit : 2 * unit;
};

const nextIn125 = (value: number): number => {
  const unit = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const lead = Math.round(value / unit);
  return (lead === 1 ? 2 : lead === 2 ? 5 : 10) * unit;
};

/**
 * Proposes where small customers end and large ones begin: the 50th and 80th percentile of the positive values, each rounded
 * to the nearest of 1, 2, 5, 10, 20 … Cuts that nobody would reach move one step down. There is no standard; the user sets
 * the final figures.
 *
 * @throws Problem `noPositiveTotal` when no value is positive.
 * @example
 * proposePmgCuts([100, 300, 480, 900, 2100]) // [500, 1000]
 */
export function proposePmgCuts(values: ArrayLike<number>): [small: number, large: number] {
  const positive = Float64Array.from(values)
    .filter((value) => value > 0)
    .sort();
  if (positive.length === 0) throw new Problem("noPositiveTotal");
  const small = roundTo125(quantile(positive, 0.5));
  const rounded = roundTo125(quantile(positive, 0.8));
  let large = rounded > small ? rounded : nextIn125(small);
  // Where all fit between two steps nobody is large: a lower cut would make all of them so.
  while (large > positive.at(-1)! && positive[0]! < previousIn125(large)) large = previousIn125(large);
  return [Math.min(small, previousIn125(large)), large];
}
