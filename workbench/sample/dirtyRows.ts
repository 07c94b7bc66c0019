import { inLanguage } from "./inLanguage";
import type { SampleCell } from "./sample";
import type { SampleColumn } from "./sampleColumns";
import type { SampleLanguage } from "./sampleWords";

/** Where a dirty row stands. */
export interface DirtyPlace {
  /** Sum of the amounts of the list down to this row. */
  readonly runningEuros: number;
  readonly language: SampleLanguage;
}

/** What happened to one row of a real export. */
export interface DirtyRow {
  /** Part of the list (0 to 1) after which the row stands. */
  readonly place: number;
  /** Whether an order was spoilt, or a row added that is no order. */
  readonly kind: "spoilt" | "added";
  /** The cells that differ from the clean row; an added row has no other cells. */
  readonly cells: (place: DirtyPlace) => Partial<Record<SampleColumn, SampleCell>>;
}

const subtotal =
  (label: readonly [english: string, french: string]): DirtyRow["cells"] =>
  ({ runningEuros, language }) => ({ order: inLanguage(language, label), amount: runningEuros });

/**
 * The twelve dirty rows of the sample, from the top of the list to its end. None is an order as it stands, and none is one that
 * Excel's own SUMIFS by customer and date would count: the sample can be kept live.
 */
export const dirtyRows: readonly DirtyRow[] = [
  { place: 0.04, kind: "spoilt", cells: () => ({ date: "31/02/2023" }) },
  { place: 0.11, kind: "spoilt", cells: () => ({ customer: null }) },
  { place: 0.19, kind: "spoilt", cells: () => ({ date: "#N/A" }) },
  {
    place: 0.26,
    kind: "spoilt",
    cells: ({ language }) => ({ date: inLanguage(language, ["to be confirmed", "à confirmer"]) }),
  },
  { place: 0.33, kind: "added", cells: subtotal(["Subtotal", "Sous-total"]) },
  { place: 0.42, kind: "spoilt", cells: () => ({ date: null }) },
  { place: 0.5, kind: "added", cells: () => ({}) },
  { place: 0.57, kind: "spoilt", cells: () => ({ customer: null }) },
  { place: 0.66, kind: "added", cells: subtotal(["Subtotal", "Sous-total"]) },
  { place: 0.74, kind: "spoilt", cells: () => ({ customer: "#N/A" }) },
  { place: 0.87, kind: "added", cells: () => ({}) },
  { place: 1, kind: "added", cells: subtotal(["Grand total", "Total général"]) },
];
