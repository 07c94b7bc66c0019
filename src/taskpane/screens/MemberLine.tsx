import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SegmentMember, SegmentView } from "../../worker/sessionApi";
import { Swatch } from "../parts/Swatch";
import { useButtonStyles } from "../parts/useButtonStyles";
import { useTextStyles } from "../parts/useTextStyles";
import { useWorkState } from "../work/useWork";
import { useWords } from "../words/useWords";
import { ConfidenceMark } from "./ConfidenceMark";

const useStyles = makeStyles({
  member: {
    display: "flex",
    flexDirection: "column",
    gap: "1px",
    boxSizing: "border-box",
    width: "calc(100% + 16px)",
    minWidth: 0,
    marginInline: "-8px",
    padding: "8px",
  },
  head: { display: "flex", justifyContent: "space-between", gap: "10px" },
  name: { overflowWrap: "anywhere" },
  line: { display: "flex", alignItems: "baseline", gap: "6px", minWidth: 0 },
  change: { color: tokens.colorBrandForeground1 },
  whole: { overflowWrap: "anywhere" },
  end: { flexShrink: 0, marginInlineStart: "auto" },
});

/** One customer with the reason of its class, what would change it, and how sure that is; with `segment`, its class too. */
export function MemberLine({ member, segment }: { member: SegmentMember; segment?: SegmentView }) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const texts = useTextStyles();
  const { money } = useWords();
  const currency = useWorkState().orders?.imported?.currency ?? "";
  const [isWhole, setWhole] = useState(false);
  const cut = isWhole ? styles.whole : texts.clip;
  const reason = segment ? `${segment.label} · ${member.reason}` : member.reason;
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(buttons.line, styles.member)}
        aria-expanded={isWhole}
        onClick={() => setWhole(!isWhole)}
      >
        <span className={styles.head}>
          <Text weight="semibold" className={styles.name}>
            {member.name}
          </Text>
          <Text className={texts.figures}>{money(member.revenue, currency)}</Text>
        </span>
        <span className={styles.line}>
          {segment && <Swatch role={segment.role} strength={segment.strength} />}
          <Text size={200} className={mergeClasses(texts.quiet, cut)} title={reason}>
            {reason}
          </Text>
          <span className={styles.end}>
            <ConfidenceMark confidence={member.confidence} />
          </span>
        </span>
        {member.change && (
          <Text size={200} className={mergeClasses(styles.change, cut)} title={member.change}>
            {member.change}
          </Text>
        )}
      </button>
    </li>
  );
}
