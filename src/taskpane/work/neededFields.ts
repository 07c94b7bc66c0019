import type { ColumnMapping } from "../../portfolio/orders/columnMapping";
import type { SourceField } from "../../portfolio/orders/sourceField";

const needed: readonly SourceField[] = ["customer", "date", "amount"];

/** The fields nothing can be counted without that have no column yet. */
export const missingFields = (mapping: ColumnMapping): readonly SourceField[] =>
  needed.filter((field) => mapping[field] === undefined);

/** Whether orders can be imported without this field. */
export const isOptional = (field: SourceField): boolean => !needed.includes(field);
