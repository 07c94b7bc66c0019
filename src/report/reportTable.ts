import type { Role } from "../portfolio/role";
import type { NumberKind } from "./numberKind";
import type { ColumnReference } from "./reportChart";

/** A cell of a result: text, number (dates are day serials), or `""` when there is nothing to say. Never NaN or Infinity. */
export type ReportCell = string | number;

/** One column. `values` is always filled; `formulas`, when present, is what is written instead, in A1 style, English names, one per row, and must evaluate to `values`. */
export interface ReportColumn {
  /** The same in every language; it is the key in the command line's JSON. */
  readonly key: string;
  readonly header: string;
  readonly kind: NumberKind;
  readonly values: readonly ReportCell[];
  readonly formulas?: readonly string[];
  /** Draws a data bar behind the numbers. */
  readonly dataBar?: boolean;
  /** Colours the numbers from pale to full (`heat`), or puts an arrow up, level or down before them by their sign (`arrows`). */
  readonly scale?: "heat" | "arrows";
  /** The user may edit these cells: they are drawn like parameters and formulas of the report read them. */
  readonly editable?: boolean;
  /** The texts a cell may hold: a drop-down list in each cell. */
  readonly choices?: readonly string[];
  /** The cells of the same sheet that hold the choices; the writer finds some where the list is too long to stand alone. */
  readonly choicesFrom?: ColumnReference;
  /** What Excel says when something else is typed; the session fills it in. */
  readonly refusal?: string;
  /** Column width in characters; the kind gives the default. */
  readonly width?: number;
  /** Colours a cell by the text it holds: tint and ink of the role (strength 1, or 0.65 / 0.4 for siblings). */
  readonly roles?: Readonly<Record<string, { readonly role: Role; readonly strength: number }>>;
}

/** A block of columns under one header row. */
export interface ReportTable {
  /** The same in every language; the key of the table in the command line's JSON. */
  readonly key: string;
  /** Name of the Excel table, in the user's language; `null` writes a plain styled block (spills and chart data cannot live in a table). */
  readonly tableName: string | null;
  /** A small heading above the header row; `null` for none. */
  readonly caption: string | null;
  /** 0-based cell of the first header. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly ReportColumn[];
  /** One formula in the first cell that spills header and body: it is written instead of the columns, which say what it gives. Never with a `tableName`. */
  readonly spill?: string;
  /** The last row is the total of the rows above: it stands out on the sheet and is no row of the command line's JSON. */
  readonly endsWithTotal?: boolean;
}
