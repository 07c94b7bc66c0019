import { Problem } from "../portfolio/problem";
import { loadLedger, type OwnedSheet } from "./ledger";

/** The sheet a result was written to, as it stands now. Throws `resultMissing` when the user has deleted it. */
export async function ownedSheetByKey(
  context: Excel.RequestContext,
  key: string,
): Promise<{ worksheet: Excel.Worksheet; owned: OwnedSheet }> {
  const ledger = loadLedger(context);
  await context.sync();
  const owned = ledger().sheets.find((sheet) => sheet.key === key);
  if (!owned) throw new Problem("resultMissing");
  const worksheet = context.workbook.worksheets.getItemOrNullObject(owned.id);
  worksheet.load("name");
  await context.sync();
  if (worksheet.isNullObject) throw new Problem("resultMissing");
  return { worksheet, owned };
}
