import { makeStyles } from "@fluentui/react-components";
import type { PreviewClass } from "../../analyses/analysis";
import { useRoleColours } from "../theme/useMode";
import { useWords } from "../words/useWords";
import { roleMark } from "./roleMark";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "2px", height: "12px", borderRadius: "3px", overflow: "hidden" },
  part: { flexBasis: 0, forcedColorAdjust: "none" },
});

/** The classes as parts of a whole. A class below zero (refunds) has no part. */
export function ShareBar({
  classes,
  of,
}: {
  classes: readonly Pick<PreviewClass, "key" | "label" | "role" | "strength" | "shareOfCustomers" | "shareOfRevenue">[];
  of: "shareOfCustomers" | "shareOfRevenue";
}) {
  const styles = useStyles();
  const colours = useRoleColours();
  const { say, percent } = useWords();
  return (
    <div
      role="img"
      className={styles.bar}
      aria-label={classes
        .map((part) => say("chart.shares", { label: part.label, share: percent(part[of]) }))
        .join(", ")}
    >
      {classes.map((part) => (
        <span
          key={part.key}
          className={styles.part}
          style={{ flexGrow: Math.max(0, part[of]), ...roleMark(colours[part.role].fill, part.strength) }}
        />
      ))}
    </div>
  );
}
