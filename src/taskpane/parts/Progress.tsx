import { Button, makeStyles, mergeClasses, ProgressBar, Text } from "@fluentui/react-components";
import { Said } from "./Said";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: "8px" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", minHeight: "24px" },
});

interface ProgressProps {
  readonly title: string;
  /** How far it is, in words; left out while it is not known. */
  readonly count?: string | undefined;
  /** 0 to 1; left out while it is not known. */
  readonly share?: number;
  /** How long it still takes, in words; `""` while nobody can say. */
  readonly left?: string | undefined;
  readonly note: string;
  readonly stop?: { readonly label: string; onClick(): void } | undefined;
}

/** Something under way. The title alone is announced: counting aloud would never end. */
export function Progress({ title, count, share, left = "", note, stop }: ProgressProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <div className={styles.progress}>
      <div className={styles.head}>
        <Text size={200}>{title}</Text>
        {stop && (
          <Button size="small" onClick={stop.onClick}>
            {stop.label}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={title} thickness="large" value={share} />
      <Text size={200} className={mergeClasses(texts.quiet, texts.figures)}>
        {count && <span className={texts.block}>{left ? `${count} · ${left}` : count}</span>}
        {note}
      </Text>
      <Said role="status">{title}</Said>
    </div>
  );
}
