import { runExcel } from "./runExcel";

/** Address of the active cell, with its sheet: where a formula would be inserted. */
export const activeCell = (): Promise<string> =>
  runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address");
    await context.sync();
    return cell.address;
  });
