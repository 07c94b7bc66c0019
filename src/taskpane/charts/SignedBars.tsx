import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Preview } from "../../analyses/analysis";
import { useTextStyles } from "../parts/useTextStyles";
import { useRoleColours } from "../theme/useMode";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  title: { display: "block", marginBottom: "6px", fontSize: "12px", lineHeight: "16px" },
  chart: {
    display: "grid",
    gridTemplateColumns: "fit-content(42%) minmax(40px, 1fr) auto",
    columnGap: "10px",
    rowGap: "7px",
    alignItems: "center",
    fontSize: "12px",
    lineHeight: "15px",
  },
  label: { overflowWrap: "anywhere", hyphens: "auto" },
  track: { position: "relative", height: "15px" },
  bar: {
    position: "absolute",
    insetBlock: "1px",
    borderRadius: "1.5px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: "none",
    transitionProperty: "width",
    transitionDuration: "150ms",
  },
  zero: { position: "absolute", insetBlock: "-3px", width: "1px", backgroundColor: tokens.colorNeutralStroke1 },
  text: { textAlign: "end", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
});

type Bars = Extract<Preview["chart"], { kind: "bars" }>;

/** Horizontal bars from a common zero: what is negative runs to the left. */
export function SignedBars({ chart: { title, bars } }: { chart: Bars }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const colours = useRoleColours();
  const { say } = useWords();
  const least = Math.min(0, ...bars.map(({ value }) => value));
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const span = most - least || 1;
  const percentOf = (value: number) => `${(value / span) * 100}%`;
  const list = bars.map(({ label, text }) => say("chart.bar", { label, text })).join(" ; ");
  return (
    <div role="img" aria-label={say("chart.bars", { title, list })}>
      <span className={mergeClasses(styles.title, texts.quiet)}>{title}</span>
      <div className={styles.chart}>
        {bars.map(({ label, value, text, role }, at) => (
          <Fragment key={`${at} ${label}`}>
            <span className={styles.label}>{label}</span>
            <span className={styles.track}>
              <span
                className={styles.bar}
                style={{
                  left: percentOf(Math.min(0, value) - least),
                  width: value === 0 ? 0 : `max(2px, ${percentOf(Math.abs(value))})`,
                  ...(role && { backgroundColor: colours[role].fill }),
                }}
              />
              {least < 0 && <span className={styles.zero} style={{ left: percentOf(-least) }} />}
            </span>
            <span className={mergeClasses(styles.text, texts.figures)}>{text}</span>
          </Fragment>
        ))}
      </div>
    </div>
  );
}
