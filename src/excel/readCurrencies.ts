import type { RowRuns } from "../report/rowsSetAside";
import { cellsOf } from "./cellsOf";
import { currencyOfFormat } from "./currencyOfFormat";
import type { Rectangle } from "./rectangle";

/** Rows at the top whose number formats are looked at: titles, headers and some orders. */
const formatRows = 30;

/** The signs that the formats of each column show, in the order they are met; none for a column that is not read. */
export async function readCurrencies(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  cells: Rectangle,
  columns: RowRuns,
): Promise<string[][]> {
  const looked = columns.map(([column, count]) => {
    const block = { ...cells, column, columns: count };
    const first = cellsOf(worksheet, { ...block, rows: Math.min(cells.rows, formatRows) });
    const last = cellsOf(worksheet, { ...block, row: cells.row + cells.rows - 1, rows: 1 });
    first.load("numberFormat");
    last.load("numberFormat");
    return { at: column - cells.column, count, first, last };
  });
  await context.sync();
  const currencies = Array.from({ length: cells.columns }, (): string[] => []);
  for (const { at, count, first, last } of looked) {
    const formats = [...first.numberFormat, ...last.numberFormat] as string[][];
    for (let column = 0; column < count; column += 1)
      currencies[at + column] = [...new Set(formats.map((row) => currencyOfFormat(row[column] ?? "")))].filter(
        (sign) => sign !== "",
      );
  }
  return currencies;
}
