export type Comparison = "<" | "<=" | ">" | ">=";

/** What a cell must be to be counted. Unequal criteria are met by every cell, of any kind, that the equal one leaves. */
export type Criterion =
  | { readonly kind: "number"; readonly isEqual: boolean; readonly number: number }
  | { readonly kind: "order"; readonly comparison: Comparison; readonly number: number }
  /** In lower case. */
  | { readonly kind: "text"; readonly isEqual: boolean; readonly text: string }
  /** For texts in lower case. */
  | { readonly kind: "pattern"; readonly isEqual: boolean; readonly pattern: RegExp }
  | { readonly kind: "boolean"; readonly isEqual: boolean; readonly boolean: boolean }
  /** Nothing at all, or also the empty text that a formula gives. */
  | { readonly kind: "blank"; readonly isEqual: boolean; readonly orEmptyText: boolean };
