import { inLanguage } from "./inLanguage";
import type { SampleCell, SampleRow } from "./sample";
import type { SampleColumn } from "./sampleColumns";
import type { SampleLanguage } from "./sampleWords";
import { typedAmount } from "./typedAmount";
import { typedDate } from "./typedDate";

/** The order a dirty row is made from, and where it stands. */
export interface CleanRow {
  readonly row: SampleRow;
  readonly day: number;
  readonly euros: number;
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
  readonly cells: (clean: CleanRow) => Partial<Record<SampleColumn, SampleCell>>;
}

const narrowNoBreakSpace = "\u202f";

/** The twelve dirty rows of the sample, from the top of the list to its end: four are readable, seven are not, one is there twice. */
export const dirtyRows: readonly DirtyRow[] = [
  {
    place: 0.04,
    kind: "spoilt",
    cells: ({ euros, language }) => ({ amount: typedAmount(euros, language, narrowNoBreakSpace) }),
  },
  { place: 0.11, kind: "spoilt", cells: () => ({ customer: null }) },
  { place: 0.19, kind: "spoilt", cells: ({ row }) => ({ customer: `${row.customer} ` }) },
  {
    place: 0.26,
    kind: "spoilt",
    cells: ({ language }) => ({ date: inLanguage(language, ["to be confirmed", "à confirmer"]) }),
  },
  {
    place: 0.33,
    kind: "added",
    cells: ({ runningEuros, language }) => ({
      order: inLanguage(language, ["Subtotal", "Sous-total"]),
      amount: runningEuros,
    }),
  },
  { place: 0.42, kind: "spoilt", cells: () => ({ amount: "#N/A" }) },
  { place: 0.5, kind: "added", cells: ({ row }) => row },
  { place: 0.57, kind: "spoilt", cells: ({ day }) => ({ date: typedDate(day) }) },
  { place: 0.66, kind: "added", cells: () => ({}) },
  { place: 0.74, kind: "spoilt", cells: () => ({ customer: "#N/A" }) },
  { place: 0.87, kind: "spoilt", cells: ({ euros, language }) => ({ amount: typedAmount(euros, language, " ") }) },
  {
    place: 1,
    kind: "added",
    cells: ({ runningEuros, language }) => ({
      order: inLanguage(language, ["Grand total", "Total général"]),
      amount: runningEuros,
    }),
  },
];
