import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";

const useStyles = makeStyles({
  chip: {
    ...createFocusOutlineStyle(),
    position: "relative",
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    maxWidth: "100%",
    minHeight: "24px",
    padding: "1px 8px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground3Pressed },
  },
  doubtful: { border: `1px solid ${tokens.colorPaletteMarigoldForeground3}` },
  missing: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: "transparent",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  field: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

interface ChipProps {
  readonly id: string;
  readonly field: string;
  /** What the chip does, where the field alone does not say. */
  readonly name?: string;
  /** Header of the column that holds the field; `null` when none does. */
  readonly header: string | null;
  /** Said after the header when the column is not certain; `""` when it is. */
  readonly doubt: string;
  onClick(): void;
}

/** A field of the orders and the column it was recognised in; a dashed one can be added. */
export function Chip({ id, field, name, header, doubt, onClick }: ChipProps) {
  const styles = useStyles();
  return (
    <button
      type="button"
      id={id}
      className={mergeClasses(styles.chip, doubt !== "" && styles.doubtful, header === null && styles.missing)}
      aria-label={doubt ? `${field} ${header}, ${doubt}` : name}
      onClick={onClick}
    >
      {header === null && <AddRegular fontSize={16} />}
      <span className={styles.field}>{field}</span>
      {header !== null && (
        <span className={styles.header}>
          {header}
          {doubt && " ?"}
        </span>
      )}
    </button>
  );
}
