import { ownedSheetByKey } from "./ownedSheetByKey";
import { runExcel } from "./runExcel";

/** Shows a result sheet from its top. Throws `resultMissing` when the user has deleted it. */
export const activateSheet = (key: string): Promise<void> =>
  runExcel(async (context) => {
    const { worksheet } = await ownedSheetByKey(context, key);
    worksheet.activate();
    worksheet.getRange("A1").select();
    await context.sync();
  });
