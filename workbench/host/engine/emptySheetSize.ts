/** A new sheet: Excel's usual cells (64 by 20 pixels); the engine enlarges it when something is written beyond. */
export const emptySheetSize = {
  rowCount: 1000,
  columnCount: 40,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
} as const;
