import type { OptionDefinition, OptionValues } from "../../analyses/analysis";

/** The options of an analysis as they come. */
export const initialOptions = (options: readonly OptionDefinition[]): OptionValues =>
  Object.fromEntries(options.map((option) => [option.key, option.initial]));
