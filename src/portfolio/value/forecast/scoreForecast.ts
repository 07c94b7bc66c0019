import type { HeldBackScore } from "./modelChoice";

/**
 * How far a forecast is from what happened, customer by customer.
 *
 * @param actual Orders of each customer; the same length as `foreseen`.
 * @example
 * scoreForecast(Float64Array.of(1, 2), Float64Array.of(0, 4)) // total 3, meanAbsoluteError 1.5, rootMeanSquareError 1.58…
 */
export function scoreForecast(foreseen: Float64Array, actual: Float64Array): HeldBackScore {
  let [total, absolute, squares] = [0, 0, 0];
  foreseen.forEach((orders, customer) => {
    const error = orders - actual[customer]!;
    total += orders;
    absolute += Math.abs(error);
    squares += error * error;
  });
  return {
    total,
    meanAbsoluteError: absolute / foreseen.length,
    rootMeanSquareError: Math.sqrt(squares / foreseen.length),
  };
}
