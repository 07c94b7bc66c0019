import { mergeClasses, Text } from "@fluentui/react-components";
import { Section } from "../parts/Section";
import { useListStyles } from "../parts/useListStyles";
import { useTextStyles } from "../parts/useTextStyles";
import { fieldHeader } from "../work/fieldHeader";
import type { ReadOrders } from "../work/workState";
import { useWords } from "../words/useWords";

/** The columns the figures come from. */
export function ColumnsUsed({ orders }: { orders: ReadOrders }) {
  const styles = useListStyles();
  const texts = useTextStyles();
  const { say } = useWords();
  const { fields, criteria } = orders.view;
  return (
    <Section title={say("columns.used")}>
      <ul className={styles.list}>
        {fields.flatMap(({ field, column }) => {
          const header = fieldHeader(orders, field, column);
          return header === null
            ? []
            : [
                <li key={field} className={styles.line}>
                  <Text className={mergeClasses(styles.end, texts.quiet)}>{say(`field.${field}`)}</Text>
                  <Text className={styles.text}>{header}</Text>
                </li>,
              ];
        })}
      </ul>
      {criteria.length > 0 && (
        <Text size={200} className={texts.quiet}>
          {say("columns.criteria", { list: criteria.join(", ") })}
        </Text>
      )}
    </Section>
  );
}
