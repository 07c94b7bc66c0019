import { loadLedger, type JournalEntry } from "./ledger";
import { runExcel } from "./runExcel";

/** What Clientele did in this workbook, latest first. */
export const journal = (): Promise<JournalEntry[]> =>
  runExcel(async (context) => {
    const ledger = loadLedger(context);
    await context.sync();
    return [...ledger().journal].reverse();
  });
