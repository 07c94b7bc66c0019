import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Preview } from "../../analyses/analysis";
import { useTextStyles } from "../parts/useTextStyles";
import { useRoleColours } from "../theme/useMode";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    rowGap: "2px",
    marginBottom: "20px",
    fontSize: "12px",
    lineHeight: "16px",
  },
  legend: { display: "flex", flexWrap: "wrap", columnGap: "12px" },
  entry: { display: "inline-flex", alignItems: "center", gap: "5px" },
  mark: { width: "10px", height: "10px", borderRadius: "2px", forcedColorAdjust: "none" },
  plot: { display: "flex", height: "124px", borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  pair: {
    position: "relative",
    flex: "1 1 0",
    minWidth: 0,
    display: "flex",
    alignItems: "flex-end",
    justifyContent: "center",
    gap: "1px",
  },
  column: {
    width: "38%",
    maxWidth: "24px",
    borderRadius: "1.5px 1.5px 0 0",
    forcedColorAdjust: "none",
    transitionProperty: "height",
    transitionDuration: "150ms",
  },
  tallest: {
    position: "absolute",
    bottom: "100%",
    paddingBottom: "3px",
    fontSize: "11px",
    lineHeight: "14px",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  fromStart: { insetInlineStart: 0 },
  toEnd: { insetInlineEnd: 0 },
  labels: { display: "flex", paddingTop: "4px", fontSize: "11px", lineHeight: "14px" },
  label: {
    flex: "1 1 0",
    minWidth: 0,
    paddingInline: "1px",
    textAlign: "center",
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
});

type Pairs = Extract<Preview["chart"], { kind: "pairs" }>;

/** The colours of the same columns on the sheet. */
const roles = ["strong", "rising"] as const;

/** Two columns a class, side by side. The tallest pair says its values, which gives the scale; each says its own under the pointer. */
export function PairedColumns({ chart: { title, names, pairs } }: { chart: Pairs }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const colours = useRoleColours();
  const { say } = useWords();
  const heights = pairs.map(({ values }) => Math.max(0, ...values));
  const top = Math.max(...heights) || 1;
  const tallest = heights.indexOf(Math.max(...heights));
  const heightOf = (value: number) => (value > 0 ? `max(1px, ${(value / top) * 100}%)` : 0);
  const list = pairs.map(({ label, text }) => say("chart.bar", { label, text })).join(" ; ");
  return (
    <div role="img" aria-label={say("chart.pairs", { title, first: names[0], second: names[1], list })}>
      <div className={mergeClasses(styles.head, texts.quiet)}>
        <span>{title}</span>
        <span className={styles.legend}>
          {names.map((name, series) => (
            <span key={name} className={styles.entry}>
              <span className={styles.mark} style={{ backgroundColor: colours[roles[series]!].fill }} />
              {name}
            </span>
          ))}
        </span>
      </div>
      <div className={styles.plot}>
        {pairs.map(({ label, values, text }, at) => (
          <span key={label} className={styles.pair} title={`${label}\n${text}`}>
            {values.map((value, series) => (
              <span
                key={names[series]}
                className={styles.column}
                style={{ height: heightOf(value), backgroundColor: colours[roles[series]!].fill }}
              />
            ))}
            {at === tallest && (
              <span
                className={mergeClasses(
                  styles.tallest,
                  texts.figures,
                  at * 2 < pairs.length ? styles.fromStart : styles.toEnd,
                )}
              >
                {text}
              </span>
            )}
          </span>
        ))}
      </div>
      <div className={mergeClasses(styles.labels, texts.quiet)}>
        {pairs.map(({ label }) => (
          <span key={label} className={styles.label}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}
