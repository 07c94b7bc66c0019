import type { Customers } from "../../../portfolio/customers";
import { rollingPeriods, type RollingPeriod } from "../../../portfolio/movements/rollingPeriods";
import { Problem } from "../../../portfolio/problem";
import type { AnalysisInput } from "../../analysis";
import { customersAsOf } from "../customersAsOf";
import type { OptionReader } from "../readOptions";
import { retentionInForce, type RetentionInForce } from "./retentionInForce";
import { basisOrders, valueBasis, type ValueBasis } from "./valueBasis";

/** What the last year brought and how many stay, for analyses that need dated orders. */
export interface ValueYears {
  readonly customers: Customers;
  readonly basis: ValueBasis;
  /** The last two years, the latest first; what they sum up is what `basis` counts. */
  readonly periods: readonly RollingPeriod[];
  readonly retention: RetentionInForce;
  /** A year, as a share. */
  readonly discount: number;
}

/**
 * The last two years of a run with its options `asOf`, `amount`, `marginRate`, `retention` and `discount`.
 *
 * @throws Problem `datedOrdersNeeded` for a list of customers, and those of the options.
 */
export function valueYears(input: AnalysisInput, options: OptionReader): ValueYears {
  const customers = customersAsOf(input, options.date("asOf"));
  const basis = valueBasis(input, options);
  const periods = rollingPeriods(basisOrders(basis, input.orders), customers, 2);
  if (!periods) throw new Problem("datedOrdersNeeded");
  return {
    customers,
    basis,
    periods,
    retention: retentionInForce(input, options, periods),
    discount: options.number("discount") / 100,
  };
}
