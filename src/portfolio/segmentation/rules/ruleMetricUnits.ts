import type { RuleMetric } from "./customerRule";

/** What the number of a metric counts; `percent` values are fractions. */
export type RuleMetricUnit = "money" | "percent" | "days" | "count" | "rate";

/** The unit of each metric: `rate` counts orders a year and has decimals. */
export const ruleMetricUnits: Readonly<Record<RuleMetric, RuleMetricUnit>> = {
  revenue: "money",
  margin: "money",
  marginRate: "percent",
  orders: "count",
  ordersPerYear: "rate",
  averageBasket: "money",
  recencyDays: "days",
  tenureDays: "days",
  growth: "percent",
  potential: "money",
  shareOfWallet: "percent",
  untapped: "money",
  visits: "count",
};

/** Decimals each unit keeps: a metric, a limit and a distance are whole numbers of the last of them (a cent, a day, 0.01 %). */
export const ruleDecimals: Readonly<Record<RuleMetricUnit, number>> = {
  money: 2,
  percent: 4,
  days: 0,
  count: 0,
  rate: 2,
};
