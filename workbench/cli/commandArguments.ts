import type { Language } from "../../src/i18n/translate";

/** What the command line asks for, before anything is looked up in the file or the catalogue. */
export interface CommandArguments {
  readonly file: string;
  /** Ids of the catalogue, or `all`. */
  readonly analyses: readonly string[];
  /** Field name and header (or column letter), in the order given. */
  readonly map: readonly (readonly [field: string, header: string])[];
  /** Day serial, or `null` for the latest order. */
  readonly asOf: number | null;
  readonly language: Language;
  /** Question and value, in the order given: what the pane asks a person. */
  readonly answers: readonly (readonly [question: string, value: string])[];
  /** Sheet that lists the customers, joined to the orders; `null` for none. */
  readonly join: string | null;
  /** Writes the account of the import as a sheet, too. */
  readonly importReport: boolean;
  /** Option name and value, in the order given. */
  readonly options: readonly (readonly [name: string, value: string])[];
  readonly out: string | null;
  /** Live formulas or values in the workbook; `auto` takes formulas where they are possible and soon calculated. */
  readonly write: "auto" | "live" | "values";
  readonly json: string | null;
}

/** `list` prints the catalogue, `help` the usage, `run` does the job. */
export type Command =
  | { readonly kind: "list" | "help"; readonly language: Language }
  | { readonly kind: "run"; readonly arguments: CommandArguments };
