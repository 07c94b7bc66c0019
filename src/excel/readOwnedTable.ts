import { Problem } from "../portfolio/problem";
import type { Cell } from "../portfolio/orders/cell";
import { ownedSheetByKey } from "./ownedSheetByKey";
import { ownedTableCells } from "./ownedTableCells";
import { runExcel } from "./runExcel";

/** The cells under the header of a table Clientele wrote, as they stand now; `null` when it or its sheet is not there. */
export const readOwnedTable = (sheetKey: string, tableKey: string): Promise<readonly (readonly Cell[])[] | null> =>
  runExcel(async (context) => {
    try {
      const { worksheet, owned } = await ownedSheetByKey(context, sheetKey);
      return await ownedTableCells(context, worksheet, owned, tableKey);
    } catch (error) {
      if (error instanceof Problem && error.code === "resultMissing") return null;
      throw error;
    }
  });
