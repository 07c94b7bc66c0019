import { analysisWords } from "../../i18n/analysisWords";
import type { OptionDefinition } from "../analysis";
import { measureChoices, type Measure } from "./measure";

/**
 * The option `measure`: which amount of a customer counts. Those that need a column are offered where the source has it; the
 * first is the initial one.
 *
 * @example
 * amountOption(["revenue", "margin", "potential"])
 */
export const amountOption = (measures: readonly [Measure, ...Measure[]]): OptionDefinition => ({
  key: "measure",
  label: analysisWords.amountCounted,
  primary: true,
  kind: "choice",
  choices: measureChoices(measures),
  initial: measures[0],
});
