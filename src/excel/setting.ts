import { runExcel } from "./runExcel";

const prefix = "clientele.";

/** Queues the reading of a workbook setting; the answer can be taken after the next sync, `null` when it is not there. */
export function loadSetting(context: Excel.RequestContext, key: string): () => string | null {
  const setting = context.workbook.settings.getItemOrNullObject(prefix + key);
  setting.load("value");
  return () => textOf(setting);
}

const textOf = (setting: Excel.Setting): string | null =>
  setting.isNullObject || setting.value === "" ? null : String(setting.value);

/** Queues the writing of a workbook setting. Settings travel with the file and anyone can read them: no personal data. */
export function saveSetting(context: Excel.RequestContext, key: string, value: string): void {
  context.workbook.settings.add(prefix + key, value);
}

/** Queues the removal of a workbook setting that is there. */
export function forgetSetting(context: Excel.RequestContext, key: string): void {
  context.workbook.settings.getItem(prefix + key).delete();
}

/** A setting Clientele keeps in the workbook, `null` when it was never written. */
export const readSetting = (key: string): Promise<string | null> =>
  runExcel(async (context) => {
    const value = loadSetting(context, key);
    await context.sync();
    return value();
  });

/** Keeps a setting in the workbook; `null` forgets it. No personal data: settings are readable in the file. */
export const writeSetting = (key: string, value: string | null): Promise<void> =>
  runExcel(async (context) => {
    saveSetting(context, key, value ?? "");
    await context.sync();
  });
