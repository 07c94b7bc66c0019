import { readFileSync } from "node:fs";
import path from "node:path";
import type { Cell } from "../../../src/portfolio/orders/cell";
import { readCsv } from "../../../workbench/files/csv/readCsv";
import { shortDates, type Language } from "../../../workbench/files/language";
import type { SheetContent, WorkbookContent } from "../../../workbench/files/workbookContent";
import { readXlsx } from "../../../workbench/files/xlsx/readXlsx";

const booleanType = 3;

/** The cells of a fixture as Excel would hand them over, by way of the readers of the local Excel. */
export async function openFixture(file: string, language: Language): Promise<{ rows: Cell[][]; date1904: boolean }> {
  const bytes = new Uint8Array(readFileSync(path.join(__dirname, "../../fixtures", file)));
  const content: WorkbookContent & { date1904?: boolean } = file.endsWith(".xlsx")
    ? await readXlsx(bytes, shortDates[language])
    : readCsv(bytes, file, language);
  return { rows: rowsOf(content.sheets[0]!), date1904: content.date1904 ?? false };
}

function rowsOf({ cells }: SheetContent): Cell[][] {
  const rowNumbers = Object.keys(cells).map(Number);
  const width = 1 + Math.max(...rowNumbers.flatMap((row) => Object.keys(cells[row]!).map(Number)));
  return Array.from({ length: 1 + Math.max(...rowNumbers) }, (_, row) =>
    Array.from({ length: width }, (_, column): Cell => {
      const cell = cells[row]?.[column];
      if (cell?.v === undefined || cell.v === null) return "";
      return cell.t === booleanType ? cell.v === 1 : cell.v;
    }),
  );
}
