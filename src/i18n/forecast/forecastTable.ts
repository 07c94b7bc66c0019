import type { Customers } from "../../portfolio/customers";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { CustomerForecasts, ExpectedWithin } from "../../portfolio/value/forecast/customerForecasts";
import type { ModelChoice } from "../../portfolio/value/forecast/modelChoice";
import { probabilityDecimals } from "../../portfolio/value/forecast/probablyGone";
import { visitOrder } from "../../portfolio/value/forecast/visitOrder";
import { analysisWords } from "../analysisWords";
import { classificationWords } from "../classificationWords";
import { forecastWords } from "../forecastWords";
import { translate, type Facts, type Language, type Words } from "../translate";
import { forecastMethod } from "./forecastMethod";
import { forecastReason } from "./forecastReason";

/** Customers with their forecasts and the method that made them. */
export interface ForecastCustomers {
  readonly customers: Customers;
  readonly forecasts: CustomerForecasts;
  readonly choice: Pick<ModelChoice, "method" | "period">;
  /** The horizons of the forecasts, in months. */
  readonly months: readonly number[];
}

/** What a column of the forecast holds; it decides how a sheet shows it. */
export type ForecastColumnKind = "rank" | "customer" | "money" | "probability" | "orders" | "count" | "date" | "text";

/** A column in words and numbers, one row per customer; `""` where there is nothing to say. */
export interface ForecastColumn {
  /** `rank`, `customer`, `atRisk`, `alive`, `reason`, `orders`, `lastOrder`, `orders3`, `orders3Low`, … `lifetimeHigh`, `method`. */
  readonly key: string;
  readonly header: string;
  readonly kind: ForecastColumnKind;
  readonly values: readonly (string | number)[];
}

/** Decimals that say all that a forecast knows. */
const decimals = { money: 2, orders: 4, probability: probabilityDecimals } as const;

/**
 * One row per customer: its place among those to visit before they are gone, what is at stake and why, and what it should order
 * and bring over each horizon and over its life, with intervals. Sheets and the function `CLVFORECAST` show this same table.
 *
 * @param order Positions of the customers, in the order of the rows.
 * @param currency Symbol of the amounts in sentences.
 */
export function forecastTable(
  { customers, forecasts, choice, months }: ForecastCustomers,
  order: readonly number[],
  language: Language,
  currency: string,
): ForecastColumn[] {
  const header = (words: Words, facts?: Facts): string => translate(language, words, facts);
  const rank = new Map(visitOrder(customers, forecasts).map((customer, index) => [customer, index + 1]));
  const column = (
    key: string,
    title: string,
    kind: ForecastColumnKind,
    value: (customer: number) => string | number,
  ): ForecastColumn => ({ key, header: title, kind, values: order.map(value) });
  const figures = (
    key: string,
    title: string,
    kind: "money" | "orders" | "probability",
    values: Float64Array,
  ): ForecastColumn =>
    column(key, title, kind, (customer) => {
      const value = values[customer]!;
      return Number.isFinite(value) ? roundTo(value, decimals[kind]) : "";
    });
  const within = (
    key: string,
    titles: readonly [Words, Words, Words],
    kind: "money" | "orders",
    { expected, low, high }: ExpectedWithin,
    facts?: Facts,
  ): ForecastColumn[] => [
    figures(key, header(titles[0], facts), kind, expected),
    figures(`${key}Low`, header(titles[1], facts), kind, low),
    figures(`${key}High`, header(titles[2], facts), kind, high),
  ];
  const words = forecastWords;
  const method = forecastMethod(choice, language);
  return [
    column("rank", header(words.visitRank), "rank", (customer) => rank.get(customer)!),
    column("customer", header(analysisWords.customer), "customer", (customer) => customers.names[customer]!),
    figures("atRisk", header(words.atRisk), "money", forecasts.atRisk),
    figures("alive", header(words.alive), "probability", forecasts.alive),
    column("reason", header(classificationWords.reason), "text", (customer) =>
      forecastReason(customers, forecasts, months, customer, language, currency),
    ),
    column("orders", header(analysisWords.orders), "count", (customer) => customers.orders[customer]!),
    column("lastOrder", header(analysisWords.lastOrder), "date", (customer) => customers.lastDay[customer]!),
    ...months.flatMap((n, horizon) =>
      within(`orders${n}`, [words.ordersIn, words.ordersLow, words.ordersHigh], "orders", forecasts.orders[horizon]!, {
        n,
      }),
    ),
    ...months.flatMap((n, horizon) =>
      within(`value${n}`, [words.valueIn, words.valueLow, words.valueHigh], "money", forecasts.value[horizon]!, { n }),
    ),
    ...within("lifetime", [words.lifetime, words.lifetimeLow, words.lifetimeHigh], "money", forecasts.lifetime),
    column("method", header(words.method), "text", (customer) =>
      Number.isNaN(forecasts.lifetime.expected[customer]!) ? "" : method,
    ),
  ];
}
