import type { Customers } from "../../portfolio/customers";
import { rollingPeriods } from "../../portfolio/movements/rollingPeriods";
import { estimatePotential, potentialDefaults, type Potential } from "../../portfolio/value/estimatePotential";
import type { AnalysisInput } from "../analysis";
import { customersAsOf } from "../shared/customersAsOf";
import type { OptionReader } from "../shared/readOptions";

/** What the revenue compared with the potential is of. */
export type RevenueBase =
  | { readonly kind: "lastYear"; readonly to: number; readonly coverage: number }
  | { readonly kind: "whole"; readonly from: number; readonly to: number }
  | { readonly kind: "listed" };

/** The customers of a run with the revenue of the period chosen, and their potential. */
export interface EstimatedCustomers {
  /** `revenueCents` is that of the period. */
  readonly customers: Customers;
  readonly base: RevenueBase;
  readonly potential: Potential;
  /** How it was estimated: quantile of the sector, and times the revenue where nothing is known. */
  readonly peerShare: number;
  readonly factor: number;
}

function periodOf(input: AnalysisInput, customers: Customers, wanted: string): [RevenueBase, Float64Array] {
  const [last] = rollingPeriods(input.orders, customers, 1) ?? [];
  if (!last) return [{ kind: "listed" }, customers.revenueCents];
  if (wanted === "lastYear") return [{ kind: "lastYear", to: last.to, coverage: last.coverage }, last.revenueCents];
  const from = customers.firstDay.reduce((first, day) => Math.min(first, day), Infinity);
  return [{ kind: "whole", from, to: customers.asOf }, customers.revenueCents];
}

/**
 * Estimates the potential of the customers of a run, on the revenue of the last twelve months or of the whole period. A list
 * of customers has one revenue only.
 *
 * @throws Problem `noOrdersBefore` {asOf}, and the problems of the options.
 */
export function estimateCustomers(input: AnalysisInput, options: OptionReader): EstimatedCustomers {
  const all = customersAsOf(input, options.date("asOf"));
  const [base, revenueCents] = periodOf(input, all, options.choice("period"));
  const customers = { ...all, revenueCents };
  const [peerShare, factor] = [options.number("peerShare") / 100, options.number("factor")];
  const potential = estimatePotential(customers, {
    peerShare,
    assumedFactor: factor,
    minimumPeers: potentialDefaults.minimumPeers,
  });
  return { customers, base, potential, peerShare, factor };
}
