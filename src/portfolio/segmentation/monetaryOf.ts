import { averageBasketCents } from "../averageBasketCents";
import type { Customers } from "../customers";
import { Problem } from "../problem";
import type { RfmMeasure } from "./rfmOptions";

/**
 * What the monetary score of each customer is about, in cents.
 *
 * @throws Problem `missingColumn` {field} when the measure is a margin nobody gave.
 */
export function monetaryOf(customers: Customers, measure: RfmMeasure): Float64Array {
  if (measure === "averageBasket")
    return customers.revenueCents.map((cents, index) => averageBasketCents(cents, customers.orders[index]!));
  if (measure === "revenue") return customers.revenueCents;
  if (!customers.marginCents) throw new Problem("missingColumn", { field: "margin" });
  return customers.marginCents;
}
