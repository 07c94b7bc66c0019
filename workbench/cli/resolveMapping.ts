import type { ColumnMapping } from "../../src/portfolio/orders/columnMapping";
import { sourceFields, type SourceField } from "../../src/portfolio/orders/sourceField";
import { missingFields } from "../../src/portfolio/orders/missingFields";
import type { SourceKind } from "../../src/portfolio/orders/sourceKind";
import { Problem } from "../../src/portfolio/problem";
import type { SourceView } from "../../src/worker/sessionApi";

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const columnOfLetters = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const isField = (text: string): text is SourceField => (sourceFields as readonly string[]).includes(text);

/** The column a person means: its header as written, its header but for case and accents, or its letter in the range. */
function columnOf(header: string, columns: SourceView["columns"]): number | null {
  const found =
    columns.find((column) => column.header === header) ??
    columns.find((column) => plain(column.header) === plain(header)) ??
    (/^[a-z]{1,3}$/i.test(header) ? columns.find((column) => column.index === columnOfLetters(header)) : undefined);
  return found?.index ?? null;
}

/**
 * The columns to read: those recognised, changed by what the user says.
 *
 * @param map Pairs of field and header or column letter. A column taken by the user is no longer what it was recognised as.
 * @param kind What the file is read as: what was recognised, unless the user says otherwise.
 * @throws Problem `commandField` or `commandHeader` when a name is not known; `commandNeeds` when customer, date or amount is missing.
 * @example
 * resolveMapping(view, [["amount", "Total net"], ["customer", "B"]])
 */
export function resolveMapping(
  view: SourceView,
  map: readonly (readonly [string, string])[],
  kind: SourceKind = view.kind,
): ColumnMapping {
  const seen = view.columns.map(({ header }) => `"${header}"`).join(", ");
  const mapping: Partial<Record<SourceField, number>> = {};
  for (const { field, column } of view.fields) if (column !== null) mapping[field] = column;
  const chosen = map.map(([field, header]): [SourceField, number] => {
    if (!isField(field)) throw new Problem("commandField", { field, known: sourceFields.join(", ") });
    const column = columnOf(header, view.columns);
    if (column === null) throw new Problem("commandHeader", { field, header, seen });
    return [field, column];
  });
  for (const [, column] of chosen)
    for (const field of sourceFields) if (mapping[field] === column) delete mapping[field];
  for (const [field, column] of chosen) mapping[field] = column;
  const missing = missingFields(kind, mapping);
  if (missing.length > 0) throw new Problem("commandNeeds", { fields: missing.join(", "), field: missing[0]!, seen });
  return mapping;
}
