import { columnAtFault } from "../../portfolio/orders/columnAtFault";
import type { ImportReason } from "../../portfolio/orders/importReport";
import { rowOf } from "../../portfolio/orders/table/rowOf";
import type { Language } from "../../i18n/translate";
import { columnName } from "../../report/columnName";
import { cellText } from "./cellText";
import { dateText } from "./dateText";
import type { ImportedSource } from "./importedSource";

/** One cell of the source that made its row be left out. */
export interface FaultyCell {
  /** 0-based from the left of the source. */
  readonly column: number;
  /** On the sheet, such as "C17". */
  readonly address: string;
  /** Its text, cut when long; `""` for an empty cell. */
  readonly content: string;
}

/** The cell at fault in a row that was not accepted, `null` where no single cell is. */
export function cellAtFault(
  { table, source, mapping }: ImportedSource,
  reason: ImportReason,
  row: number,
  language: Language,
): FaultyCell | null {
  const cells = rowOf(table, row);
  const column = columnAtFault(reason, cells, mapping);
  if (column === null) return null;
  const address = `${columnName(source.column + column)}${source.row + row + 1}`;
  const cell = cells[column];
  const isDate = typeof cell === "number" && column === mapping.date;
  return { column, address, content: isDate ? dateText(cell, source, language) : cellText(cell) };
}
