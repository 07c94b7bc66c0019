import { analysisWords } from "../../i18n/analysisWords";
import { crossedAbcWords as words } from "../../i18n/crossedAbcWords";
import { largestFirst } from "../../portfolio/largestFirst";
import { abcDistances } from "../../portfolio/segmentation/abcDistances";
import type { ClassDistances } from "../../portfolio/segmentation/classDistances";
import { crossAbc, potentialDistances, type AbcCuts, type CrossedAbc } from "../../portfolio/segmentation/crossAbc";
import type { AnalysisInput, OptionDefinition } from "../analysis";
import { estimateCustomers, type EstimatedCustomers } from "../potential/estimateCustomers";
import { estimateOptions, periodOption } from "../potential/potentialOptions";
import { abcCuts } from "../shared/abcCuts";
import { dateOption } from "../shared/dateOption";
import { readOptions } from "../shared/readOptions";
import { potentialClasses } from "./crossedLabels";

const cutsOption = (key: string, label: OptionDefinition["label"], primary: boolean): OptionDefinition => ({
  key,
  label,
  primary,
  kind: "numbers",
  labels: [analysisWords.cutA, analysisWords.cutB],
  initial: [80, 95],
  unit: "percent",
});

/** What a user can choose for crossed ABC. */
export const crossedOptions: readonly OptionDefinition[] = [
  periodOption,
  cutsOption("revenueCuts", words.optionRevenueCuts, true),
  dateOption,
  cutsOption("potentialCuts", words.optionPotentialCuts, false),
  ...estimateOptions,
];

/** What the customers of one cell add up to. */
export interface CrossedCell {
  readonly customers: number;
  readonly revenueCents: number;
  readonly potentialCents: number;
  readonly untappedCents: number;
}

/** The customers of a run by both classes. */
export interface CrossedRun {
  readonly estimated: EstimatedCustomers;
  readonly revenueCuts: AbcCuts;
  readonly potentialCuts: AbcCuts;
  readonly classes: CrossedAbc;
  readonly distances: { readonly revenue: ClassDistances; readonly potential: ClassDistances };
  /** Classes of the revenue that are shown: A, B, C, and negative ones where there are any. */
  readonly revenueClasses: readonly number[];
  /** `cells[revenueClass][potentialClass]`. */
  readonly cells: readonly (readonly CrossedCell[])[];
  /** Positions of customers, the largest revenue first, then by name. */
  readonly order: readonly number[];
}

/**
 * Classifies the customers of a run by revenue and by potential.
 *
 * @throws Problem `noPositiveTotal` when revenue or potential do not add up to more than 0, `cutsInvalid`, and the problems of
 *   the options.
 */
export function runCrossed(input: AnalysisInput): CrossedRun {
  const options = readOptions(crossedOptions, input);
  const revenueCuts = abcCuts(options.numbers("revenueCuts"));
  const potentialCuts = abcCuts(options.numbers("potentialCuts"));
  const estimated = estimateCustomers(input, options);
  const { customers, potential } = estimated;
  const { revenueCents } = customers;
  const classes = crossAbc(revenueCents, potential.cents, revenueCuts, potentialCuts);
  const hasNegative = classes.revenue.classes.includes(3);
  const revenueClasses = hasNegative ? [0, 1, 2, 3] : [0, 1, 2];
  const cells = revenueClasses.map(() =>
    potentialClasses.map(() => ({ customers: 0, revenueCents: 0, potentialCents: 0, untappedCents: 0 })),
  );
  revenueCents.forEach((revenue, customer) => {
    const cell = cells[classes.revenue.classes[customer]!]![classes.potential.classes[customer]!]!;
    cell.customers++;
    cell.revenueCents += revenue;
    cell.potentialCents += potential.cents[customer]!;
    cell.untappedCents += potential.untappedCents[customer]!;
  });
  return {
    estimated,
    revenueCuts,
    potentialCuts,
    classes,
    distances: {
      revenue: abcDistances(revenueCents, { cuts: revenueCuts }),
      potential: potentialDistances(potential.cents, potentialCuts),
    },
    revenueClasses,
    cells,
    order: largestFirst(revenueCents, customers.names),
  };
}
