import { Problem } from "../portfolio/problem";
import type { ConfirmedMerge } from "../portfolio/orders/confirmedMerge";
import type { ReportTable } from "../report/reportTable";
import { mergesKey } from "./mergesKey";
import { ownedSheetByKey } from "./ownedSheetByKey";
import { runExcel } from "./runExcel";

const rowsOfASheet = 1_048_576;

/** The cells from the header on: the table, which the user can move; what is left of it, when it is a table no longer. */
async function findCells(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { key, row, column, columns }: ReportTable,
  name: string | null | undefined,
): Promise<unknown[][]> {
  const table = worksheet.tables.getItemOrNullObject(name ?? key);
  const whole = table.getRange();
  const plain = worksheet
    .getRangeByIndexes(row, column, rowsOfASheet - row, columns.length)
    .getUsedRangeOrNullObject(true);
  table.load("name");
  whole.load("values");
  plain.load("values");
  await context.sync();
  if (!table.isNullObject) return whole.values;
  return plain.isNullObject ? [] : plain.values;
}

/** The pairs under the header; a column is found by its header, which the user can have moved, else by its place. */
function pairsOf(cells: readonly (readonly unknown[])[], { columns }: ReportTable): ConfirmedMerge[] {
  const header = (cells[0] ?? []).map(textOf);
  const place = (key: string): number => {
    const at = columns.findIndex((column) => column.key === key);
    const found = header.indexOf(columns[at]?.header ?? "");
    return found < 0 ? at : found;
  };
  const [from, to] = [place("from"), place("to")];
  return cells
    .slice(1)
    .map((row) => ({ from: textOf(row[from]), to: textOf(row[to]) }))
    .filter((merge) => merge.from !== "" && merge.to !== "" && merge.from !== merge.to);
}

const textOf = (cell: unknown): string => String(cell ?? "").trim();

/**
 * The merges of customers as they stand on their sheet now, edited by hand or not: names without the spaces around them,
 * rows with an empty cell and names merged with themselves left out. None when there is no such sheet.
 */
export const readMerges = (): Promise<ConfirmedMerge[]> =>
  runExcel(async (context) => {
    try {
      const { worksheet, owned } = await ownedSheetByKey(context, mergesKey);
      const table = owned.layout.tables.find(({ key }) => key === mergesKey);
      return table ? pairsOf(await findCells(context, worksheet, table, owned.tables[table.key]), table) : [];
    } catch (error) {
      if (error instanceof Problem && error.code === "resultMissing") return [];
      throw error;
    }
  });
