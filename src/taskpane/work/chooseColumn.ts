import type { ColumnMapping } from "../../portfolio/orders/columnMapping";
import type { SourceField } from "../../portfolio/orders/sourceField";
import type { FieldChoice } from "../../worker/sessionApi";
import type { ReadOrders } from "./workState";

/**
 * The mapping once the user has said which column holds a field (`null` for none): the field is certain from then on,
 * and the column leaves the field it held before, for a column holds one field only.
 */
export function chooseColumn(
  { mapping, view }: Pick<ReadOrders, "mapping" | "view">,
  field: SourceField,
  column: number | null,
): { mapping: ColumnMapping; fields: readonly FieldChoice[] } {
  const others = Object.entries(mapping).filter(([other, taken]) => other !== field && taken !== column);
  const next: ColumnMapping = Object.fromEntries(others);
  if (column !== null) next[field] = column;
  const fields = view.fields.map((choice): FieldChoice => {
    if (choice.field === field) return { ...choice, column, doubtful: false, reason: "" };
    const kept = next[choice.field];
    return { ...choice, column: kept ?? null, doubtful: choice.doubtful && kept !== undefined };
  });
  return { mapping: next, fields };
}
