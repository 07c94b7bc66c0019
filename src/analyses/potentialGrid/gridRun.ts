import { potentialWords } from "../../i18n/potentialWords";
import { largestFirst } from "../../portfolio/largestFirst";
import {
  potentialCell,
  potentialCells,
  type PotentialCell,
  type PotentialPlace,
} from "../../portfolio/segmentation/potentialCell";
import type { AnalysisInput, OptionDefinition } from "../analysis";
import { estimateCustomers, type EstimatedCustomers } from "../potential/estimateCustomers";
import { estimateOptions, periodOption } from "../potential/potentialOptions";
import { sumUpPotential, totalOf, type PotentialClass } from "../potential/potentialTotals";
import { dateOption } from "../shared/dateOption";
import { readOptions } from "../shared/readOptions";
import { cellLabel } from "./cellLabels";
import { proposePotentialFrom } from "./proposePotentialFrom";

/** What a user can choose for the potential grid. Without a limit of the potential, the one proposed from the data is taken. */
export const gridOptions: readonly OptionDefinition[] = [
  periodOption,
  {
    key: "shareFrom",
    label: potentialWords.optionShareFrom,
    primary: true,
    kind: "number",
    minimum: 5,
    maximum: 100,
    step: 5,
    initial: 50,
    unit: "percent",
  },
  {
    key: "potentialFrom",
    label: potentialWords.optionPotentialFrom,
    primary: true,
    kind: "numbers",
    labels: [potentialWords.optionPotentialFrom],
    initial: [],
    unit: "money",
  },
  dateOption,
  ...estimateOptions,
];

/** The customers of a run on the grid. */
export interface GridRun {
  readonly estimated: EstimatedCustomers;
  readonly shareFrom: number;
  /** Whole currency units. */
  readonly potentialFrom: number;
  readonly places: readonly PotentialPlace[];
  /** Positions of customers, the largest potential first, then by name. */
  readonly order: readonly number[];
  /** In the order of `potentialCells`. */
  readonly cells: readonly (PotentialClass & { readonly key: PotentialCell })[];
  readonly total: PotentialClass;
}

/**
 * Places the customers of a run on the grid.
 *
 * @throws Problem `noPositiveTotal` when there is no potential to propose a limit from, and the problems of the options.
 */
export function runGrid(input: AnalysisInput): GridRun {
  const options = readOptions(gridOptions, input);
  const estimated = estimateCustomers(input, options);
  const { customers, potential } = estimated;
  const shareFrom = options.number("shareFrom") / 100;
  const [given] = options.numbers("potentialFrom");
  const potentialFrom = given ?? proposePotentialFrom(estimated);
  const limits = { shareFrom, potentialFromCents: Math.round(potentialFrom * 100) };
  const places = Array.from(potential.cents, (cents, customer) =>
    potentialCell(customers.revenueCents[customer]!, cents, limits),
  );
  const cells = sumUpPotential(
    potentialCells.map((cell) => cellLabel(input.language, cell)),
    (customer) => cellLabel(input.language, places[customer]!.cell),
    estimated,
  ).map((line, index) => ({ ...line, key: potentialCells[index]! }));
  return {
    estimated,
    shareFrom,
    potentialFrom,
    places,
    order: largestFirst(potential.cents, customers.names),
    cells,
    total: totalOf(cells, ""),
  };
}
