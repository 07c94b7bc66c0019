import type { Customers } from "../../portfolio/customers";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { AnalysisInput } from "../analysis";

const daysPerYear = 365.25;

/** The years from the first order to the analysis date; a list of customers counts as one year. */
export function yearsCovered({ orders }: AnalysisInput, customers: Customers): number {
  if (orders.kind !== "orders") return 1;
  const first = customers.firstDay.reduce((earliest, day) => Math.min(earliest, day), Infinity);
  return Math.max(0.01, roundTo((customers.asOf - first + 1) / daysPerYear, 2));
}
