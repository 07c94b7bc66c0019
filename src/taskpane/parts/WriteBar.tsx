import { Button, makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import { LiveChoice } from "./LiveChoice";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  where: { display: "flex", alignItems: "center", gap: "8px", minHeight: "20px" },
  under: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "center", columnGap: "4px" },
  icon: { flexShrink: 0 },
  note: { textWrap: "pretty" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    "& button": { flexGrow: 1, minWidth: "max-content", paddingInline: "8px", whiteSpace: "nowrap" },
  },
});

interface WriteBarProps {
  /** Where it will be written. */
  readonly where: string;
  readonly action: string;
  /** Why the action is not possible yet; `""` when it is. */
  readonly obstacle?: string;
  /** The action the whole screen leads to: one large button, the rest under it. */
  readonly large?: boolean;
  readonly live: boolean;
  /** Why live formulas are not possible; `""` when they are. */
  readonly liveObstacle: string;
  /** What stays a value in a live result, and why. */
  readonly liveNote?: string | undefined;
  onLive(live: boolean): void;
  onAction(): void;
}

/** Where a result will be written, as live formulas or frozen values, and the button that writes it. */
export function WriteBar({
  where,
  action,
  obstacle = "",
  large = false,
  liveNote,
  onAction,
  ...choice
}: WriteBarProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const place = (
    <Text size={200} className={texts.figures}>
      {obstacle || where}
    </Text>
  );
  const go = (
    <Button
      appearance="primary"
      size={large ? "large" : "medium"}
      disabledFocusable={obstacle !== ""}
      onClick={onAction}
    >
      {action}
    </Button>
  );
  const note = choice.live && liveNote && obstacle === "" && (
    <Text size={200} className={mergeClasses(styles.note, texts.quiet)}>
      {liveNote}
    </Text>
  );
  if (large)
    return (
      <>
        {go}
        <div className={mergeClasses(styles.under, texts.quiet)}>
          {place}
          {obstacle === "" && <LiveChoice inLine {...choice} />}
        </div>
        {note}
      </>
    );
  return (
    <>
      <div className={mergeClasses(styles.where, texts.quiet)}>
        <TableRegular fontSize={16} className={styles.icon} />
        {place}
      </div>
      <div className={styles.actions}>
        <LiveChoice {...choice} />
        {go}
      </div>
      {note}
    </>
  );
}
