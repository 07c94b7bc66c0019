import type { OrderModel, Parameters } from "../models/orderModel";
import type { PurchaseHistory } from "../models/purchaseHistories";

/** Whole periods within a time, and the part of the next one: BG/BB counts whole periods only; the other models have no periods. */
export function splitPeriods({ id }: Pick<OrderModel, "id">, time: number): readonly [number, number] {
  if (id !== "bgBb") return [time, 0];
  const whole = Math.floor(time);
  return [whole, time - whole];
}

/**
 * Orders of a customer in the next `time`. In BG/BB a purchase of the period that `time` ends in comes before that end with a chance
 * equal to the part of the period, as one on any of its days does.
 */
export function expectedFuture(
  model: OrderModel,
  parameters: Parameters,
  history: PurchaseHistory,
  time: number,
): number {
  const [whole, part] = splitPeriods(model, time);
  const expected = model.expectedFutureOrders(parameters, history, whole);
  if (part === 0) return expected;
  return (1 - part) * expected + part * model.expectedFutureOrders(parameters, history, whole + 1);
}
