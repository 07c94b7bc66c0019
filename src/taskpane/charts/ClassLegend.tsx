import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useTextStyles } from "../parts/useTextStyles";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  legend: { display: "flex", alignItems: "center", gap: "12px" },
  entry: { display: "inline-flex", alignItems: "center", gap: "5px" },
  mark: {
    width: "14px",
    height: "8px",
    boxSizing: "border-box",
    borderRadius: "2px",
    border: `1px solid ${tokens.colorNeutralForeground3}`,
  },
  full: { backgroundColor: tokens.colorNeutralForeground3, forcedColorAdjust: "none" },
});

/** What the outlined and the full bar of `ClassBars` are. */
export function ClassLegend() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say } = useWords();
  return (
    <span className={mergeClasses(styles.legend, texts.quiet)} aria-hidden>
      <Text size={200} className={styles.entry}>
        <span className={styles.mark} />
        {say("chart.customers")}
      </Text>
      <Text size={200} className={styles.entry}>
        <span className={mergeClasses(styles.mark, styles.full)} />
        {say("chart.revenue")}
      </Text>
    </span>
  );
}
