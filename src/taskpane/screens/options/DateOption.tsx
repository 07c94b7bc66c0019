import { Dropdown, Input, makeStyles, Option } from "@fluentui/react-components";
import { useState } from "react";
import type { OptionDefinition } from "../../../analyses/analysis";
import { translate } from "../../../i18n/translate";
import { useWorkState } from "../../work/useWork";
import { daySerial, isoDay } from "../../words/isoDay";
import { useWords } from "../../words/useWords";
import { OptionLine } from "./OptionLine";
import { useControlStyles } from "./useControlStyles";

const useStyles = makeStyles({ stack: { display: "flex", flexDirection: "column", gap: "8px" } });

interface DateOptionProps {
  readonly option: Extract<OptionDefinition, { kind: "date" }>;
  /** Day serial; `null` for the day of the last order. */
  readonly value: number | null;
  onChange(value: number | null | undefined): void;
}

/** A date: the last order's, unless another one is chosen. */
export function DateOption({ option, value, onChange }: DateOptionProps) {
  const styles = useStyles();
  const control = useControlStyles();
  const { say, language, date } = useWords();
  const lastDay = useWorkState().orders?.imported?.lastDay ?? 0;
  const [typed, setTyped] = useState<string | null>(value === null ? null : isoDay(value));
  const label = translate(language, option.label);
  const choose = (choice: string | undefined) => {
    setTyped(choice === "other" ? isoDay(lastDay) : null);
    onChange(choice === "other" ? lastDay : null);
  };
  const take = (text: string) => {
    setTyped(text);
    onChange(daySerial(text) ?? undefined);
  };
  const wrong = typed !== null && daySerial(typed) === null;
  return (
    <div className={styles.stack}>
      <OptionLine label={label}>
        {(labelId) => (
          <Dropdown
            className={control.control}
            aria-labelledby={labelId}
            value={typed === null ? date(lastDay) : say("analysis.fixedDate")}
            selectedOptions={[typed === null ? "last" : "other"]}
            onOptionSelect={(_, { optionValue }) => choose(optionValue)}
          >
            <Option value="last" text={say("analysis.lastOrder")}>
              {`${say("analysis.lastOrder")} · ${date(lastDay)}`}
            </Option>
            <Option value="other">{say("analysis.fixedDate")}</Option>
          </Dropdown>
        )}
      </OptionLine>
      {typed !== null && (
        <OptionLine label="" error={wrong ? say("analysis.notDate") : ""}>
          {() => (
            <Input
              className={control.control}
              type="date"
              aria-label={label}
              value={typed}
              onChange={(_, change) => take(change.value)}
            />
          )}
        </OptionLine>
      )}
    </div>
  );
}
