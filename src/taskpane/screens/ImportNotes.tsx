import { Text } from "@fluentui/react-components";
import type { ImportView } from "../../worker/sessionApi";
import { Section } from "../parts/Section";
import { useListStyles } from "../parts/useListStyles";
import { useWords } from "../words/useWords";

/** What to know before trusting the figures. */
export function ImportNotes({ notes }: Pick<ImportView, "notes">) {
  const styles = useListStyles();
  const { say } = useWords();
  if (notes.length === 0) return null;
  return (
    <Section title={say("import.notes")}>
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note}>
            <Text className={styles.text}>{note}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
