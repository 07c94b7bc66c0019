/** A workbook name the report needs. `cell` points into a sheet of the report, and spans `rows` × `columns` cells from there (one cell when absent); `reference` is an absolute A1 reference to the user's own cells. */
export type ReportName =
  | {
      readonly name: string;
      readonly comment: string;
      readonly cell: {
        readonly sheet: string;
        readonly row: number;
        readonly column: number;
        readonly rows?: number;
        readonly columns?: number;
      };
    }
  | { readonly name: string; readonly comment: string; readonly reference: string };
