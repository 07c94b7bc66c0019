import { forgetActions } from "./actions";
import { clearLabels } from "./clearLabels";
import { exclusively } from "./exclusively";
import { findOwned, type OwnedCounts } from "./findOwned";
import { emptyLedger, saveLedger } from "./ledger";
import { removeSheets } from "./removeSheets";
import { runAsOneStep } from "./runExcel";

/**
 * Removes everything Clientele wrote: sheets (one on which the user has put something loses only Clientele's cells),
 * charts, names and label columns, and the journal. The user's settings stay. Cannot be taken back by `undoLast`.
 *
 * Throws `sheetProtected`, `workbookProtected`, `busy`.
 */
export function removeEverything(): Promise<OwnedCounts> {
  return exclusively(() =>
    runAsOneStep(async (context) => {
      const { survey, sheets, names, labels, counts } = await findOwned(context);
      await removeSheets(context, survey, sheets);
      for (const { worksheet, owned } of labels) await clearLabels(context, worksheet, owned);
      for (const name of names) context.workbook.names.getItem(name).delete();
      saveLedger(context, emptyLedger);
      await context.sync();
      forgetActions();
      return counts;
    }),
  );
}
