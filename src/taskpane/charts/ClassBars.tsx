import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { PreviewClass } from "../../analyses/analysis";
import { useTextStyles } from "../parts/useTextStyles";
import { useRoleColours } from "../theme/useMode";
import { useWords } from "../words/useWords";
import { roleMark } from "./roleMark";

const useStyles = makeStyles({
  chart: {
    display: "grid",
    gridTemplateColumns: "fit-content(46%) 1fr",
    columnGap: "12px",
    rowGap: "5px",
    alignItems: "center",
  },
  name: { display: "flex", flexDirection: "column", fontSize: "11px", lineHeight: "14px" },
  label: { fontSize: "12px", lineHeight: "15px", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  bars: { display: "flex", flexDirection: "column", gap: "3px", minWidth: 0 },
  line: {
    display: "flex",
    alignItems: "center",
    gap: "5px",
    height: "11px",
    fontSize: "11px",
    lineHeight: "11px",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  bar: {
    flexShrink: 0,
    height: "100%",
    boxSizing: "border-box",
    borderRadius: "1.5px",
    forcedColorAdjust: "none",
    transitionProperty: "width",
    transitionDuration: "150ms",
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** Two bars a class: its share of the customers, outlined, over its share of the revenue, full. */
export function ClassBars({ classes }: { classes: readonly PreviewClass[] }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const colours = useRoleColours();
  const { say, percent } = useWords();
  const count = (n: number) => say("source.customers", { n });
  const top = Math.max(
    0.01,
    ...classes.flatMap(({ shareOfCustomers, shareOfRevenue }) => [shareOfCustomers, shareOfRevenue]),
  );
  // 40 px stay free at the right of the longest bar for its figure.
  const width = (share: number) => `max(2px, calc((100% - 40px) * ${Math.max(0, share) / top}))`;
  const label = classes
    .map((part) =>
      say("chart.class", {
        label: part.label,
        customers: count(part.customers),
        share: percent(part.shareOfCustomers),
        revenue: percent(part.shareOfRevenue),
      }),
    )
    .join(" ; ");
  return (
    <div role="img" aria-label={label} className={styles.chart}>
      {classes.map((part) => {
        const { fill, tint } = colours[part.role];
        return (
          <Fragment key={part.key}>
            <span className={styles.name}>
              <span className={styles.label}>{part.label}</span>
              <span className={mergeClasses(texts.quiet, texts.figures)}>{count(part.customers)}</span>
            </span>
            <span className={styles.bars}>
              <span className={styles.line}>
                <span
                  className={styles.bar}
                  style={{ width: width(part.shareOfCustomers), backgroundColor: tint, border: `1px solid ${fill}` }}
                />
                <span className={texts.quiet}>{percent(part.shareOfCustomers)}</span>
              </span>
              <span className={styles.line}>
                <span
                  className={styles.bar}
                  style={{ width: width(part.shareOfRevenue), ...roleMark(fill, part.strength) }}
                />
                <span className={styles.strong}>{percent(part.shareOfRevenue)}</span>
              </span>
            </span>
          </Fragment>
        );
      })}
    </div>
  );
}
