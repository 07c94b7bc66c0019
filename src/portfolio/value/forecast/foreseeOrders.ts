import { groupHistories } from "../models/groupHistories";
import type { OrderModel, Parameters } from "../models/orderModel";
import type { PurchaseHistories } from "../models/purchaseHistories";
import { historyAt } from "./historyAt";

/** Orders expected of each customer in the next `time`; customers with the same history are computed once. NaN without a history. */
export function foreseeOrders(
  model: OrderModel,
  parameters: Parameters,
  histories: PurchaseHistories,
  time: number,
): Float64Array {
  const groups = groupHistories(histories);
  const expected = Float64Array.from({ length: groups.count }, (_, group) =>
    model.expectedFutureOrders(parameters, historyAt(groups, group), time),
  );
  return Float64Array.from(groups.groupOf, (group) => expected[group] ?? NaN);
}
