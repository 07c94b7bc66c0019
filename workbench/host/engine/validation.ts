import type { IRange } from "@univerjs/core";

/** The limits of a number, a length or a date; a limit is a number or a formula such as `=5`. */
export interface LimitRule {
  readonly operator?: string;
  readonly formula1: string | number;
  readonly formula2?: string | number;
}

/** A rule in the words of the API: one member says the type. */
export interface ValidationRule {
  readonly wholeNumber?: LimitRule;
  readonly decimal?: LimitRule;
  readonly date?: LimitRule;
  readonly time?: LimitRule;
  readonly textLength?: LimitRule;
  readonly list?: { readonly inCellDropDown?: boolean; readonly source: string };
  readonly custom?: { readonly formula: string };
}

export interface ErrorAlert {
  readonly showAlert: boolean;
  /** "Stop" refuses, "Warning" and "Information" only say so. */
  readonly style: string;
  readonly title: string;
  readonly message: string;
}

export interface EntryPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** What the cells of a range accept. */
export interface CellValidation {
  readonly range: IRange;
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ErrorAlert;
  readonly prompt: EntryPrompt;
}
