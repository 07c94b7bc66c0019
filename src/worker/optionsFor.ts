import type { Analysis, AnalysisInput, OptionDefinition } from "../analyses/analysis";
import type { ColumnMapping } from "../portfolio/orders/columnMapping";
import type { SourceField } from "../portfolio/orders/sourceField";

/**
 * The options of an analysis with what only the data tell: proposed values, no choice that needs a column that is not there, no date
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
  const has = (field: SourceField): boolean =>
    (field === "margin" && input ? input.customers.marginCents !== null : mapping[field] !== undefined) ||
    (input !== null && (field in input.customers.attributes || field in input.customers.measures));
  const hasDates = input?.customers.knows.recency ?? true;
  return analysis.options
    .filter(({ kind }) => kind !== "date" || hasDates)
    .map((option): OptionDefinition => {
      const initial = proposed[option.key] ?? option.initial;
      if (option.kind === "choice") {
        const choices = option.choices.filter(({ needs }) => needs === undefined || has(needs));
        return { ...option, choices, initial: initial as string };
      }
      return { ...option, initial } as OptionDefinition;
    });
}
