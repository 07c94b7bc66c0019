import type { OrderField } from "./orderField";

/** Why a column was taken for a field; `i18n` has the sentence. */
export type RecognitionReason =
  /** The header is a name of the field. */
  | "headerName"
  /** The header contains a name of the field. */
  | "headerPart"
  /** Name and code of the customer both stand there and tell the same customers apart: the name reads better. */
  | "nameRatherThanCode"
  /** One name belongs to several codes: the code tells the customers apart. */
  | "codeRatherThanName"
  /** The header names an amount with tax. */
  | "grossAmount"
  /** The header fits several fields, or amounts of either kind. */
  | "vagueHeader"
  /** The only column whose cells look right. */
  | "onlyContent"
  /** Several columns have cells that look right; this is the likeliest. */
  | "likeliestContent";

/** A field, and the column it was found in. */
export interface RecognisedField {
  readonly field: OrderField;
  readonly column: number;
  /** A person should look at it. */
  readonly doubtful: boolean;
  readonly reason: RecognitionReason;
  /** Other columns that could hold the field, likeliest first. */
  readonly alternatives: readonly number[];
}

/** What a look at the first rows tells about a range. */
export interface Recognition {
  /** 0-based row of the header, −1 when there is none. */
  readonly headerRow: number;
  /** One text per column, `""` where there is none. */
  readonly headers: readonly string[];
  readonly fields: readonly RecognisedField[];
}
