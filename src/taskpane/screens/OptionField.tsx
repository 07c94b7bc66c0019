import type { OptionDefinition, OptionValues } from "../../analyses/analysis";
import { ChoiceOption } from "./options/ChoiceOption";
import { DateOption } from "./options/DateOption";
import { NumberOption } from "./options/NumberOption";
import { NumbersOption } from "./options/NumbersOption";

interface OptionFieldProps {
  readonly option: OptionDefinition;
  readonly value: OptionValues[string];
  onChange(value: OptionValues[string] | undefined): void;
}

/** The control of one option, by its kind. */
export function OptionField({ option, value, onChange }: OptionFieldProps) {
  switch (option.kind) {
    case "choice":
      return <ChoiceOption option={option} value={String(value ?? option.initial)} onChange={onChange} />;
    case "number":
      return (
        <NumberOption option={option} value={typeof value === "number" ? value : option.initial} onChange={onChange} />
      );
    case "date":
      return <DateOption option={option} value={typeof value === "number" ? value : null} onChange={onChange} />;
    case "numbers":
      return (
        <NumbersOption
          option={option}
          value={Array.isArray(value) ? (value as readonly number[]) : option.initial}
          onChange={onChange}
        />
      );
    case "customer":
    case "rules":
    case "grid":
      return null;
  }
}
