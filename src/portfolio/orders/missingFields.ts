import type { ColumnMapping } from "./columnMapping";
import type { SourceField } from "./sourceField";
import type { SourceKind } from "./sourceKind";

const needed: Readonly<Record<SourceKind, readonly SourceField[]>> = {
  orders: ["customer", "date", "amount"],
  customers: ["customer", "amount"],
};

/**
 * The fields nothing can be counted without that have no column yet. An amount can also come from quantity × unit price, a margin from
 * the cost.
 *
 * @param fields What is needed, when it is more than for an import.
 * @example
 * missingFields("orders", { customer: 0, quantity: 2, unitPrice: 3 }) // ["date"]
 */
export function missingFields(
  kind: SourceKind,
  mapping: ColumnMapping,
  fields: readonly SourceField[] = needed[kind],
): SourceField[] {
  const isComputed = mapping.quantity !== undefined && mapping.unitPrice !== undefined;
  const stands: Partial<Record<SourceField, boolean>> = { amount: isComputed, margin: mapping.cost !== undefined };
  return fields.filter((field) => mapping[field] === undefined && !stands[field]);
}
