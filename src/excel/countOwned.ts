import { findOwned, type OwnedCounts } from "./findOwned";
import { runExcel } from "./runExcel";

/** How much of the workbook is Clientele's. */
export const countOwned = (): Promise<OwnedCounts> => runExcel(async (context) => (await findOwned(context)).counts);
