import { Problem } from "../problem";
import type { Cell } from "./cell";
import { classifyDocuments, type DocumentKind } from "./classifyDocuments";
import type { ColumnMapping } from "./columnMapping";
import { encodeText, type EncodedText } from "./encodeText";
import { isBlank } from "./isBlank";
import { readAmounts, type AmountColumn } from "./readAmounts";
import { readDays, type DayColumn } from "./readDays";

/** The mapped columns of a source, read cell by cell; entry `i` belongs to row `from + i`. */
export interface SourceColumns {
  /** First row below the header. */
  readonly from: number;
  /** Rows down to the last one that is not blank. */
  readonly count: number;
  readonly header: readonly Cell[] | null;
  readonly customer: EncodedText;
  readonly date: DayColumn;
  readonly amount: AmountColumn;
  readonly margin: AmountColumn | null;
  readonly order: EncodedText | null;
  /** What kind of document a row is; every row is an order when there is no such column. */
  kindOf(index: number): DocumentKind;
  /** Reads another column of the same rows as text. */
  text(column: number): EncodedText;
  hasNumericDate(row: readonly Cell[]): boolean;
  /** Whether the needed cells of a row repeat those of the header. */
  repeatsHeader(row: readonly Cell[]): boolean;
}

/**
 * Reads the columns an import needs.
 *
 * @throws Problem `missingColumn` {field} when customer, date or amount is not mapped.
 */
export function readSource(
  rows: readonly (readonly Cell[])[],
  headerRow: number,
  mapping: ColumnMapping,
): SourceColumns {
  const needed = (["customer", "date", "amount"] as const).map((field) => {
    const column = mapping[field];
    if (column === undefined) throw new Problem("missingColumn", { field });
    return column;
  });
  const [customerColumn, dateColumn, amountColumn] = needed as [number, number, number];
  const from = headerRow + 1;
  let to = rows.length;
  while (to > from && rows[to - 1]!.every(isBlank)) to--;
  const header = headerRow >= 0 ? rows[headerRow]! : null;
  const text = (column: number) => encodeText(rows, from, to, column);
  const type = mapping.documentType === undefined ? null : text(mapping.documentType);
  const kinds = type ? classifyDocuments(type.names) : [];
  return {
    from,
    count: to - from,
    header,
    customer: text(customerColumn),
    date: readDays(rows, from, to, dateColumn),
    amount: readAmounts(rows, from, to, amountColumn),
    margin: mapping.margin === undefined ? null : readAmounts(rows, from, to, mapping.margin),
    order: mapping.order === undefined ? null : text(mapping.order),
    kindOf: (index) => (type ? (kinds[type.codes[index]!] ?? "order") : "order"),
    text,
    hasNumericDate: (row) => typeof row[dateColumn] === "number",
    repeatsHeader: (row) =>
      header !== null && needed.every((column) => typeof row[column] === "string" && row[column] === header[column]),
  };
}
