import { makeStyles } from "@fluentui/react-components";
import type { SourceField } from "../../portfolio/orders/sourceField";
import type { FieldChoice } from "../../worker/sessionApi";
import type { SourceKind } from "../../portfolio/orders/sourceKind";
import { useKept, useNavigation } from "../navigation/useNavigation";
import { Chip } from "../parts/Chip";
import { fieldHeader } from "../work/fieldHeader";
import { kindOf } from "../work/kindOf";
import type { ReadOrders } from "../work/workState";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "6px", margin: 0, padding: 0, listStyleType: "none" },
  item: { maxWidth: "100%" },
});

/** Fields worth adding to either kind of source; the others come when asked for. */
const worthAdding: Readonly<Record<SourceKind, readonly SourceField[]>> = {
  orders: ["margin", "region", "sector"],
  customers: ["date", "orderCount", "potential"],
};

/** The fields found in the source, then those that could be added. */
export function ColumnChips({ orders }: { orders: ReadOrders }) {
  const styles = useStyles();
  const { say } = useWords();
  const { open } = useNavigation();
  const [all, setAll] = useKept("all-fields", false);
  const worth = worthAdding[kindOf(orders)];
  const headerOf = ({ field, column }: FieldChoice) => fieldHeader(orders, field, column);
  const found = orders.view.fields.filter((choice) => headerOf(choice) !== null);
  const absent = orders.view.fields.filter((choice) => headerOf(choice) === null);
  const rest = absent.filter(({ field }) => !worth.includes(field));
  const offered = absent.filter(({ field }) => worth.includes(field));
  const shown = [...found, ...offered, ...(all ? rest : [])];
  const showAll = () => {
    setAll(true);
    const [first] = rest;
    // The button goes away: the focus goes to the first field it brought.
    requestAnimationFrame(() => first && document.getElementById(`field-${first.field}`)?.focus());
  };
  return (
    <ul className={styles.chips} aria-label={say("columns.title")}>
      {shown.map((choice) => (
        <li key={choice.field} className={styles.item}>
          <Chip
            id={`field-${choice.field}`}
            field={say(`field.${choice.field}`)}
            header={headerOf(choice)}
            doubt={choice.doubtful && choice.column !== null ? say("columns.check") : ""}
            onClick={() => open("column", choice.field)}
          />
        </li>
      ))}
      {!all && rest.length > 0 && (
        <li className={styles.item}>
          <Chip
            id="fields-more"
            field={say("columns.more", { n: rest.length })}
            name={say("columns.moreOf", { n: rest.length })}
            header={null}
            doubt=""
            onClick={showAll}
          />
        </li>
      )}
    </ul>
  );
}
