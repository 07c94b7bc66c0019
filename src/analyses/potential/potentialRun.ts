import { potentialWords } from "../../i18n/potentialWords";
import { largestFirst } from "../../portfolio/largestFirst";
import { potentialSources } from "../../portfolio/value/potentialSource";
import { walletState, type WalletPosition } from "../../portfolio/value/walletState";
import type { AnalysisInput, OptionDefinition } from "../analysis";
import { dateOption } from "../shared/dateOption";
import { readOptions } from "../shared/readOptions";
import { estimateCustomers, type EstimatedCustomers } from "./estimateCustomers";
import { estimateOptions, periodOption } from "./potentialOptions";
import { sumUpPotential, totalOf, type PotentialClass } from "./potentialTotals";
import { sourceLabel } from "./sourceLabels";

/** What a user can choose for the potential. */
export const potentialOptions: readonly OptionDefinition[] = [
  periodOption,
  {
    key: "saturatedFrom",
    label: potentialWords.optionSaturated,
    primary: true,
    kind: "number",
    minimum: 50,
    maximum: 100,
    step: 5,
    initial: 80,
    unit: "percent",
  },
  dateOption,
  ...estimateOptions,
];

/** From this share of its potential on, much is left to get from a customer. */
export const muchLeftFrom = 0.2;

/** The customers of a run with their potential, and whether they are at the top of it. */
export interface PotentialRun {
  readonly estimated: EstimatedCustomers;
  readonly saturatedFrom: number;
  readonly positions: readonly WalletPosition[];
  /** Positions of customers, those with most left to get first, then by name. */
  readonly order: readonly number[];
  /** By source, most trusted first. */
  readonly sources: readonly PotentialClass[];
  readonly total: PotentialClass;
  /** Customers with much left to get. */
  readonly muchLeft: number;
}

/** Estimates the potential of the customers of a run. */
export function runPotential(input: AnalysisInput): PotentialRun {
  const options = readOptions(potentialOptions, input);
  const estimated = estimateCustomers(input, options);
  const { customers, potential } = estimated;
  const saturatedFrom = options.number("saturatedFrom") / 100;
  const labels = potentialSources.map((source) => sourceLabel(input.language, source));
  const sources = sumUpPotential(
    labels,
    (customer) => sourceLabel(input.language, potential.source[customer]!),
    estimated,
  );
  return {
    estimated,
    saturatedFrom,
    positions: Array.from(potential.cents, (cents, customer) =>
      walletState(customers.revenueCents[customer]!, cents, potential.source[customer]!, saturatedFrom),
    ),
    order: largestFirst(potential.untappedCents, customers.names),
    sources,
    total: totalOf(sources, ""),
    muchLeft: potential.shareOfWallet.reduce(
      (count, share, customer) => count + (potential.cents[customer]! > 0 && share <= 1 - muchLeftFrom ? 1 : 0),
      0,
    ),
  };
}
