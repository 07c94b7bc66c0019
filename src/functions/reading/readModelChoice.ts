import type { Customers } from "../../portfolio/customers";
import { chooseModel } from "../../portfolio/value/forecast/chooseModel";
import type { ModelChoice } from "../../portfolio/value/forecast/modelChoice";
import type { PurchaseRecords } from "../../portfolio/value/forecast/purchaseRecords";
import { recordPurchases } from "../../portfolio/value/forecast/recordPurchases";
import type { OrderModelId } from "../../portfolio/value/models/orderModel";
import { functionMemory } from "../remembering/functionMemory";
import type { Argument } from "./argument";
import { readCustomers } from "./readCustomers";

/**
 * The customers of three columns of orders, their purchases up to the analysis date, and the model that forecasts them; to
 * the same orders it is fitted once.
 *
 * @throws Problem those of `readCustomers`.
 */
export function readModelChoice(
  [customers, dates, amounts, asOf]: readonly [Argument, Argument, Argument, Argument],
  wish: OrderModelId | "best",
): { readonly base: Customers; readonly records: PurchaseRecords; readonly choice: ModelChoice } {
  const { orders, base } = readCustomers(customers, dates, amounts, asOf);
  const records = functionMemory.remember("purchases", [orders, base], () => recordPurchases(orders, base));
  const choice = functionMemory.remember("model", [records, wish], () => chooseModel(records, wish));
  return { base, records, choice };
}
