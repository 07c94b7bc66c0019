import { readFileSync } from "node:fs";
import path from "node:path";
import type { Cell } from "../../../src/portfolio/orders/cell";
import type { Language, SheetContent, WorkbookContent } from "../../../workbench/files";
import { loadFiles } from "../files/loadFiles";

const { readCsv, readXlsx } = loadFiles();

const booleanType = 3;

/** The cells of a fixture as Excel would hand them over, by way of the readers of the local Excel. */
export async function openFixture(file: string, language: Language): Promise<{ rows: Cell[][]; date1904: boolean }> {
  const bytes = new Uint8Array(readFileSync(path.join(__dirname, "../../fixtures", file)));
  const content: WorkbookContent = file.endsWith(".xlsx")
    ? await readXlsx(bytes, "dd/mm/yyyy")
    : readCsv(bytes, file, language);
  return { rows: rowsOf(content.sheets[0]!), date1904: content.isFrom1904 ?? false };
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
