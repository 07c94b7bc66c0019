import { TableEncoder } from "../../src/portfolio/orders/table/TableEncoder";
import { readSource } from "../../src/excel/readSource";
import { Problem } from "../../src/portfolio/problem";
import type { Session } from "../../src/worker/Session";
import type { ImportView } from "../../src/worker/sessionApi";
import { selectUsedRange } from "./selectUsedRange";
import { visibleSheets } from "./visibleSheets";

/**
 * Joins the customer list of a sheet to the orders in force, as the pane does with the list selected.
 *
 * @throws Problem `commandSheet` {sheet, known} when the workbook has no such sheet, or nothing stands on it.
 */
export async function joinSheet(session: Session, sheet: string): Promise<ImportView> {
  const known = await visibleSheets();
  if (!known.includes(sheet) || !(await selectUsedRange(sheet)))
    throw new Problem("commandSheet", { sheet, known: known.join(", ") });
  const encoder = new TableEncoder();
  await readSource({
    onOpen: (location) => session.openList(location),
    onRows: (rows) => session.appendList(encoder.encode(rows)),
  });
  return session.join();
}
