import type { NumberKind } from "./numberKind";
import type { ColumnReference } from "./reportChart";

/** What a parameter cell accepts: typing anything else is refused by Excel with a message that says what is needed. */
export type ParameterRule =
  | { readonly kind: "number" | "whole" | "date"; readonly minimum?: number; readonly maximum?: number }
  | {
      readonly kind: "list";
      readonly choices: readonly string[];
      /** The cells of the same sheet that hold the choices; the writer finds some where a list is too long to stand alone. */
      readonly from?: ColumnReference;
    };

/** A visible, named, editable cell: the label stands left of it; live formulas read it by `name`. */
export interface Parameter {
  readonly key: string;
  readonly name: string;
  readonly label: string;
  readonly value: number | string;
  readonly kind: NumberKind;
  readonly accepts?: ParameterRule;
  /** What Excel says when something else is typed; the session fills it in. */
  readonly refusal?: string;
  /** 0-based cell of the label; the value is in the next column. */
  readonly row: number;
  readonly column: number;
}
