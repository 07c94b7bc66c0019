import type { Customers } from "../../portfolio/customers";
import { largestFirst } from "../../portfolio/largestFirst";
import { Problem } from "../../portfolio/problem";
import { classifyAbc } from "../../portfolio/segmentation/classifyAbc";
import { customerProfit, type CustomerProfit } from "../../portfolio/value/customerProfit";
import { whaleCurve, type WhaleCurve } from "../../portfolio/value/whaleCurve";
import { translate } from "../../i18n/translate";
import { profitabilityWords } from "../../i18n/profitabilityWords";
import type { AnalysisInput } from "../analysis";
import { abcLabels } from "../shared/abcLabels";
import { customersAsOf } from "../shared/customersAsOf";
import { readOptions } from "../shared/readOptions";
import { profitabilityOptions } from "./profitabilityOptions";
import { yearsCovered } from "./yearsCovered";

/** What serving customers costs; money in whole currency units. */
export interface ServiceCosts {
  readonly visitCost: number;
  readonly orderCost: number;
  /** A share. */
  readonly discountRate: number;
  /** Per customer and year. */
  readonly retentionCost: number;
  /** Visits a year to A, B and other customers whose visits are not given. */
  readonly visitsByClass: readonly [number, number, number];
  /** Years the margins cover. */
  readonly years: number;
}

/** The profit and loss of every customer. */
export interface Profitability {
  readonly customers: Customers;
  readonly marginCents: Float64Array;
  readonly costs: ServiceCosts;
  /** Letters of the ABC classes by revenue, `""` without a positive total; they decide the visits that are not given. */
  readonly abc: readonly string[];
  /** Visits a year given by the source, NaN where none are. */
  readonly given: Float64Array;
  /** Customers without visits given. */
  readonly assumed: number;
  readonly visits: readonly number[];
  readonly profits: readonly CustomerProfit[];
  readonly resultCents: Float64Array;
  readonly curve: WhaleCurve;
  /** Customers whose result is below 0. */
  readonly losers: number;
  /** Positions of the customers, best result first. */
  readonly order: readonly number[];
}

/** Where A and B end, as shares of revenue. */
export const visitCuts = [0.8, 0.95] as const;

const curveSteps = 100;

function abcByRevenue({ revenueCents }: Customers): string[] {
  const isPositive = revenueCents.reduce((sum, cents) => sum + cents, 0) > 0;
  if (!isPositive) return Array.from(revenueCents, () => "");
  return Array.from(classifyAbc(revenueCents, { cuts: visitCuts }).classes, (index) => abcLabels[index]!);
}

function readCosts(input: AnalysisInput, customers: Customers): ServiceCosts {
  const options = readOptions(profitabilityOptions, input);
  const visits = options.numbers("visits");
  if (visits.length !== 3 || visits.some((count) => count < 0)) {
    throw new Problem("optionInvalid", { option: translate(input.language, profitabilityWords.visitsByClass) });
  }
  return {
    visitCost: options.number("visitCost"),
    orderCost: customers.knows.frequency ? options.number("orderCost") : 0,
    discountRate: options.number("discountRate") / 100,
    retentionCost: options.number("retentionCost"),
    visitsByClass: [visits[0]!, visits[1]!, visits[2]!],
    years: options.number("years") || yearsCovered(input, customers),
  };
}

/**
 * Draws up the profit and loss of every customer.
 *
 * @throws Problem `missingColumn` {field} without a margin, and the problems of the options.
 */
export function measureProfit(input: AnalysisInput): Profitability {
  const customers = customersAsOf(input, readOptions(profitabilityOptions, input).date("asOf"));
  const { marginCents, revenueCents, count } = customers;
  if (!marginCents) throw new Problem("missingColumn", { field: "margin" });
  const costs = readCosts(input, customers);
  const abc = abcByRevenue(customers);
  const given = customers.measures.visits ?? new Float64Array(count).fill(NaN);
  const [a, b, c] = costs.visitsByClass;
  const visits = abc.map((letter, customer) => {
    const own = given[customer]!;
    return Number.isNaN(own) ? (letter === "A" ? a : letter === "B" ? b : c) : own;
  });
  const profits = visits.map((perYear, customer) =>
    customerProfit({
      marginCents: marginCents[customer]!,
      visits: perYear * costs.years,
      visitCostCents: costs.visitCost * 100,
      orders: customers.orders[customer]!,
      orderCostCents: costs.orderCost * 100,
      discountCents: Math.max(0, revenueCents[customer]!) * costs.discountRate,
      retentionCents: costs.retentionCost * 100 * costs.years,
    }),
  );
  const resultCents = Float64Array.from(profits, (profit) => profit.resultCents);
  return {
    customers,
    marginCents,
    costs,
    abc,
    given,
    assumed: given.reduce((sum, value) => sum + (Number.isNaN(value) ? 1 : 0), 0),
    visits,
    profits,
    resultCents,
    curve: whaleCurve(resultCents, curveSteps),
    losers: resultCents.reduce((sum, cents) => sum + (cents < 0 ? 1 : 0), 0),
    order: largestFirst(resultCents, customers.names),
  };
}
