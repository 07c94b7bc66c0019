/** Where the store `stored` keeps what Univer has no place for. */
export const storeKeys = {
  /** `{ isFrom1904: true }` in a workbook whose days count from 1904. */
  calendar: "WorkbookCalendar:",
  workbookProtection: "WorkbookProtection:",
  worksheet: (sheetId: string) => `Worksheet:${sheetId}`,
  pageLayout: (sheetId: string) => `PageLayout:${sheetId}`,
  /** `{ rules: CellValidation[] }`. */
  validations: (sheetId: string) => `DataValidation:${sheetId}`,
  /** The filter a file gave a sheet; it only travels back to the file. */
  autoFilter: (sheetId: string) => `AutoFilter:${sheetId}`,
} as const;
