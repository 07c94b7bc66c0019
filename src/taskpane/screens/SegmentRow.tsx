import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { SegmentView } from "../../worker/sessionApi";
import { roleMark } from "../charts/roleMark";
import { useNavigation } from "../navigation/useNavigation";
import { Said } from "../parts/Said";
import { useButtonStyles } from "../parts/useButtonStyles";
import { useTextStyles } from "../parts/useTextStyles";
import { useRoleColours } from "../theme/useMode";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "4px minmax(0, 1fr) auto 16px",
    columnGap: "12px",
    alignItems: "center",
    width: "100%",
    padding: "9px 0",
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  stripe: { alignSelf: "stretch", minHeight: "40px", borderRadius: "2px", forcedColorAdjust: "none" },
  column: { display: "flex", flexDirection: "column", minWidth: 0 },
  end: { textAlign: "end" },
  meter: {
    height: "4px",
    marginTop: "5px",
    borderRadius: "2px",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralStroke2,
  },
  part: { display: "block", height: "100%", forcedColorAdjust: "none" },
  chevron: { display: "flex", color: tokens.colorNeutralForeground3 },
});

/** One segment: what it is, how many customers, its part of the revenue. */
export function SegmentRow({ segment }: { segment: SegmentView }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const texts = useTextStyles();
  const { say, number, percent } = useWords();
  const { open } = useNavigation();
  const mark = roleMark(useRoleColours()[segment.role].fill, segment.strength);
  return (
    <li>
      <button
        type="button"
        id={`segment-${segment.key}`}
        className={mergeClasses(buttons.line, styles.row)}
        onClick={() => open("segment", segment.key)}
      >
        <span className={styles.stripe} style={mark} />
        <span className={styles.column}>
          <Text weight="semibold">{segment.label}</Text>
          <Text size={200} className={mergeClasses(texts.quiet, texts.clip)} title={segment.hint}>
            {segment.hint}
          </Text>
          <span className={styles.meter}>
            <span
              className={styles.part}
              style={{ ...mark, width: `${Math.max(0, Math.min(1, segment.shareOfRevenue)) * 100}%` }}
            />
          </span>
        </span>
        <span className={mergeClasses(styles.column, styles.end)}>
          <span className={texts.value}>
            <span aria-hidden>{number(segment.customers)}</span>
            <Said>{say("source.customers", { n: segment.customers })}, </Said>
          </span>
          <Text size={200} className={mergeClasses(texts.quiet, texts.figures)}>
            {say("segments.part", { share: percent(segment.shareOfRevenue) })}
          </Text>
        </span>
        <span className={styles.chevron}>
          <ChevronRightRegular />
        </span>
      </button>
    </li>
  );
}
