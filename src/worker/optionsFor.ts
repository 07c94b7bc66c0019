import type { Analysis, AnalysisInput, OptionDefinition } from "../analyses/analysis";
import type { ColumnMapping } from "../portfolio/orders/columnMapping";

/**
 * The options of an analysis with what only the data tell: proposed values, no choice of a margin that is not there, no date
 * where there are none.
 *
 * @param input `null` before anything is imported.
 */
export function optionsFor(
  analysis: Analysis,
  mapping: ColumnMapping,
  input: AnalysisInput | null,
): OptionDefinition[] {
  const proposed = (input && analysis.propose?.(input)) ?? {};
  const hasMargin = input ? input.customers.marginCents !== null : mapping.margin !== undefined;
  const hasDates = input?.customers.knows.recency ?? true;
  return analysis.options
    .filter(({ kind }) => kind !== "date" || hasDates)
    .map((option): OptionDefinition => {
      if (option.kind === "choice" && !hasMargin) {
        return { ...option, choices: option.choices.filter((choice) => choice.value !== "margin") };
      }
      return proposed[option.key] === undefined
        ? option
        : ({ ...option, initial: proposed[option.key] } as OptionDefinition);
    });
}
