import { Link, Text } from "@fluentui/react-components";
import type { ImportView } from "../../worker/sessionApi";
import { useNavigation } from "../navigation/useNavigation";
import { Section } from "../parts/Section";
import { useListStyles } from "../parts/useListStyles";
import { useTextStyles } from "../parts/useTextStyles";
import { useWords } from "../words/useWords";

/** What was answered or assumed about the source; every decision can be changed. */
export function Decisions({ questions }: Pick<ImportView, "questions">) {
  const styles = useListStyles();
  const texts = useTextStyles();
  const { say } = useWords();
  const { open } = useNavigation();
  if (questions.length === 0) return null;
  return (
    <Section title={say("import.decisions")}>
      <ul className={styles.list}>
        {questions.map(({ id, title, options, value, open: waits }) => (
          <li key={id} className={styles.line}>
            <span className={styles.column}>
              <Text className={styles.text}>{title}</Text>
              <Text size={200} className={texts.quiet}>
                {waits
                  ? say("import.decisionOpen")
                  : (options.find((option) => option.value === value)?.label ?? value)}
              </Text>
            </span>
            <Link
              as="button"
              id={`decision-${id}`}
              className={styles.end}
              aria-label={say("import.changeOf", { what: title })}
              onClick={() => open("question", id)}
            >
              {say("import.change")}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
