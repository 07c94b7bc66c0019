import type { ColumnMapping } from "../../portfolio/orders/columnMapping";
import type { SourceField } from "../../portfolio/orders/sourceField";
import type { FieldChoice } from "../../worker/sessionApi";

/** The fields with the columns that an import used; those that were settled are no longer in doubt. */
export const fieldsUnder = (
  fields: readonly FieldChoice[],
  mapping: ColumnMapping,
  settled: ReadonlySet<SourceField>,
): readonly FieldChoice[] =>
  fields.map((choice) => {
    const column = mapping[choice.field] ?? null;
    return { ...choice, column, doubtful: choice.doubtful && column !== null && !settled.has(choice.field) };
  });
