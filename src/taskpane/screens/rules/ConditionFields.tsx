import { Button, Dropdown, Field, Input, makeStyles, mergeClasses, Option, tokens } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { ruleMetricWords } from "../../../i18n/ruleWords";
import { translate } from "../../../i18n/translate";
import { ruleMetrics, type RuleCondition } from "../../../portfolio/segmentation/rules/customerRule";
import { narrowPane } from "../../parts/sizes";
import { useTextStyles } from "../../parts/useTextStyles";
import { useWorkState } from "../../work/useWork";
import { metricQuantity } from "../../words/metricQuantity";
import { useWords } from "../../words/useWords";
import { useControlStyles } from "../options/useControlStyles";

const useStyles = makeStyles({
  condition: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    minWidth: 0,
    margin: 0,
    padding: "0 0 12px",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  legend: { padding: 0, marginBottom: "4px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 5fr) minmax(0, 6fr) auto",
    gap: "6px",
    alignItems: "start",
    [narrowPane]: { gridTemplateColumns: "minmax(0, 1fr) auto" },
  },
  operator: { [narrowPane]: { gridColumnStart: 1, gridColumnEnd: -1 } },
});

const operators = ["atLeast", "below"] as const;

interface ConditionFieldsProps {
  readonly condition: RuleCondition;
  /** From 1. */
  readonly place: number;
  onChange(condition: RuleCondition): void;
  onDelete(): void;
}

/** One condition: which figure, at least or below, how much. */
export function ConditionFields({ condition, place, onChange, onDelete }: ConditionFieldsProps) {
  const styles = useStyles();
  const control = useControlStyles();
  const texts = useTextStyles();
  const words = useWords();
  const { say, language } = words;
  const currency = useWorkState().orders?.imported?.currency ?? "";
  const { metric, operator, value } = condition;
  const { edit, read, suffix } = metricQuantity(words, metric, currency);
  /** `null` while the field shows the value in force. */
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && read(typed) === null;
  const take = (text: string) => {
    setTyped(text);
    const number = read(text);
    if (number !== null) onChange({ ...condition, value: number });
  };
  const metricText = translate(language, ruleMetricWords[metric]);
  return (
    <fieldset className={styles.condition}>
      <legend className={mergeClasses(styles.legend, texts.quiet)}>{say("rule.condition", { n: place })}</legend>
      <Dropdown
        id={`condition-${place}`}
        className={control.control}
        aria-label={say("rule.metric")}
        value={metricText}
        selectedOptions={[metric]}
        onOptionSelect={(_, { optionValue }) => {
          const chosen = ruleMetrics.find((candidate) => candidate === optionValue);
          if (!chosen) return;
          setTyped(null);
          onChange({ ...condition, metric: chosen, value: chosen === metric ? value : 0 });
        }}
      >
        {ruleMetrics.map((candidate) => (
          <Option key={candidate} value={candidate}>
            {translate(language, ruleMetricWords[candidate])}
          </Option>
        ))}
      </Dropdown>
      <div className={styles.line}>
        <Dropdown
          className={mergeClasses(control.control, styles.operator)}
          aria-label={say("rule.operator")}
          value={say(`rule.${operator}`)}
          selectedOptions={[operator]}
          onOptionSelect={(_, { optionValue }) =>
            onChange({ ...condition, operator: operators.find((candidate) => candidate === optionValue) ?? operator })
          }
        >
          {operators.map((candidate) => (
            <Option key={candidate} value={candidate}>
              {say(`rule.${candidate}`)}
            </Option>
          ))}
        </Dropdown>
        <Field
          validationState={wrong ? "error" : "none"}
          validationMessage={wrong ? say("analysis.notNumber") : undefined}
        >
          <Input
            className={control.control}
            inputMode="decimal"
            aria-label={suffix ? `${say("rule.value")}, ${suffix}` : say("rule.value")}
            value={typed ?? edit(value)}
            onChange={(_, change) => take(change.value)}
            onBlur={() => !wrong && setTyped(null)}
            {...(suffix && { contentAfter: { className: texts.quiet, children: suffix } })}
          />
        </Field>
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={say("rule.deleteCondition", { n: place })}
          onClick={onDelete}
        />
      </div>
    </fieldset>
  );
}
