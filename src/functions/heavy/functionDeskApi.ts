import type { Language } from "../../i18n/translate";
import type { Cell } from "../../portfolio/orders/cell";
import type { FunctionId } from "../functionCatalogue";
import type { FunctionErrorCode } from "../functionError";
import type { CellRun } from "../remembering/KeptCells";

/** An argument as it travels: one cell, or the number of a range handed over before. */
export type HandedArgument = Cell | { readonly range: number };

/** What a call came to: one cell, as many rows to fetch, or the error for the cell to show. */
export type HandedResult =
  { readonly cell: Cell } | { readonly rows: number } | { readonly code: FunctionErrorCode; readonly message: string };

/** What the page asks of the worker that computes heavy functions. */
export interface FunctionDeskApi {
  /** Hands over a range: its size, then its cells run by run. */
  open(range: number, rows: number, columns: number): void;
  append(range: number, run: CellRun): void;
  /** The range is not coming again. */
  forget(range: number): void;
  call(id: FunctionId, language: Language, args: readonly HandedArgument[]): HandedResult;
  /** Rows of the result of the last call. */
  rows(from: number, to: number): Cell[][];
}
