import { SpinButton } from "@fluentui/react-components";
import { useState } from "react";
import type { OptionDefinition } from "../../../analyses/analysis";
import { translate } from "../../../i18n/translate";
import { parseNumber } from "../../words/parseNumber";
import { useWords } from "../../words/useWords";
import { OptionLine } from "./OptionLine";
import { useControlStyles } from "./useControlStyles";

interface NumberOptionProps {
  readonly option: Extract<OptionDefinition, { kind: "number" }>;
  readonly value: number;
  /** `undefined` says that what is typed is no possible value. */
  onChange(value: number | undefined): void;
}

/** A number in a range, by keyboard or by steps. */
export function NumberOption({ option, value, onChange }: NumberOptionProps) {
  const styles = useControlStyles();
  const { say, language, number } = useWords();
  const { minimum, maximum, step } = option;
  const decimals = String(step).split(".")[1]?.length ?? 0;
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState("");
  const take = (text: string) => {
    const parsed = parseNumber(text);
    const wrong =
      parsed === null
        ? say("analysis.notNumber")
        : parsed < minimum || parsed > maximum
          ? say("analysis.outOfRange", { minimum, maximum })
          : "";
    setTyped(wrong ? text : null);
    setError(wrong);
    // What counts is the number as it is shown.
    onChange(wrong ? undefined : Number(parsed!.toFixed(decimals)));
  };
  return (
    <OptionLine label={translate(language, option.label)} error={error}>
      {(labelId) => (
        <SpinButton
          className={styles.control}
          aria-labelledby={labelId}
          min={minimum}
          max={maximum}
          step={step}
          value={value}
          displayValue={typed ?? number(value, decimals)}
          onChange={(_, change) =>
            take(
              change.value === null || change.value === undefined ? (change.displayValue ?? "") : String(change.value),
            )
          }
        />
      )}
    </OptionLine>
  );
}
