import type { NumberKind } from "./numberKind";

/** A label in row 4 with its figure under it in row 5. `text` replaces the number when the figure is a sentence fragment ("104 customers"). */
export interface KeyFigure {
  readonly label: string;
  readonly value: number | string;
  readonly formula?: string;
  readonly kind: NumberKind;
  /** 0-based column of the label. */
  readonly column: number;
}
