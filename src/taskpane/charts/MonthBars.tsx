import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ImportView } from "../../worker/sessionApi";

/** Pixels: a few months do not make slabs. */
const widestBar = 32;

const useStyles = makeStyles({
  bars: { display: "flex", alignItems: "flex-end", height: "54px" },
  month: {
    flex: "1 1 0",
    minWidth: 0,
    paddingInline: "min(1px, 10%)",
    height: "100%",
    display: "flex",
    alignItems: "flex-end",
  },
  bar: {
    width: "100%",
    borderRadius: "1px",
    forcedColorAdjust: "none",
    backgroundColor: tokens.colorCompoundBrandBackground,
  },
  earlier: { opacity: 0.42 },
  none: { backgroundColor: tokens.colorNeutralStroke2 },
  years: {
    position: "relative",
    height: "16px",
    marginTop: "2px",
    fontSize: "11px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  year: { position: "absolute", paddingInlineStart: "1px", fontVariantNumeric: "tabular-nums" },
});

/** One bar a month; the last twelve are stronger, years stand under their first month. */
export function MonthBars({ months, label }: { months: ImportView["months"]; label: string }) {
  const styles = useStyles();
  const top = Math.max(1, ...months.map(({ revenue }) => revenue));
  const firstsOfYear = months.flatMap(({ year, month }, index) =>
    month === 1 || index === 0 ? [{ year, index }] : [],
  );
  // Two years closer than 30 px would touch: the first one gives way when its year has only a few months.
  const roomy = firstsOfYear.filter(
    ({ index }, at) => ((firstsOfYear[at + 1]?.index ?? Infinity) - index) / months.length > 0.09,
  );
  const step = Math.ceil(roomy.length / 8);
  return (
    <div role="img" aria-label={label} style={{ maxWidth: `${months.length * widestBar}px` }}>
      <div className={styles.bars}>
        {months.map(({ year, month, revenue }, index) => (
          <span key={`${year}-${month}`} className={styles.month}>
            <span
              className={mergeClasses(
                styles.bar,
                revenue <= 0 ? styles.none : index < months.length - 12 && styles.earlier,
              )}
              style={{ height: revenue > 0 ? `max(2px, ${(revenue / top) * 100}%)` : "1px" }}
            />
          </span>
        ))}
      </div>
      <div className={styles.years}>
        {roomy.map(
          ({ year, index }, at) =>
            at % step === 0 && (
              <span
                key={year}
                className={styles.year}
                style={{ insetInlineStart: `${(index / months.length) * 100}%` }}
              >
                {year}
              </span>
            ),
        )}
      </div>
    </div>
  );
}
