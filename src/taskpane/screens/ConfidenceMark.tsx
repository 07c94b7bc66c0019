import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { confidences, type Confidence } from "../../portfolio/segmentation/confidence";
import { Said } from "../parts/Said";
import { useTextStyles } from "../parts/useTextStyles";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "baseline", gap: "5px", fontSize: "11px", lineHeight: "14px" },
  steps: { display: "inline-flex", alignItems: "flex-end", gap: "1.5px" },
  step: { width: "3px", borderRadius: "1px", backgroundColor: tokens.colorNeutralStroke1, forcedColorAdjust: "none" },
  full: { backgroundColor: tokens.colorNeutralForeground3 },
});

/** How far a score can be trusted: one to three rising steps, and the word. */
export function ConfidenceMark({ confidence }: { confidence: Confidence }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say } = useWords();
  const reached = confidences.indexOf(confidence);
  return (
    <span className={mergeClasses(styles.mark, texts.quiet)} title={say(`member.why.${confidence}`)}>
      <span className={styles.steps} aria-hidden>
        {confidences.map((step, at) => (
          <span
            key={step}
            className={mergeClasses(styles.step, at <= reached && styles.full)}
            style={{ height: `${4 + at * 3}px` }}
          />
        ))}
      </span>
      <Said>{say("member.confidence")} </Said>
      {say(`member.${confidence}`)}
    </span>
  );
}
