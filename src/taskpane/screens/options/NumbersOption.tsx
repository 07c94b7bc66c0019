import { Field, Input, Label, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { OptionDefinition } from "../../../analyses/analysis";
import { translate } from "../../../i18n/translate";
import { parseNumber } from "../../words/parseNumber";
import { useWords } from "../../words/useWords";
import { useControlStyles } from "./useControlStyles";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "4px", marginBlock: "2px" },
  inputs: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "minmax(0, 1fr)",
    gap: "10px",
    alignItems: "end",
  },
});

interface NumbersOptionProps {
  readonly option: Extract<OptionDefinition, { kind: "numbers" }>;
  readonly value: readonly number[];
  onChange(value: readonly number[] | undefined): void;
}

/** Two or three numbers that go together. */
export function NumbersOption({ option, value, onChange }: NumbersOptionProps) {
  const styles = useStyles();
  const control = useControlStyles();
  const { say, language } = useWords();
  const id = useId();
  const shown = (number: number) => (language === "fr" ? String(number).replace(".", ",") : String(number));
  const [typed, setTyped] = useState(() => value.map(shown));
  const parsed = typed.map(parseNumber);
  const take = (at: number, text: string) => {
    const next = typed.map((before, index) => (index === at ? text : before));
    setTyped(next);
    const numbers = next.map(parseNumber);
    onChange(numbers.some((number) => number === null) ? undefined : (numbers as number[]));
  };
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <Label id={id}>{translate(language, option.label)}</Label>
      <div className={styles.inputs}>
        {option.labels.map((label, at) => (
          <Field
            key={label[0]}
            size="small"
            label={translate(language, label)}
            validationState={parsed[at] === null ? "error" : "none"}
            validationMessage={parsed[at] === null ? say("analysis.notNumber") : undefined}
          >
            <Input
              className={control.control}
              inputMode="decimal"
              value={typed[at] ?? ""}
              onChange={(_, change) => take(at, change.value)}
            />
          </Field>
        ))}
      </div>
    </div>
  );
}
