import { Dropdown, Option } from "@fluentui/react-components";
import type { OptionDefinition } from "../../../analyses/analysis";
import { translate } from "../../../i18n/translate";
import { useWords } from "../../words/useWords";
import { OptionLine } from "./OptionLine";
import { useControlStyles } from "./useControlStyles";

interface ChoiceOptionProps {
  readonly option: Extract<OptionDefinition, { kind: "choice" }>;
  readonly value: string;
  onChange(value: string): void;
}

/** One of several named values. */
export function ChoiceOption({ option, value, onChange }: ChoiceOptionProps) {
  const styles = useControlStyles();
  const { language } = useWords();
  const chosen = option.choices.find((choice) => choice.value === value);
  return (
    <OptionLine label={translate(language, option.label)}>
      {(labelId) => (
        <Dropdown
          className={styles.control}
          aria-labelledby={labelId}
          value={chosen ? translate(language, chosen.label) : ""}
          selectedOptions={[value]}
          onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChange(optionValue)}
        >
          {option.choices.map((choice) => (
            <Option key={choice.value} value={choice.value}>
              {translate(language, choice.label)}
            </Option>
          ))}
        </Dropdown>
      )}
    </OptionLine>
  );
}
