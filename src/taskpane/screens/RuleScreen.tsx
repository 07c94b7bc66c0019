import { Button, Field, Input, Label, makeStyles, Text } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { describeProblem } from "../../i18n/describeProblem";
import { sentencesOf } from "../../i18n/sentencesOf";
import type { CustomerRule, RuleCondition } from "../../portfolio/segmentation/rules/customerRule";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { useTextStyles } from "../parts/useTextStyles";
import { usePreview } from "../work/usePreview";
import { useWords } from "../words/useWords";
import { NothingRead } from "./NothingRead";
import { useControlStyles } from "./options/useControlStyles";
import { ConditionFields } from "./rules/ConditionFields";
import { RoleChoice } from "./rules/RoleChoice";
import { useEditedRules } from "./rules/useEditedRules";

const useStyles = makeStyles({
  conditions: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "stretch" },
  add: { alignSelf: "flex-start" },
});

/** One rule: the category it gives, what the category means, and the conditions a customer must meet. */
export function RuleScreen({ about }: { about: string }) {
  const edited = useEditedRules(about);
  const { say } = useWords();
  const place = about.split("/")[2] ?? "";
  if (!edited) return <NothingRead />;
  const { rules, entry, values } = edited;
  if (place === "otherwise") {
    const { label, role } = rules.otherwise ?? { label: "", role: "asleep" };
    return (
      <RuleForm
        title={say("rules.otherwise")}
        rule={{ label, role, conditions: [] }}
        hasConditions={false}
        verdict={{ analysis: entry.id, values }}
        onChange={(rule) =>
          edited.setOtherwise(rule.label.trim() === "" ? null : { label: rule.label, role: rule.role })
        }
      />
    );
  }
  const at = Number(place);
  const rule = rules.rules[at];
  if (!rule) return <NothingRead />;
  return (
    <RuleForm
      title={say("rule.title", { n: at + 1 })}
      rule={rule}
      hasConditions
      verdict={{ analysis: entry.id, values }}
      onChange={(changed) => edited.replace(at, changed)}
    />
  );
}

interface RuleFormProps {
  readonly title: string;
  readonly rule: CustomerRule;
  readonly hasConditions: boolean;
  readonly verdict: { readonly analysis: string; readonly values: Parameters<typeof usePreview>[1] };
  onChange(rule: CustomerRule): void;
}

function RuleForm({ title, rule, hasConditions, verdict, onChange }: RuleFormProps) {
  const styles = useStyles();
  const control = useControlStyles();
  const texts = useTextStyles();
  const { say, language } = useWords();
  const roleId = useId();
  const { preview, error } = usePreview(verdict.analysis, verdict.values);
  /** Tells conditions apart when one is deleted: they have no name of their own. */
  const [keys, setKeys] = useState(() => rule.conditions.map((_, index) => index));
  const { conditions } = rule;
  const withConditions = (list: readonly RuleCondition[]) => onChange({ ...rule, conditions: list });
  const add = () => {
    setKeys([...keys, Math.max(-1, ...keys) + 1]);
    withConditions([...conditions, { metric: "revenue", operator: "atLeast", value: 0 }]);
  };
  const remove = (at: number) => {
    setKeys(keys.filter((_, index) => index !== at));
    withConditions(conditions.filter((_, index) => index !== at));
    document.getElementById("condition-add")?.focus();
  };
  const problem = error === null ? null : describeProblem(language, error);
  const noLabel = rule.label.trim() === "";
  return (
    <Screen title={title}>
      <Field
        label={say("rule.label")}
        validationState={noLabel ? "error" : "none"}
        validationMessage={noLabel ? say("rule.noLabel") : undefined}
      >
        <Input
          className={control.control}
          value={rule.label}
          onChange={(_, change) => onChange({ ...rule, label: change.value })}
        />
      </Field>
      <div>
        <Label id={roleId}>{say("rule.role")}</Label>
        <RoleChoice labelId={roleId} value={rule.role} onChange={(role) => onChange({ ...rule, role })} />
      </div>
      {hasConditions && (
        <Section title={say("rule.conditions")}>
          <div className={styles.conditions}>
            {conditions.map((condition, at) => (
              <ConditionFields
                key={keys[at]}
                condition={condition}
                place={at + 1}
                onChange={(changed) =>
                  withConditions(conditions.map((other, index) => (index === at ? changed : other)))
                }
                onDelete={() => remove(at)}
              />
            ))}
            {conditions.length === 0 && <Text className={texts.quiet}>{say("rule.none")}</Text>}
            <Button id="condition-add" className={styles.add} icon={<AddRegular />} onClick={add}>
              {say("rule.addCondition")}
            </Button>
          </div>
        </Section>
      )}
      <div aria-live="polite">
        {problem ? (
          <Text className={texts.wrong}>{sentencesOf(problem)}</Text>
        ) : (
          preview && <Text className={texts.quiet}>{preview.finding}</Text>
        )}
      </div>
    </Screen>
  );
}
