import type { ImportAnswers, QuestionId } from "../../../src/portfolio/orders/importQuestion";
import type { ProfileId } from "../../../src/portfolio/orders/profiles/profileId";
import type { SourceKind } from "../../../src/portfolio/orders/sourceKind";
import type { Language } from "../../../workbench/files";

/** Figures of an import, as a person works them out. */
export interface ExpectedFigures {
  /** Whole units with two decimals: "1234.50". */
  readonly revenue: string;
  /** First and last day of the accepted rows. */
  readonly period: readonly [string, string];
  readonly accepted: number;
  readonly merged: number;
  readonly rejected: number;
  /** Revenue and number of orders by customer. */
  readonly customers: Readonly<Record<string, readonly [string, number]>>;
  /** By line of the file: what becomes of it ("accepted" or a reason), a colon, why. */
  readonly rows: Readonly<Record<string, string>>;
  /** Questions a person must answer. */
  readonly asks: readonly QuestionId[];
}

/** What the file `NAME.expected.json` beside a fixture says. */
export interface ExpectedImport extends ExpectedFigures {
  readonly about: string;
  readonly language: Language;
  /** ISO; the end of 2025 unless given. */
  readonly today?: string;
  readonly kind: SourceKind;
  readonly profile: ProfileId;
  /** Line of the file; the lower one of two. */
  readonly headerRow: number;
  readonly headerRows?: number;
  /** Headers of judged marks. */
  readonly criteria?: readonly string[];
  readonly rowsRead: number;
  /** Proposed merges: the reason, then the names. */
  readonly proposals?: readonly (readonly string[])[];
  /** What changes once questions are answered. */
  readonly answered?: Partial<ExpectedFigures> & { readonly answers: ImportAnswers };
}
