import type { OptionDefinition } from "../../analyses/analysis";
import { isCustomerRules } from "../../portfolio/segmentation/rules/isCustomerRules";

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

/** Cells of the RFM grid: five scores each of recency, frequency and amount. */
const gridCells = 125;

/** Whether a value read from somewhere is one that an option can have. */
export function isValueOf(option: OptionDefinition, value: unknown): boolean {
  switch (option.kind) {
    case "choice":
      return option.choices.some((choice) => choice.value === value);
    case "number":
      return isNumber(value) && value >= option.minimum && value <= option.maximum;
    case "date":
      return value === null || (isNumber(value) && Number.isInteger(value) && value > 0);
    case "numbers":
      return (
        Array.isArray(value) &&
        value.every(isNumber) &&
        (value.length === option.labels.length || value.length === option.initial.length)
      );
    case "customer":
      return value === null || typeof value === "string";
    case "rules":
      return isCustomerRules(value);
    case "grid":
      return (
        Array.isArray(value) &&
        (value.length === 0 || value.length === gridCells) &&
        value.every((cell) => typeof cell === "string")
      );
  }
}
