import { Slider, SpinButton } from "@fluentui/react-components";
import { useState } from "react";
import type { OptionDefinition } from "../../../analyses/analysis";
import { translate } from "../../../i18n/translate";
import { useQuantity } from "../../words/useQuantity";
import { useWords } from "../../words/useWords";
import { OptionLine } from "./OptionLine";
import { useControlStyles } from "./useControlStyles";

interface NumberOptionProps {
  readonly option: Extract<OptionDefinition, { kind: "number" }>;
  readonly value: number;
  /** `undefined` says that what is typed is no possible value. */
  onChange(value: number | undefined): void;
}

/** A number in a range, by keyboard or by steps; for what-ifs with a slider under it. */
export function NumberOption({ option, value, onChange }: NumberOptionProps) {
  const styles = useControlStyles();
  const { say, language } = useWords();
  const { minimum, maximum, step, unit, slider } = option;
  const decimals = String(step).split(".")[1]?.length ?? 0;
  const { show, read } = useQuantity(unit);
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState("");
  const label = translate(language, option.label);
  const take = (parsed: number | null, text: string) => {
    const wrong =
      parsed === null
        ? say("analysis.notNumber")
        : parsed < minimum || parsed > maximum
          ? say("analysis.outOfRange", { minimum: show(minimum, decimals), maximum: show(maximum, decimals) })
          : "";
    setTyped(wrong ? text : null);
    setError(wrong);
    // What counts is the number as it is shown.
    onChange(wrong ? undefined : Number(parsed!.toFixed(decimals)));
  };
  return (
    <>
      <OptionLine label={label} error={error}>
        {(labelId) => (
          <SpinButton
            className={styles.control}
            aria-labelledby={labelId}
            min={minimum}
            max={maximum}
            step={step}
            value={value}
            displayValue={typed ?? show(value, decimals)}
            onChange={(_, change) => {
              const text = change.displayValue ?? "";
              take(change.value === null || change.value === undefined ? read(text) : change.value, text);
            }}
          />
        )}
      </OptionLine>
      {slider && (
        <Slider
          className={styles.slider}
          rail={{ className: styles.rail }}
          aria-label={label}
          aria-valuetext={show(value, decimals)}
          min={minimum}
          max={maximum}
          step={step}
          value={value}
          onChange={(_, change) => take(change.value, "")}
        />
      )}
    </>
  );
}
