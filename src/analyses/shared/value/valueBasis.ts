import { formatPercent } from "../../../i18n/formatters";
import { valueWords } from "../../../i18n/valueWords";
import type { Customers } from "../../../portfolio/customers";
import type { Orders } from "../../../portfolio/orders/orders";
import type { AnalysisInput } from "../../analysis";
import type { OptionReader } from "../readOptions";
import { speakerOf } from "../speaker";

/** What customers bring: margins of a column, a share of revenue, or revenue itself. */
export interface ValueBasis {
  readonly kind: "column" | "rate" | "revenue";
  /** What of `cents` is counted: the margin rate, 1 for margins of a column and for revenue. */
  readonly rate: number;
  /** The column amounts come from. */
  readonly column: "margin" | "revenue";
  /** What it is, in a sentence. */
  readonly note: string;
}

/** What customers bring in this run, by the options `amount` and `marginRate`. */
export function valueBasis(input: AnalysisInput, options: OptionReader): ValueBasis {
  const say = speakerOf(valueWords, input.language);
  if (options.choice("amount") === "revenue") {
    return { kind: "revenue", rate: 1, column: "revenue", note: say("countedRevenueChosen") };
  }
  if (input.customers.marginCents) return { kind: "column", rate: 1, column: "margin", note: say("countedColumn") };
  const rate = options.number("marginRate") / 100;
  return rate === 1
    ? { kind: "revenue", rate, column: "revenue", note: say("countedRevenue") }
    : {
        kind: "rate",
        rate,
        column: "revenue",
        note: say("countedRate", { rate: formatPercent(input.language, rate) }),
      };
}

/** Cents of each customer in the column amounts come from. */
export const basisCents = ({ column }: ValueBasis, customers: Customers): Float64Array =>
  (column === "margin" && customers.marginCents) || customers.revenueCents;

/** The orders with the amounts that count as their own. */
export const basisOrders = ({ column }: ValueBasis, orders: Orders): Orders =>
  column === "margin" && orders.marginCents ? { ...orders, cents: orders.marginCents } : orders;
