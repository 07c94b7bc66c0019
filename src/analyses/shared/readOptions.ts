import { Problem } from "../../portfolio/problem";
import type { CustomerRules } from "../../portfolio/segmentation/rules/customerRule";
import { isCustomerRules } from "../../portfolio/segmentation/rules/isCustomerRules";
import { translate } from "../../i18n/translate";
import type { Analysis, AnalysisInput, OptionDefinition } from "../analysis";

/** The options of one run, each checked against its definition; what the user left out takes the initial value. */
export interface OptionReader {
  choice(key: string): string;
  number(key: string): number;
  numbers(key: string): readonly number[];
  date(key: string): number | null;
  customer(key: string): string | null;
  rules(key: string): CustomerRules;
  /** The labels of a grid as they were given, none for the standard one. */
  grid(key: string): readonly string[];
}

/**
 * Reads the options of a run.
 *
 * @throws Problem `optionInvalid` {option} for a value of the wrong kind or an unknown choice, `optionOutOfRange`
 *   {option, minimum, maximum} for a number outside its limits.
 */
export function readOptions(definitions: Analysis["options"], input: AnalysisInput): OptionReader {
  const definitionOf = (key: string): OptionDefinition => {
    const definition = definitions.find((option) => option.key === key);
    if (!definition) throw new Problem("optionInvalid", { option: key });
    return definition;
  };
  const invalid = (definition: OptionDefinition): Problem =>
    new Problem("optionInvalid", { option: translate(input.language, definition.label) });
  const valueOf = (definition: OptionDefinition) => {
    const given = input.options[definition.key];
    return given === undefined ? definition.initial : given;
  };

  return {
    choice(key) {
      const definition = definitionOf(key);
      const value = valueOf(definition);
      if (definition.kind !== "choice" || !definition.choices.some((choice) => choice.value === value)) {
        throw invalid(definition);
      }
      return value as string;
    },
    number(key) {
      const definition = definitionOf(key);
      const value = valueOf(definition);
      if (definition.kind !== "number" || typeof value !== "number" || !Number.isFinite(value))
        throw invalid(definition);
      const { minimum, maximum } = definition;
      if (value < minimum || value > maximum) {
        const option = translate(input.language, definition.label);
        throw new Problem("optionOutOfRange", { option, minimum, maximum });
      }
      return value;
    },
    numbers(key) {
      const definition = definitionOf(key);
      const value = valueOf(definition);
      const isList =
        Array.isArray(value) && value.every((entry) => typeof entry === "number" && Number.isFinite(entry));
      if (definition.kind !== "numbers" || !isList) throw invalid(definition);
      const list = value as readonly number[];
      if (list.length > 0 && list.length !== definition.labels.length) throw invalid(definition);
      return list;
    },
    date(key) {
      const definition = definitionOf(key);
      const value = valueOf(definition);
      if (definition.kind !== "date" || (value !== null && !Number.isInteger(value))) throw invalid(definition);
      return value as number | null;
    },
    grid(key) {
      const definition = definitionOf(key);
      const value = valueOf(definition);
      const isList = Array.isArray(value) && value.every((entry) => typeof entry === "string");
      if (definition.kind !== "grid" || !isList) throw invalid(definition);
      return value as readonly string[];
    },
    rules(key) {
      const definition = definitionOf(key);
      const value = valueOf(definition);
      if (definition.kind !== "rules" || !isCustomerRules(value)) throw invalid(definition);
      return value;
    },
    customer(key) {
      const definition = definitionOf(key);
      const value = valueOf(definition);
      if (definition.kind !== "customer" || (value !== null && typeof value !== "string")) throw invalid(definition);
      return value === "" ? null : value;
    },
  };
}
