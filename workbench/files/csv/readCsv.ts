import { parseCsv } from "hucre/csv";
import { emptySheet } from "../emptySheet";
import type { Language } from "../language";
import { StyleCatalogue } from "../StyleCatalogue";
import type { WorkbookContent } from "../workbookContent";
import { csvDialect, type CsvDialect } from "./csvDialect";
import { decodeText } from "./decodeText";
import { detectSeparator } from "./detectSeparator";
import { typeCsvCell } from "./typeCsvCell";

/** What a text file holds, and how its dates were read. */
export interface CsvContent extends WorkbookContent {
  readonly dialect: CsvDialect;
}

/** Excel's limit, and ours. */
const longestSheetName = 31;

/**
 * Reads a text file with `;`, `,`, tabs or `|` between its columns into a workbook of one sheet, named after the file.
 * Numbers and dates get their types and formats; see `typeCsvCell` for what deliberately stays text.
 */
export function readCsv(bytes: Uint8Array, fileName: string, language: Language): CsvContent {
  const text = decodeText(bytes);
  const delimiter = detectSeparator(text);
  const rows = parseCsv(text.replace(/^\uFEFF?sep=.\r?\n/i, ""), { delimiter }) as string[][];
  const dialect = csvDialect(rows, language);
  const catalogue = new StyleCatalogue();
  const sheet = emptySheet("s1", sheetName(fileName));
  for (const [row, cells] of rows.entries())
    for (const [column, cell] of cells.entries()) {
      const { value, format } = typeCsvCell(cell ?? "", dialect, language);
      if (value === "") continue;
      const style = format ? catalogue.idOf({ n: { pattern: format } }) : undefined;
      (sheet.cells[row] ??= {})[column] = {
        v: typeof value === "boolean" ? Number(value) : value,
        t: typeof value === "string" ? 1 : typeof value === "number" ? 2 : 3,
        ...(style === undefined ? {} : { s: style }),
      };
    }
  fitColumns(sheet.columnWidths, rows);
  return { sheets: [sheet], styles: catalogue.styles, names: [], activeSheet: 0, dialect };
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
