import type { NumberKind } from "./numberKind";

/** A visible, named, editable cell: the label stands left of it; live formulas read it by `name`. */
export interface Parameter {
  readonly key: string;
  readonly name: string;
  readonly label: string;
  readonly value: number | string;
  readonly kind: NumberKind;
  /** 0-based cell of the label; the value is in the next column. */
  readonly row: number;
  readonly column: number;
}
