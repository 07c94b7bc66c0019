import type { SheetContent } from "./workbookContent";

/** A sheet with nothing on it, as a new workbook has; columns and rows as wide and high as Excel's. */
export function emptySheet(id: string, name: string): SheetContent {
  return {
    id,
    name,
    hidden: false,
    tabColor: "",
    gridlines: true,
    freeze: { rows: 0, columns: 0 },
    defaultSize: { width: 64, height: 20 },
    cells: {},
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    columnStyles: {},
    merges: [],
    tables: [],
    conditionalFormats: [],
    charts: [],
    spills: [],
  };
}
