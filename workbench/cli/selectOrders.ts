import { describeSelection } from "../../src/excel/describeSelection";
import { Problem } from "../../src/portfolio/problem";
import { selectUsedRange } from "./selectUsedRange";
import { visibleSheets } from "./visibleSheets";

/**
 * Does what a person does before opening the pane: selects the data of the first sheet that looks like orders, or of the
 * first sheet that holds anything.
 *
 * @param file Named in the problem when the workbook is empty.
 * @param besides A sheet that holds something else, `null` for none.
 * @throws Problem `commandFileEmpty`.
 */
export async function selectOrders(file: string, besides: string | null): Promise<void> {
  let first: string | null = null;
  for (const sheet of await visibleSheets()) {
    if (sheet === besides) continue;
    if (!(await selectUsedRange(sheet))) continue;
    if ((await describeSelection()).looksLikeOrders) return;
    first ??= sheet;
  }
  if (first === null) throw new Problem("commandFileEmpty", { file });
  await selectUsedRange(first);
}
