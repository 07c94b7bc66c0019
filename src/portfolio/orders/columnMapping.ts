import type { SourceField } from "./sourceField";

/** Which column (0-based, from the left of the source range) holds which field. A field that is absent has no key. */
export type ColumnMapping = Partial<Record<SourceField, number>>;
