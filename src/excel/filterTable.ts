import { Problem } from "../portfolio/problem";
import { ownedSheetByKey } from "./ownedSheetByKey";
import { runExcel } from "./runExcel";

/** A column of a result table and the text its rows shall have; `null` shows every row again. */
export interface TableFilter {
  readonly sheetKey: string;
  readonly tableKey: string;
  readonly columnKey: string;
  readonly value: string | null;
}

/** Shows a result table with only the rows of one class, as a user would with the filter button. Throws `resultMissing`. */
export const filterTable = ({ sheetKey, tableKey, columnKey, value }: TableFilter): Promise<void> =>
  runExcel(async (context) => {
    const { worksheet, owned } = await ownedSheetByKey(context, sheetKey);
    const header = owned.layout.tables
      .find(({ key }) => key === tableKey)
      ?.columns.find(({ key }) => key === columnKey)?.header;
    const name = owned.tables[tableKey];
    if (!name || header === undefined) throw new Problem("resultMissing");
    const table = worksheet.tables.getItemOrNullObject(name);
    const column = table.columns.getItemOrNullObject(header);
    column.load("name");
    await context.sync();
    if (column.isNullObject) throw new Problem("resultMissing");
    table.clearFilters();
    if (value !== null) column.filter.applyValuesFilter([value]);
    worksheet.activate();
    await context.sync();
  });
