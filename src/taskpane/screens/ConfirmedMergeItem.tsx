import { Button, makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import type { MergeProposalView } from "../../worker/sessionApi";
import { useTextStyles } from "../parts/useTextStyles";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "2px", paddingBlock: "8px" },
  name: { overflowWrap: "anywhere" },
  undo: { marginInlineStart: "-8px" },
});

interface ConfirmedMergeItemProps {
  readonly proposal: MergeProposalView;
  readonly currency: string;
  readonly disabled: boolean;
  onUndo(): void;
}

/** Names counted as one customer, and the way to take them apart. */
export function ConfirmedMergeItem({ proposal, currency, disabled, onUndo }: ConfirmedMergeItemProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say, money } = useWords();
  const name = proposal.confirmed ?? "";
  const others = proposal.names.filter((other) => other.name !== name);
  return (
    <li className={styles.item}>
      <Text weight="semibold" className={styles.name}>
        {say("merges.keptAs", { name })}
      </Text>
      {others.map(({ name: other, rows, revenue }) => (
        <Text key={other} size={200} className={mergeClasses(texts.quiet, texts.figures, styles.name)}>
          {other} · {say("merges.rows", { n: rows })} · {money(revenue, currency)}
        </Text>
      ))}
      <Button
        size="small"
        appearance="subtle"
        className={styles.undo}
        disabledFocusable={disabled}
        aria-label={say("merges.undoOf", { name })}
        onClick={onUndo}
      >
        {say("merges.undo")}
      </Button>
    </li>
  );
}
