import type { SourceField } from "../../portfolio/orders/sourceField";
import type { ReadOrders } from "./workState";

/** What holds a field: the header of its column, or how it is computed; `null` when nothing does. */
export function fieldHeader(
  { view, imported }: Pick<ReadOrders, "view" | "imported">,
  field: SourceField,
  column: number | null,
): string | null {
  if (field === "amount" && imported?.amountOf) return imported.amountOf;
  return column === null ? null : (view.columns.find(({ index }) => index === column)?.header ?? "");
}
