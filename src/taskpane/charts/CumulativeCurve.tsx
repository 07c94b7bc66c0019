import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Preview } from "../../analyses/analysis";
import { useTextStyles } from "../parts/useTextStyles";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  chart: {
    position: "relative",
    height: "188px",
    fontSize: "11px",
    lineHeight: "14px",
    color: tokens.colorNeutralForeground3,
  },
  plot: { position: "absolute", inset: "8px 4px 22px 42px" },
  svg: { position: "absolute", inset: 0, width: "100%", height: "100%", overflow: "visible" },
  tick: {
    position: "absolute",
    insetInlineEnd: "calc(100% + 6px)",
    transform: "translateY(-50%)",
    whiteSpace: "nowrap",
  },
  hair: { stroke: tokens.colorNeutralStroke2 },
  area: { fill: tokens.colorBrandBackground2 },
  curve: { fill: "none", stroke: tokens.colorBrandForeground1, strokeWidth: "2px", strokeLinejoin: "round" },
  guide: { fill: "none", stroke: tokens.colorNeutralForeground3, strokeDasharray: "3 3" },
  dot: {
    position: "absolute",
    width: "9px",
    height: "9px",
    margin: "-6.5px",
    borderRadius: "50%",
    border: `2px solid ${tokens.colorNeutralBackground1}`,
    backgroundColor: tokens.colorBrandForeground1,
    forcedColorAdjust: "none",
  },
  mark: { position: "absolute", display: "flex", flexDirection: "column", padding: "6px 10px", whiteSpace: "nowrap" },
  // Under a diagonal the curve leaves the corner above it free.
  corner: { left: 0, top: 0 },
  // Left of a point far along, the curve is still near the top: the label goes under it.
  before: { transform: "translateX(-100%)", paddingTop: "24px", textAlign: "end" },
  label: { fontSize: "12px", fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  axis: { position: "absolute", insetInline: "42px 4px", bottom: 0, display: "flex", justifyContent: "space-between" },
});

type Curve = Extract<Preview["chart"], { kind: "curve" }>;

/** Cumulative share of the revenue, largest customers first, with the point that answers the question. */
export function CumulativeCurve({ curve: { points, mark, xLabel, diagonal } }: { curve: Curve }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say, percent } = useWords();
  const right = Math.max(points.at(-1)?.[0] ?? 1, mark.x) || 1;
  // Refunds make the sum pass above 100 % before it comes down: the scale follows.
  const top = Math.max(1, ...points.map(([, y]) => y));
  const x = (value: number) => (value / right) * 100;
  const y = (value: number) => 100 - (value / top) * 100;
  const line = `M0 100${points.map(([px, py]) => `L${x(px).toFixed(2)} ${y(py).toFixed(2)}`).join("")}`;
  return (
    <div
      role="img"
      aria-label={say("chart.curve", { label: mark.label, detail: mark.detail })}
      className={styles.chart}
    >
      <div className={styles.plot}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" className={styles.svg} aria-hidden>
          {[0, 0.5, 1].map((share) => (
            <path key={share} d={`M0 ${y(share)}H100`} className={styles.hair} vectorEffect="non-scaling-stroke" />
          ))}
          <path d={`${line}L100 100Z`} className={styles.area} />
          {diagonal && <path d={`M0 100L100 ${y(1)}`} className={styles.guide} vectorEffect="non-scaling-stroke" />}
          <path d={`M${x(mark.x)} 100V${y(mark.y)}H0`} className={styles.guide} vectorEffect="non-scaling-stroke" />
          <path d={line} className={styles.curve} vectorEffect="non-scaling-stroke" />
        </svg>
        {[0, 0.5, 1].map((share) => (
          <span key={share} className={mergeClasses(styles.tick, texts.figures)} style={{ top: `${y(share)}%` }}>
            {percent(share)}
          </span>
        ))}
        <span className={styles.dot} style={{ left: `${x(mark.x)}%`, top: `${y(mark.y)}%` }} />
        <span
          className={mergeClasses(styles.mark, diagonal ? styles.corner : x(mark.x) > 55 && styles.before)}
          style={diagonal ? undefined : { left: `${x(mark.x)}%`, top: `${y(mark.y)}%` }}
        >
          <span className={styles.label}>{mark.label}</span>
          <span>{mark.detail}</span>
        </span>
      </div>
      <span className={styles.axis}>
        <span>0</span>
        <span>{xLabel}</span>
      </span>
    </div>
  );
}
