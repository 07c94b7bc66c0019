import type { ImportQuestion } from "../importQuestion";
import type { ProfileId } from "../profiles/profileId";
import type { SourceField } from "../sourceField";
import type { SourceKind } from "../sourceKind";

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
  | "likeliestContent"
  /** The program the export comes from always names it so. */
  | "profile";

/** Why a source was taken for orders or for customers. */
export type KindReason =
  /** Several rows per customer, each with a date. */
  | "severalRowsPerCustomer"
  /** There is a column of order numbers. */
  | "orderNumbers"
  /** Columns sum up each customer: number of orders, last order, potential … */
  | "summedUp"
  /** Every customer stands there once and no row has a date. */
  | "oneRowPerCustomer"
  /** The program the export comes from lists this. */
  | "profile"
  /** Each customer stands there once, with a date: it could be either. */
  | "unclear";

/** A field, and the column it was found in. */
export interface RecognisedField {
  readonly field: SourceField;
  readonly column: number;
  /** A person should look at it: the confidence is under a half, or a wrong guess would be costly. */
  readonly doubtful: boolean;
  /** From 0 to 1: how sure name and content together are. */
  readonly confidence: number;
  readonly reason: RecognitionReason;
  /** Other columns that could hold the field, likeliest first. */
  readonly alternatives: readonly number[];
}

/** What a look at the first rows tells about a range. */
export interface Recognition {
  /** 0-based row of the header (the last one when there are two), −1 when there is none. */
  readonly headerRow: number;
  /** Rows the header is written over: 1 or 2, 0 when there is none. */
  readonly headerRows: number;
  /** One text per column, `""` where there is none; a header over two rows is joined ("Montant HT"). */
  readonly headers: readonly string[];
  readonly fields: readonly RecognisedField[];
  readonly kind: SourceKind;
  readonly kindReason: KindReason;
  readonly profile: ProfileId;
  /** Columns of a customer list that look like judged marks (small whole numbers that no field claims). */
  readonly criteria: readonly number[];
  /** What the headers leave open: `kind`, `sector`, `tax`, `amountSource`. */
  readonly questions: readonly ImportQuestion[];
}
