import { cellContent, type CellContent } from "./cellContent";
import { cellsOf } from "./cellsOf";
import type { Rectangle } from "./rectangle";

const cellsAtOnce = 50_000;

/** What a block of cells holds, formulas and constants, several thousand cells a request. */
export async function readContents(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  rectangle: Rectangle,
): Promise<CellContent[][]> {
  const contents: CellContent[][] = [];
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / rectangle.columns));
  for (let start = 0; start < rectangle.rows; start += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, rectangle.rows - start);
    const range = cellsOf(worksheet, { ...rectangle, row: rectangle.row + start, rows });
    range.load("formulas,values");
    // One request per chunk: Excel refuses more than 5 MB at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    range.formulas.forEach((formulas, at) =>
      contents.push(formulas.map((formula, column) => cellContent(formula, range.values[at]![column]))),
    );
    range.untrack();
  }
  return contents;
}
