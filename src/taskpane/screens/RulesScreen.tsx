import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text } from "@fluentui/react-components";
import { AddRegular, ArrowResetRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { describeProblem } from "../../i18n/describeProblem";
import { sentencesOf } from "../../i18n/sentencesOf";
import { translate } from "../../i18n/translate";
import { ClassLegend } from "../charts/ClassLegend";
import { PreviewChart } from "../charts/PreviewChart";
import { useNavigation } from "../navigation/useNavigation";
import { Row } from "../parts/Row";
import { Rows } from "../parts/Rows";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { Swatch } from "../parts/Swatch";
import { useTextStyles } from "../parts/useTextStyles";
import { usePreview } from "../work/usePreview";
import { useWork } from "../work/useWork";
import { useWords } from "../words/useWords";
import { NothingRead } from "./NothingRead";
import { ruleAtFault } from "./rules/ruleAtFault";
import { RuleRow } from "./rules/RuleRow";
import { useEditedRules } from "./rules/useEditedRules";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: "0 0 8px", padding: 0, listStyleType: "none" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  swatch: { display: "flex", justifyContent: "center", width: "20px" },
  title: { display: "block" },
});

/** The rules that sort customers into categories: their order, the category of everybody else, and whether they are complete. */
export function RulesScreen({ about }: { about: string }) {
  const edited = useEditedRules(about);
  return edited ? <RuleList about={about} edited={edited} /> : <NothingRead />;
}

function RuleList({ about, edited }: { about: string; edited: NonNullable<ReturnType<typeof useEditedRules>> }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say, language } = useWords();
  const work = useWork();
  const { open } = useNavigation();
  const { entry, option, values, rules } = edited;
  const { preview, error } = usePreview(entry.id, values);
  /** Control that gets the focus once the list has changed. */
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current === null) return;
    document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  });
  const move = (at: number, by: -1 | 1) => {
    focusNext.current = `rule-${by < 0 ? "up" : "down"}-${at + by}`;
    edited.move(at, by);
    work.announce(say("rules.moved", { label: rules.rules[at]!.label, n: at + by + 1 }));
  };
  const remove = (at: number) => {
    focusNext.current = at < rules.rules.length - 1 ? `rule-${at}` : "rule-add";
    edited.remove(at);
    work.announce(say("rules.deleted", { label: rules.rules[at]!.label }));
  };
  const add = () => {
    edited.add({
      label: say("rules.new"),
      role: "steady",
      conditions: [{ metric: "revenue", operator: "atLeast", value: 0 }],
    });
    open("rule", `${about}/${rules.rules.length}`);
  };
  const problem = error === null ? null : describeProblem(language, error);
  const place = ruleAtFault(error);
  // The place after the last rule is the category of everybody else.
  const atFault = place !== null && place < rules.rules.length ? place : null;
  const sentence = problem ? sentencesOf(problem) : "";
  return (
    <Screen title={translate(language, option.label)}>
      <Text className={texts.quiet}>{say("rules.how")}</Text>
      {problem && atFault === null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle className={styles.title}>{problem.what}</MessageBarTitle>
            {[problem.why, problem.next].filter(Boolean).join(" ")}
          </MessageBarBody>
        </MessageBar>
      )}
      <Section title={say("rules.list")}>
        <ol className={styles.list}>
          {rules.rules.map((rule, at) => (
            <RuleRow
              key={at}
              rule={rule}
              at={at}
              isLast={at === rules.rules.length - 1}
              problem={at === atFault ? sentence : ""}
              onOpen={() => open("rule", `${about}/${at}`)}
              onMove={(by) => move(at, by)}
              onDelete={() => remove(at)}
            />
          ))}
        </ol>
        <Rows label={say("rules.otherwise")}>
          <Row
            id="rule-otherwise"
            icon={
              <span className={styles.swatch}>
                {rules.otherwise && <Swatch role={rules.otherwise.role} strength={1} />}
              </span>
            }
            title={rules.otherwise?.label ?? say("rules.noOtherwise")}
            caption={say("rules.otherwise")}
            onClick={() => open("rule", `${about}/otherwise`)}
          />
        </Rows>
      </Section>
      <div className={styles.actions}>
        <Button id="rule-add" icon={<AddRegular />} onClick={add}>
          {say("rules.add")}
        </Button>
        <Button appearance="subtle" icon={<ArrowResetRegular />} onClick={edited.startAgain}>
          {say("rules.proposed")}
        </Button>
      </div>
      {preview && error === null && (
        <Section title={say("analysis.preview")} end={preview.chart.kind === "classes" && <ClassLegend />}>
          <PreviewChart chart={preview.chart} />
        </Section>
      )}
      {error === null && preview && (
        <Text size={200} className={texts.quiet} aria-live="polite">
          {say("rules.complete")}
        </Text>
      )}
    </Screen>
  );
}
