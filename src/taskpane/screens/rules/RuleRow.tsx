import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular } from "@fluentui/react-icons";
import type { CustomerRule } from "../../../portfolio/segmentation/rules/customerRule";
import { Swatch } from "../../parts/Swatch";
import { useButtonStyles } from "../../parts/useButtonStyles";
import { useTextStyles } from "../../parts/useTextStyles";
import { useWorkState } from "../../work/useWork";
import { conditionText } from "../../words/conditionText";
import { useWords } from "../../words/useWords";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", alignItems: "flex-start", gap: "2px" },
  rule: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "12px",
    flexGrow: 1,
    minWidth: 0,
    minHeight: "44px",
    padding: "8px 4px 8px 0",
  },
  swatch: { paddingTop: "1px", textAlign: "center" },
  text: { display: "flex", flexDirection: "column", minWidth: 0 },
  wrap: { overflowWrap: "anywhere", textWrap: "pretty" },
  tools: { display: "flex", flexShrink: 0, paddingTop: "6px" },
  problem: { display: "block", paddingBottom: "8px", color: tokens.colorStatusDangerForeground1 },
});

interface RuleRowProps {
  readonly rule: CustomerRule;
  readonly at: number;
  readonly isLast: boolean;
  /** What is wrong with this rule; `""` when nothing is. */
  readonly problem: string;
  onOpen(): void;
  onMove(by: -1 | 1): void;
  onDelete(): void;
}

/** One rule of the list: what it says, its place among the others. */
export function RuleRow({ rule, at, isLast, problem, onOpen, onMove, onDelete }: RuleRowProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const texts = useTextStyles();
  const words = useWords();
  const { say } = words;
  const currency = useWorkState().orders?.imported?.currency ?? "";
  const { label } = rule;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <button type="button" id={`rule-${at}`} className={mergeClasses(buttons.line, styles.rule)} onClick={onOpen}>
          <span className={styles.swatch}>
            <Swatch role={rule.role} strength={1} />
          </span>
          <span className={styles.text}>
            <Text weight="semibold" className={styles.wrap}>
              {label}
            </Text>
            {rule.conditions.length === 0 && (
              <Text size={200} className={texts.quiet}>
                {say("rules.everyone")}
              </Text>
            )}
            {rule.conditions.map((condition, index) => (
              <Text key={index} size={200} className={mergeClasses(texts.quiet, texts.figures, styles.wrap)}>
                {conditionText(words, condition, currency)}
              </Text>
            ))}
          </span>
        </button>
        <span className={styles.tools}>
          <Button
            id={`rule-up-${at}`}
            size="small"
            appearance="subtle"
            icon={<ArrowUpRegular />}
            aria-label={say("rules.up", { label })}
            disabledFocusable={at === 0}
            onClick={() => at > 0 && onMove(-1)}
          />
          <Button
            id={`rule-down-${at}`}
            size="small"
            appearance="subtle"
            icon={<ArrowDownRegular />}
            aria-label={say("rules.down", { label })}
            disabledFocusable={isLast}
            onClick={() => !isLast && onMove(1)}
          />
          <Button
            id={`rule-delete-${at}`}
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={say("rules.delete", { label })}
            onClick={onDelete}
          />
        </span>
      </div>
      {problem && (
        <Text size={200} role="alert" className={styles.problem}>
          {problem}
        </Text>
      )}
    </li>
  );
}
