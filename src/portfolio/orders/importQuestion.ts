import type { SourceField } from "./sourceField";

/** What only a person knows for sure, in the order in which it is asked. */
export const questionIds = [
  /** Is this a list of orders or of customers? `orders` | `customers` */
  "kind",
  /** Is 03/04 in March or in April? `dayFirst` | `monthFirst` */
  "dateOrder",
  /** Is "Secteur" an industry or a territory? `sector` | `region` */
  "sector",
  /** Is "Total" without or with tax? `net` | `gross` */
  "tax",
  /** Is the amount the column, or quantity × unit price? `column` | `product` */
  "amountSource",
  /** Which currency to keep? One value per currency sign. */
  "currency",
  /** Accounts that stand for many customers ("Divers"). `keep` | `leaveOut` */
  "catchAll",
  /** Orders dated after today. `keep` | `leaveOut` */
  "futureDates",
  /** Rows hidden or filtered out in the sheet. `keep` | `leaveOut` */
  "hiddenRows",
  /** Lines of shipping and deposits. `keep` | `leaveOut` */
  "extras",
] as const;

export type QuestionId = (typeof questionIds)[number];

/** One possible answer. */
export interface QuestionOption {
  readonly value: string;
  /** What the answer would make of cells of this source: `["03/04/2024", "3 April"]`, names, amounts … as texts to show. */
  readonly examples: readonly string[];
  /** Rows the answer is about, where it is about rows. */
  readonly rows?: number;
}

/** Something ambiguous, with what is assumed until somebody answers. */
export interface ImportQuestion {
  readonly id: QuestionId;
  readonly options: readonly QuestionOption[];
  /** The value in force: the answer given, else the one assumed. */
  readonly value: string;
  /** Somebody answered. */
  readonly answered: boolean;
  /** A wrong guess would change the figures and the data do not tell: a person must answer before anything is written. */
  readonly asks: boolean;
  /** The column it is about, if one. */
  readonly field?: SourceField;
}

/** What people answered, by question. Values are those of the options; no personal data. */
export type ImportAnswers = Partial<Readonly<Record<QuestionId, string>>>;
