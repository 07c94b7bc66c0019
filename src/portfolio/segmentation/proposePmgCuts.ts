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

const nextIn125 = (value: number): number => {
  const unit = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const lead = Math.round(value / unit);
  return (lead === 1 ? 2 : lead === 2 ? 5 : 10) * unit;
};

/**
 * Proposes where small customers end and large ones begin: the 50th and 80th percentile of the positive values, each rounded
 * to the nearest of 1, 2, 5, 10, 20 … There is no standard; the user sets the final figures.
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
  const large = roundTo125(quantile(positive, 0.8));
  return [small, large > small ? large : nextIn125(small)];
}
