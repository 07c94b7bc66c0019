import { supportsExcelApi } from "./supportsExcelApi";
import { toProblem } from "./toProblem";

/** One `Excel.run`, its errors told as `Problem`s. */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw toProblem(error);
  }
}

/**
 * One `Excel.run` that Excel undoes in one step where it can (ExcelApi 1.20); an older Excel keeps one step per request,
 * and Clientele's own undo takes back the whole action everywhere.
 */
export async function runAsOneStep<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!supportsExcelApi("1.20")) return runExcel(work);
  try {
    return await Excel.run({ mergeUndoGroup: true }, work);
  } catch (error) {
    throw toProblem(error);
  }
}
