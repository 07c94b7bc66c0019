import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { roles, type Role } from "../../../portfolio/role";
import { Swatch } from "../../parts/Swatch";
import { useWords } from "../../words/useWords";

const useStyles = makeStyles({
  group: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(128px, 1fr))" },
  label: { display: "inline-flex", alignItems: "center", gap: "6px" },
});

/** What a category means, with its colour. */
export function RoleChoice({ labelId, value, onChange }: { labelId: string; value: Role; onChange(role: Role): void }) {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <RadioGroup
      className={styles.group}
      aria-labelledby={labelId}
      value={value}
      onChange={(_, change) => onChange(change.value as Role)}
    >
      {roles.map((role) => (
        <Radio
          key={role}
          value={role}
          label={
            <span className={styles.label}>
              <Swatch role={role} strength={1} />
              {say(`role.${role}`)}
            </span>
          }
        />
      ))}
    </RadioGroup>
  );
}
