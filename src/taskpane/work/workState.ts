import type { OptionValues, Preview, SourceLocation } from "../../analyses/analysis";
import type { ColumnMapping } from "../../portfolio/orders/columnMapping";
import type { ConfirmedMerge } from "../../portfolio/orders/confirmedMerge";
import type { ImportAnswers, QuestionId } from "../../portfolio/orders/importQuestion";
import type {
  CatalogueEntry,
  ImportView,
  MergeProposalView,
  SegmentMember,
  SegmentView,
  SourceView,
} from "../../worker/sessionApi";
import type { Selection, TableFilter } from "../services";

/** The orders that were read and what was understood of them. */
export interface ReadOrders {
  readonly location: SourceLocation;
  readonly view: SourceView;
  readonly mapping: ColumnMapping;
  /** What people answered, in an earlier session or now. */
  readonly answers: ImportAnswers;
  /** Questions that waited for an answer since the reading, in the order in which they came. */
  readonly asked: readonly QuestionId[];
  /** Names counted as one customer, as the workbook keeps them. */
  readonly merges: readonly ConfirmedMerge[];
  /** Names that look like one customer. */
  readonly proposals: readonly MergeProposalView[];
  /** `null` while a needed column is missing or when the import failed. */
  readonly imported: ImportView | null;
  readonly catalogue: readonly CatalogueEntry[];
  /** What building the portfolio would give with the options as they come. */
  readonly portfolio: Preview | null;
  /** The cumulative curve of the customers, for the key figure of concentration. */
  readonly concentration: Preview | null;
  /** The user accepted that more than one row in twenty is left out. */
  readonly accepted: boolean;
  /** Live formulas or frozen values, once the user has chosen for these orders. */
  readonly writeLive: boolean | null;
}

/** What an analysis left in the workbook. */
export interface Written {
  readonly analysis: string;
  /** The reading of the orders it was made from, by identity: reading again gives another one. */
  readonly location: SourceLocation;
  readonly title: string;
  readonly finding: string;
  readonly sheets: readonly { readonly key: string; readonly name: string }[];
  /** Earlier results that were left alone, as `{ from, to }` sheet names. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  readonly seconds: number;
  readonly preview: Preview;
  readonly options: OptionValues;
  /** Formulas, until they are frozen. */
  readonly live: boolean;
  /** The table that lists customers with their segment, to be filtered; `null` when there is none. */
  readonly table: Omit<TableFilter, "value"> | null;
}

/** How far something is, in rows; `total` is 0 while it is not known, `secondsLeft` is `null` while it cannot be estimated. */
export interface RowsDone {
  readonly done: number;
  readonly total: number;
  readonly secondsLeft: number | null;
}

/** What the pane is doing; at most one thing at a time. */
export type Busy =
  | { readonly doing: "inserting" }
  | ({ readonly doing: "reading" } & RowsDone)
  | ({ readonly doing: "readingList" } & RowsDone)
  | { readonly doing: "recognising" }
  | { readonly doing: "counting" }
  | { readonly doing: "computing"; readonly title: string }
  | ({ readonly doing: "writing"; readonly title: string } & RowsDone)
  | ({ readonly doing: "labels" } & RowsDone)
  | { readonly doing: "freezing" }
  /** What had been written is being taken back. */
  | { readonly doing: "stopping" }
  | { readonly doing: "undoing" }
  | { readonly doing: "removing" };

export const nothingDone: RowsDone = { done: 0, total: 0, secondsLeft: null };

/** Something that went wrong, and how to try again. */
export interface Failure {
  readonly error: unknown;
  readonly retry: (() => void) | null;
}

export interface WorkState {
  readonly busy: Busy | null;
  readonly failure: Failure | null;
  /** Last thing that was done, to be announced; `""` for nothing. */
  readonly done: string;
  /** The same, where the screen itself does not show it, and whether Undo takes it back. */
  readonly notice: { readonly text: string; readonly canUndo: boolean } | null;
  readonly selection: Selection | null;
  readonly orders: ReadOrders | null;
  /** Results in the workbook, latest first, one per analysis. */
  readonly written: readonly Written[];
  /** The import report in the workbook; `null` when it was not written since the last reading. */
  readonly importSheet: { readonly key: string; readonly name: string; readonly title: string } | null;
  /** Options chosen since the orders were read, by analysis; see `Choosing`. */
  readonly chosen: Readonly<Record<string, OptionValues>>;
  /** Segments of the portfolio as it was built, or as it would be built. */
  readonly segments: readonly SegmentView[] | null;
  readonly members: Readonly<Record<string, readonly SegmentMember[]>>;
  /** Key of the segment the table is filtered on. */
  readonly filtered: string | null;
  /** Cells the segment labels were written in; `""` before. */
  readonly labelsAddress: string;
  /** Title of what Undo would take back; `null` for nothing. */
  readonly undoable: string | null;
  /** Analyses run lately, latest first. */
  readonly recent: readonly string[];
}

export const firstWorkState: WorkState = {
  busy: null,
  failure: null,
  done: "",
  notice: null,
  selection: null,
  orders: null,
  written: [],
  importSheet: null,
  chosen: {},
  segments: null,
  members: {},
  filtered: null,
  labelsAddress: "",
  undoable: null,
  recent: [],
};
