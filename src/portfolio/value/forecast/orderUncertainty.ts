import type { OrderModel, Parameters } from "../models/orderModel";
import type { GroupedHistories } from "../models/purchaseHistories";
import { expectedFuture } from "./expectedFuture";
import { historyAt } from "./historyAt";

/** Step of a logarithm for a derivative by differences. */
const step = 1e-4;
/** Different histories looked at for derivatives, at most. */
const mostHistories = 3000;

/**
 * Derivatives, by the logarithm of each parameter, of the orders foreseen of many customers together, each history with its own weight.
 * Of more than 3,000 different histories every second, third … is looked at, and the sum scaled up to all of them.
 *
 * @param weights Weights of the histories, one list for each sum asked for.
 * @param expected Orders expected of a customer of each history.
 * @returns One gradient for each list of weights.
 */
export function orderUncertainty(
  model: OrderModel,
  parameters: Parameters,
  histories: GroupedHistories,
  time: number,
  weights: readonly Float64Array[],
  expected: Float64Array,
): number[][] {
  const stride = Math.ceil(histories.count / mostHistories);
  const sums = (at: Parameters): number[] => {
    const totals = weights.map(() => 0);
    for (let index = 0; index < histories.count; index += stride) {
      const orders = expectedFuture(model, at, historyAt(histories, index), time);
      weights.forEach((weight, sum) => (totals[sum]! += weight[index]! * orders));
    }
    return totals;
  };
  const whole = weights.map((weight) => weight.reduce((sum, value, index) => sum + value * expected[index]!, 0));
  const sampled = stride === 1 ? whole : sums(parameters);
  const moved = (parameter: number, by: number): number[] =>
    sums(Float64Array.from(parameters, (value, index) => (index === parameter ? value * Math.exp(by) : value)));
  const slopes = Array.from(parameters, (_, parameter) => {
    const [up, down] = [moved(parameter, step), moved(parameter, -step)];
    return up.map((value, sum) => (value - down[sum]!) / (2 * step));
  });
  return weights.map((_, sum) =>
    slopes.map((slope) => (sampled[sum]! > 0 ? slope[sum]! * (whole[sum]! / sampled[sum]!) : 0)),
  );
}
