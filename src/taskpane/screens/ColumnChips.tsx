import { makeStyles } from "@fluentui/react-components";
import { useNavigation } from "../navigation/useNavigation";
import { Chip } from "../parts/Chip";
import { useWords } from "../words/useWords";
import type { ReadOrders } from "../work/workState";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "6px", margin: 0, padding: 0, listStyleType: "none" },
  item: { maxWidth: "100%" },
});

/** The fields found in the orders, then those that could be added. */
export function ColumnChips({ orders }: { orders: ReadOrders }) {
  const styles = useStyles();
  const { say } = useWords();
  const { open } = useNavigation();
  const headerOf = (column: number) => orders.view.columns.find(({ index }) => index === column)?.header ?? "";
  const found = orders.view.fields.filter(({ column }) => column !== null);
  const absent = orders.view.fields.filter(({ column }) => column === null);
  return (
    <ul className={styles.chips} aria-label={say("columns.title")}>
      {[...found, ...absent].map(({ field, column, doubtful }) => (
        <li key={field} className={styles.item}>
          <Chip
            id={`field-${field}`}
            field={say(`field.${field}`)}
            header={column === null ? null : headerOf(column)}
            doubt={doubtful && column !== null ? say("columns.check") : ""}
            onClick={() => open("column", field)}
          />
        </li>
      ))}
    </ul>
  );
}
