import { ownedSheetByKey } from "./ownedSheetByKey";
import { runExcel } from "./runExcel";

/** Shows a result sheet. Throws `resultMissing` when the user has deleted it. */
export const activateSheet = (key: string): Promise<void> =>
  runExcel(async (context) => {
    const { worksheet } = await ownedSheetByKey(context, key);
    worksheet.activate();
    await context.sync();
  });
