import type { ColumnMapping } from "../../portfolio/orders/columnMapping";
import type { OrderField } from "../../portfolio/orders/orderField";

const needed: readonly OrderField[] = ["customer", "date", "amount"];

/** The fields nothing can be counted without that have no column yet. */
export const missingFields = (mapping: ColumnMapping): readonly OrderField[] =>
  needed.filter((field) => mapping[field] === undefined);

/** Whether orders can be imported without this field. */
export const isOptional = (field: OrderField): boolean => !needed.includes(field);
