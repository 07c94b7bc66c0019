import { Field, Label, makeStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { narrowPane } from "../../parts/sizes";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(120px, 148px)",
    alignItems: "center",
    columnGap: "12px",
    minHeight: "32px",
    [narrowPane]: { gridTemplateColumns: "minmax(0, 1fr)", rowGap: "2px" },
  },
  control: { minWidth: 0 },
});

interface OptionLineProps {
  readonly label: string;
  /** What is wrong with the value; `""` when nothing is. */
  readonly error?: string;
  /** Gets the id of the label, for controls that a label cannot point to. */
  children(labelId: string): ReactNode;
}

/** An option on one line: its name, then its control. */
export function OptionLine({ label, error = "", children }: OptionLineProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.line}>
      <Label id={id}>{label}</Label>
      <Field
        className={styles.control}
        validationState={error ? "error" : "none"}
        validationMessage={error || undefined}
      >
        {children(id)}
      </Field>
    </div>
  );
}
