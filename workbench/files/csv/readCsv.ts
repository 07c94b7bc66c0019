import { parseCsv } from "hucre/csv";
import { emptySheet } from "../emptySheet";
import type { Language } from "../language";
import { StyleCatalogue } from "../StyleCatalogue";
import type { WorkbookContent } from "../workbookContent";
import { sheetIdAt } from "../../host/engine/sheetIdAt";
import { columnLetters } from "../cellReference";
import { csvDialect } from "./csvDialect";
import { decodeText } from "./decodeText";
import { agreedSeparator, detectSeparator } from "./detectSeparator";
import { splitAtSpaces } from "./splitAtSpaces";
import { typeCsvCell } from "./typeCsvCell";

/** What a text file holds. */
export interface CsvContent extends WorkbookContent {
  /** Letters of the columns whose dates can each be read two ways (03/04/2025); they stay text. */
  readonly ambiguousDates: readonly string[];
}

/** Excel's limit, and ours. */
const longestSheetName = 31;

/**
 * Reads a text file with `;`, `,`, tabs or `|` between its columns, in a `.txt` also runs of spaces, into a workbook of one
 * sheet, named after the file.
 * Numbers and dates get their types and formats; see `typeCsvCell` for what deliberately stays text.
 */
export function readCsv(bytes: Uint8Array, fileName: string, language: Language): CsvContent {
  const text = decodeText(bytes);
  const rows = splitRows(text, fileName);
  const dialect = csvDialect(rows, language);
  const catalogue = new StyleCatalogue();
  const sheet = emptySheet(sheetIdAt(0), sheetName(fileName));
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries()) {
      const { value, format } = typeCsvCell(cell ?? "", dialect.decimal, dialect.dateOrders[column], language);
      if (value === "") continue;
      const style = format ? catalogue.idOf({ n: { pattern: format } }) : undefined;
      (sheet.cells[row] ??= {})[column] = {
        v: typeof value === "boolean" ? Number(value) : value,
        t: typeof value === "string" ? 1 : typeof value === "number" ? 2 : 3,
        ...(style === undefined ? {} : { s: style }),
      };
    }
  fitColumns(sheet.columnWidths, rows);
  const ambiguousDates = dialect.dateOrders.flatMap((order, column) => (order === "open" ? columnLetters(column) : []));
  return { sheets: [sheet], styles: catalogue.styles, names: [], activeSheet: 0, ambiguousDates };
}

function splitRows(text: string, fileName: string): string[][] {
  const spaced = /\.txt$/i.test(fileName) && agreedSeparator(text) === null ? splitAtSpaces(text) : null;
  if (spaced) return spaced;
  const delimiter = detectSeparator(text);
  return parseCsv(text.replace(/^\uFEFF?sep=.\r?\n/i, ""), { delimiter }) as string[][];
}

function sheetName(fileName: string): string {
  const base = fileName.replace(/\.[^.]*$/, "").replace(/[[\]:*?/\\]/g, " ");
  return base.trim().slice(0, longestSheetName) || "Sheet1";
}

const sampleRows = 200;
const narrowest = 64;
const widest = 260;
const pixelsPerLetter = 7.5;
const margin = 12;

function fitColumns(widths: Record<number, number>, rows: readonly (readonly string[])[]): void {
  for (const cells of rows.slice(0, sampleRows))
    for (const [column, cell] of cells.entries()) {
      const needed = Math.min(widest, Math.round((cell ?? "").length * pixelsPerLetter + margin));
      widths[column] = Math.max(widths[column] ?? narrowest, needed);
    }
}
