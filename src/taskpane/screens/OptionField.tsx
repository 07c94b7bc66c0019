import type { OptionDefinition, OptionValues } from "../../analyses/analysis";
import type { CustomerRules } from "../../portfolio/segmentation/rules/customerRule";
import { translate } from "../../i18n/translate";
import { useWords } from "../words/useWords";
import { ChoiceOption } from "./options/ChoiceOption";
import { CustomerOption } from "./options/CustomerOption";
import { DateOption } from "./options/DateOption";
import { EditedOption } from "./options/EditedOption";
import { NumberOption } from "./options/NumberOption";
import { NumbersOption } from "./options/NumbersOption";

interface OptionFieldProps {
  readonly analysis: string;
  readonly option: OptionDefinition;
  readonly value: OptionValues[string];
  onChange(value: OptionValues[string] | undefined): void;
}

/** The control of one option, by its kind. */
export function OptionField({ analysis, option, value, onChange }: OptionFieldProps) {
  const { say, language } = useWords();
  const edited = { analysis, option: option.key, label: translate(language, option.label) };
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
      return <CustomerOption option={option} value={typeof value === "string" ? value : null} onChange={onChange} />;
    case "rules": {
      const { rules, otherwise } = (value ?? option.initial) as CustomerRules;
      const n = rules.length;
      const summary = otherwise ? say("rules.count", { n, label: otherwise.label }) : say("rules.countAlone", { n });
      return <EditedOption screen="rules" {...edited} summary={summary} />;
    }
    case "grid": {
      const isOwn = Array.isArray(value) && value.length > 0;
      return <EditedOption screen="grid" {...edited} summary={say(isOwn ? "grid.own" : "grid.standard")} />;
    }
  }
}
