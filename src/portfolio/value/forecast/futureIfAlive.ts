import type { OrderModel, Parameters } from "../models/orderModel";
import type { AlikeFutures } from "./alikeFutures";
import { expectedFuture, splitPeriods } from "./expectedFuture";
import { historyAt } from "./historyAt";

/** Orders of a customer that is surely there, over some time. */
export interface FutureIfAlive {
  readonly expected: number;
  /** P(N = n), n = 0, 1, …, but for a tail of no weight. */
  readonly distribution: Float64Array;
  /** The mean of N². */
  readonly square: number;
}

/** Weight of the tail that may be left out of a distribution, and the most orders looked at. */
const lightTail = 1e-6;
const mostOrders = 10_000;

const meanSquare = (distribution: Float64Array): number => {
  let sum = 0;
  for (let orders = 0; orders < distribution.length; orders++) sum += distribution[orders]! * orders * orders;
  return sum;
};

/** The future of the customers of a cell over `time` units; the part of a period counts as in `expectedFuture`. */
export function futureIfAlive(
  model: OrderModel,
  parameters: Parameters,
  { cells, cellAlive }: Pick<AlikeFutures, "cells" | "cellAlive">,
  cell: number,
  time: number,
): FutureIfAlive {
  const history = historyAt(cells, cell);
  const alive = cellAlive[cell]!;
  const expected = expectedFuture(model, parameters, history, time) / alive;
  const spread = Math.sqrt(expected * (1 + expected / (history.repeats + 0.5)));
  const distributionOver = (units: number): Float64Array => {
    for (let most = Math.ceil(expected + 6 * spread + 8); ; most *= 2) {
      const distribution = model.futureDistribution(parameters, history, units, Math.min(most, mostOrders));
      const sum = distribution.reduce((total, chance) => total + chance, 0);
      if (1 - sum > lightTail && most < mostOrders) continue;
      distribution[0] = Math.max(0, distribution[0]! - (1 - alive));
      return distribution.map((chance) => chance / alive);
    }
  };
  const [whole, part] = splitPeriods(model, time);
  const distribution = distributionOver(whole);
  if (part === 0) return { expected, distribution, square: meanSquare(distribution) };
  const oneMore = distributionOver(whole + 1);
  const both = oneMore.map((chance, orders) => part * chance + (1 - part) * (distribution[orders] ?? 0));
  return { expected, distribution: both, square: meanSquare(both) };
}
