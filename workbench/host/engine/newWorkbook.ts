import { LocaleType, type IWorkbookData } from "@univerjs/core";
import { emptySheetSize } from "./emptySheetSize";
import { sheetIdAt } from "./sheetIdAt";

/** An empty workbook of one sheet. */
export function newWorkbook(name = "Book1.xlsx", sheetName = "Sheet1"): Partial<IWorkbookData> & { id: string } {
  const id = sheetIdAt(0);
  return {
    id: "workbook-1",
    name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    sheetOrder: [id],
    styles: {},
    sheets: { [id]: { id, name: sheetName, ...emptySheetSize, cellData: {} } },
  };
}
