import type { ColumnMapping } from "../../portfolio/orders/columnMapping";
import { missingFields } from "../../portfolio/orders/missingFields";
import type { SourceField } from "../../portfolio/orders/sourceField";
import type { SourceKind } from "../../portfolio/orders/sourceKind";

/** Whether everything can be counted without a column for this field. */
export const isOptional = (field: SourceField, kind: SourceKind, mapping: ColumnMapping): boolean =>
  !missingFields(kind, { ...mapping, [field]: undefined }).includes(field);
