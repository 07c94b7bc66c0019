/** Whether this Excel has a newer set than the floor, ExcelApi 1.12. Outside Office (command line, tests) it has not. */
export function supportsExcelApi(version: string): boolean {
  return typeof Office !== "undefined" && Boolean(Office.context?.requirements?.isSetSupported("ExcelApi", version));
}
