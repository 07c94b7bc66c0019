import { makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  figures: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "16px", rowGap: "14px", margin: 0 },
  // Values of one line stand side by side, however long their labels are.
  figure: { display: "flex", flexDirection: "column", justifyContent: "flex-end", minWidth: 0 },
  wide: { gridColumnStart: 1, gridColumnEnd: -1 },
  datum: { margin: 0, display: "flex", flexDirection: "column" },
});

/** Signs from which a value would break in half the pane: an amount with its interval takes the whole line. */
const longValue = 15;

interface KeyFigure {
  readonly label: string;
  readonly value: string;
  /** The base of the figure, or what it comes to on average. */
  readonly note?: string;
}

/** Key figures, two on a line; a long one stands alone. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, note }) => (
        <div key={label} className={mergeClasses(styles.figure, value.length >= longValue && styles.wide)}>
          <dt>
            <Text size={200} className={texts.quiet}>
              {label}
            </Text>
          </dt>
          <dd className={styles.datum}>
            <span className={texts.value}>{value}</span>
            {note && (
              <Text size={200} className={mergeClasses(texts.quiet, texts.figures)}>
                {note}
              </Text>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
