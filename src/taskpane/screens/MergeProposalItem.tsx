import { Checkbox, makeStyles, mergeClasses, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { MergeProposalView } from "../../worker/sessionApi";
import { useTextStyles } from "../parts/useTextStyles";
import { proposalKey } from "../work/proposalKey";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  item: {
    paddingBlock: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTop: "none" },
  },
  select: { marginInlineStart: "-8px" },
  names: { marginInlineStart: "16px" },
  name: { overflowWrap: "anywhere" },
});

interface MergeProposalItemProps {
  readonly proposal: MergeProposalView;
  readonly currency: string;
  readonly selected: boolean;
  /** The name to keep. */
  readonly keep: string;
  onSelect(key: string, selected: boolean): void;
  onKeep(key: string, name: string): void;
}

/** Names that look like one customer: whether they are, and the name to keep. */
function Item({ proposal, currency, selected, keep, onSelect, onKeep }: MergeProposalItemProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say, money } = useWords();
  const { names, reason } = proposal;
  const key = proposalKey(proposal);
  const list = names.map(({ name }) => name).join(", ");
  return (
    <li className={styles.item}>
      <Checkbox
        className={styles.select}
        checked={selected}
        aria-label={say("merges.one", { reason, names: list })}
        label={<Text size={200}>{reason}</Text>}
        onChange={(_, change) => onSelect(key, change.checked === true)}
      />
      <RadioGroup
        className={styles.names}
        aria-label={say("merges.keep", { names: list })}
        value={keep}
        onChange={(_, change) => onKeep(key, change.value)}
      >
        {names.map(({ name, rows, revenue }) => (
          <Radio
            key={name}
            value={name}
            label={
              <>
                <span className={styles.name}>{name}</span>
                <Text block size={200} className={mergeClasses(texts.quiet, texts.figures)}>
                  {say("merges.rows", { n: rows })} · {money(revenue, currency)}
                </Text>
              </>
            }
          />
        ))}
      </RadioGroup>
    </li>
  );
}

export const MergeProposalItem = memo(Item);
