/** A workbook name the report needs. `cell` points into a sheet of the report; `reference` is an absolute A1 reference to the user's own cells. */
export type ReportName =
  | { readonly name: string; readonly comment: string; readonly cell: { readonly sheet: string; readonly row: number; readonly column: number } }
  | { readonly name: string; readonly comment: string; readonly reference: string };
