import { makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import type { SegmentMember, SegmentView } from "../../worker/sessionApi";
import { Swatch } from "../parts/Swatch";
import { useTextStyles } from "../parts/useTextStyles";
import { useWorkState } from "../work/useWork";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  member: { outline: "none", display: "flex", flexDirection: "column", gap: "1px", paddingBlock: "8px" },
  head: { display: "flex", justifyContent: "space-between", gap: "10px" },
  name: { overflowWrap: "anywhere" },
  reason: { display: "flex", alignItems: "center", gap: "6px", minWidth: 0 },
});

/** One customer with the reason of its class; with `segment`, its class too. */
export function MemberLine({ member, segment }: { member: SegmentMember; segment?: SegmentView }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { money } = useWords();
  const currency = useWorkState().orders?.imported?.currency ?? "";
  return (
    <li className={styles.member} tabIndex={-1}>
      <span className={styles.head}>
        <Text weight="semibold" className={styles.name}>
          {member.name}
        </Text>
        <Text className={texts.figures}>{money(member.revenue, currency)}</Text>
      </span>
      <span className={styles.reason}>
        {segment && <Swatch role={segment.role} strength={segment.strength} />}
        <Text size={200} className={mergeClasses(texts.quiet, texts.clip)} title={member.reason}>
          {segment ? `${segment.label} · ${member.reason}` : member.reason}
        </Text>
      </span>
    </li>
  );
}
