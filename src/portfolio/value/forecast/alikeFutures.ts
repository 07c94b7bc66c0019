import { groupHistories } from "../models/groupHistories";
import type { OrderModel, Parameters } from "../models/orderModel";
import type { GroupedHistories, PurchaseHistories } from "../models/purchaseHistories";
import { historyAt } from "./historyAt";

/**
 * Customers by what lies ahead of them. In every model the future of a customer that is surely there depends on x and T only; tₓ says how
 * likely it is there. So the costly figures are computed once for each x and T: the "cells".
 */
export interface AlikeFutures {
  /** Each different history once. */
  readonly groups: GroupedHistories;
  /** P(alive) of each group. */
  readonly alive: Float64Array;
  /** Each different x and T once, as the history that has just ordered, with its P(alive), which is well above 0. */
  readonly cells: PurchaseHistories;
  readonly cellAlive: Float64Array;
  readonly cellOf: Int32Array;
}

/** Groups histories by their future under a model. */
export function alikeFutures(model: OrderModel, parameters: Parameters, histories: PurchaseHistories): AlikeFutures {
  const groups = groupHistories(histories);
  const justOrdered = groups.observed.map((age, group) => (groups.repeats[group]! > 0 ? age : 0));
  const cells = groupHistories({ ...groups, lastRepeat: justOrdered });
  const aliveOf = (all: PurchaseHistories): Float64Array =>
    Float64Array.from({ length: all.count }, (_, index) => model.probabilityAlive(parameters, historyAt(all, index)));
  return { groups, alive: aliveOf(groups), cells, cellAlive: aliveOf(cells), cellOf: cells.groupOf };
}
