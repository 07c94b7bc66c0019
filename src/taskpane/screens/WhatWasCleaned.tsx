import { Text } from "@fluentui/react-components";
import type { ImportView } from "../../worker/sessionApi";
import { Section } from "../parts/Section";
import { useListStyles } from "../parts/useListStyles";
import { useWords } from "../words/useWords";

/** What the cleaning did, one sentence a step. */
export function WhatWasCleaned({ cleaning }: Pick<ImportView, "cleaning">) {
  const styles = useListStyles();
  const { say } = useWords();
  if (cleaning.length === 0) return null;
  return (
    <Section title={say("import.cleaned")}>
      <ul className={styles.list}>
        {cleaning.map(({ label }) => (
          <li key={label}>
            <Text className={styles.text}>{label}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
