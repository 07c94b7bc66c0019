import type { Customers } from "../../portfolio/customers";
import { proposeRfmLimits, type RfmLimits } from "../../portfolio/segmentation/proposeRfmLimits";
import type { RfmMeasure } from "../../portfolio/segmentation/rfmOptions";
import { monetaryOf } from "../../portfolio/segmentation/monetaryOf";
import type { OptionReader } from "../shared/readOptions";

/** The limits proposed from the customers, amounts in whole currency units. */
export const limitsFrom = (customers: Customers, measure: RfmMeasure): RfmLimits =>
  proposeRfmLimits({
    recency: Float64Array.from(customers.lastDay, (day) => customers.asOf - day),
    frequency: Float64Array.from(customers.orders),
    monetary: monetaryOf(customers, measure).map((cents) => cents / 100),
  });

/** The own limits of a run; those nobody gave are proposed from the customers. */
export function readLimits(options: OptionReader, customers: Customers, measure: RfmMeasure): RfmLimits {
  const proposed = limitsFrom(customers, measure);
  const given = (key: string, otherwise: readonly number[]): readonly number[] => {
    const limits = options.numbers(key);
    return limits.length > 0 ? limits : otherwise;
  };
  return {
    recency: given("limitsRecency", proposed.recency),
    frequency: given("limitsOrders", proposed.frequency),
    monetary: given("limitsAmount", proposed.monetary),
  };
}
