import { Field, Input, Label, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { OptionDefinition } from "../../../analyses/analysis";
import { translate } from "../../../i18n/translate";
import { useTextStyles } from "../../parts/useTextStyles";
import { useQuantity } from "../../words/useQuantity";
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
  wrapped: { gridAutoFlow: "row", gridTemplateColumns: "repeat(auto-fit, minmax(84px, 1fr))" },
});

/** From this number of fields on, they go on several lines. */
const manyFields = 4;

interface NumbersOptionProps {
  readonly option: Extract<OptionDefinition, { kind: "numbers" }>;
  readonly value: readonly number[];
  onChange(value: readonly number[] | undefined): void;
}

/** A few numbers that go together. */
export function NumbersOption({ option, value, onChange }: NumbersOptionProps) {
  const styles = useStyles();
  const control = useControlStyles();
  const texts = useTextStyles();
  const { say, language } = useWords();
  const { suffix, read } = useQuantity(option.unit);
  const id = useId();
  const shown = (number: number) => (language === "fr" ? String(number).replace(".", ",") : String(number));
  const [typed, setTyped] = useState(() =>
    option.labels.map((_, at) => (value[at] === undefined ? "" : shown(value[at]))),
  );
  // Left empty together, they are left to the analysis when it has no numbers of its own.
  const isAutomatic = (all: readonly string[]) => option.initial.length === 0 && all.every((text) => text === "");
  const parsed = typed.map(read);
  const take = (at: number, text: string) => {
    const next = typed.map((before, index) => (index === at ? text : before));
    setTyped(next);
    const numbers = isAutomatic(next) ? [] : next.map(read);
    onChange(numbers.some((number) => number === null) ? undefined : (numbers as number[]));
  };
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <Label id={id}>{translate(language, option.label)}</Label>
      <div className={mergeClasses(styles.inputs, option.labels.length >= manyFields && styles.wrapped)}>
        {option.labels.map((label, at) => {
          const wrong = parsed[at] === null && !isAutomatic(typed);
          return (
            <Field
              key={label[0]}
              size="small"
              label={translate(language, label)}
              validationState={wrong ? "error" : "none"}
              validationMessage={wrong ? say("analysis.notNumber") : undefined}
            >
              <Input
                className={control.control}
                inputMode="decimal"
                value={typed[at] ?? ""}
                onChange={(_, change) => take(at, change.value)}
                {...(suffix && { contentAfter: { className: texts.quiet, children: suffix } })}
              />
            </Field>
          );
        })}
      </div>
    </div>
  );
}
