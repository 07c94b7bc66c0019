import { describeSelection } from "../../src/excel/describeSelection";
import { Problem } from "../../src/portfolio/problem";

/** Selects what is used of a sheet; false when nothing is. */
const selectUsedRange = (sheet: string): Promise<boolean> =>
  Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    if (used.isNullObject) return false;
    worksheet.activate();
    used.select();
    await context.sync();
    return true;
  });

const visibleSheets = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    return worksheets.items.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
  });

/**
 * Does what a person does before opening the pane: selects the data of the first sheet that looks like orders, or of the
 * first sheet that holds anything.
 *
 * @param file Named in the problem when the workbook is empty.
 * @throws Problem `commandFileEmpty`.
 */
export async function selectOrders(file: string): Promise<void> {
  let first: string | null = null;
  for (const sheet of await visibleSheets()) {
    if (!(await selectUsedRange(sheet))) continue;
    if ((await describeSelection()).looksLikeOrders) return;
    first ??= sheet;
  }
  if (first === null) throw new Problem("commandFileEmpty", { file });
  await selectUsedRange(first);
}
