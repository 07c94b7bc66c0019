import type { CleaningText } from "../analyses/importReport/describeCleaning";
import type { QuestionText } from "../analyses/importReport/describeQuestions";
import type { ReasonText } from "../analyses/importReport/describeReasons";
import type { OptionDefinition, OptionValues, Preview, SourceLocation } from "../analyses/analysis";
import type { Language } from "../i18n/translate";
import type { CellChunk } from "../portfolio/orders/table/cellChunk";
import type { ColumnMapping } from "../portfolio/orders/columnMapping";
import type { ConfirmedMerge } from "../portfolio/orders/confirmedMerge";
import type { ImportAnswers } from "../portfolio/orders/importQuestion";
import type { ImportReport } from "../portfolio/orders/importReport";
import type { SourceField } from "../portfolio/orders/sourceField";
import type { SourceKind } from "../portfolio/orders/sourceKind";
import type { Role } from "../portfolio/role";
import type { Confidence } from "../portfolio/segmentation/confidence";
import type { Report } from "../report/report";
import type { RowLabels } from "../report/rowLabels";
import type { RowsSetAside } from "../report/rowsSetAside";

/** A column of the source as the pane shows it. */
export interface SourceColumn {
  readonly index: number;
  /** Header text, or "Column C" when there is no header. */
  readonly header: string;
  /** Up to three values as text, dates and numbers formatted. */
  readonly samples: readonly string[];
}

/** A field with the column it was recognised in. */
export interface FieldChoice {
  readonly field: SourceField;
  readonly column: number | null;
  readonly doubtful: boolean;
  /** How sure, from 0 to 1; 0 when there is no column. */
  readonly confidence: number;
  /** Why this column, in words; `""` when there is none. */
  readonly reason: string;
  /** Other columns that could hold it, likeliest first. */
  readonly alternatives: readonly number[];
}

export interface SourceView {
  /** 0-based row of the header in the range, −1 when there is none. */
  readonly headerRow: number;
  readonly columns: readonly SourceColumn[];
  readonly fields: readonly FieldChoice[];
  readonly kind: SourceKind;
  /** "Shopify", "Accounting entries (FEC)", `""` for an export of no known program. */
  readonly profile: string;
  /** What Clientele believes it has and why, in one sentence. */
  readonly why: string;
  /** Columns of judged marks, by their header. */
  readonly criteria: readonly string[];
  /** The answers remembered in the workbook for these columns; `{}` when there are none. */
  readonly answers: ImportAnswers;
  /** These columns were read before: mapping and answers are the remembered ones. */
  readonly remembered: boolean;
}

/** Something to ask or to let change, in words. */
export type QuestionView = Omit<QuestionText, "answered">;

/** Names that look like one customer, with what each of them bought. */
export interface MergeProposalView {
  /** The first is the one to keep unless the user says otherwise. */
  readonly names: readonly { readonly name: string; readonly rows: number; readonly revenue: number }[];
  /** Why they look alike, in words. */
  readonly reason: string;
  /** The name kept, once confirmed. */
  readonly confirmed: string | null;
}

/** What the workbook remembers and the day tells, given when a source is opened. */
export interface SourceContext {
  /** Excel serial of today. */
  readonly today: number;
  /** What `ImportView.memory` gave at an earlier import, as the workbook kept it. */
  readonly memory: string | null;
  readonly merges: readonly ConfirmedMerge[];
}

/** What joining a customer list to the orders came to. */
export interface JoinView {
  /** Customers of the orders found in the list, and not found. */
  readonly matched: number;
  readonly unmatched: number;
  /** Customers of the list without any order. */
  readonly withoutOrders: number;
  /** Rows of the list that name no customer or one named before. */
  readonly leftOut: number;
  /** Up to five names of each kind, to look at. */
  readonly unmatchedNames: readonly string[];
  readonly withoutOrdersNames: readonly string[];
  /** What the list brings, in words: "sector, salesperson, 3 criteria". */
  readonly brings: string;
  readonly sheet: string;
}

/** The state of the import under the current mapping. */
export interface ImportView {
  readonly report: ImportReport;
  readonly mapping: ColumnMapping;
  /** How amounts are computed, by their headers ("Credit − Debit", "Qty × Unit price"); `""` where a column holds them. */
  readonly amountOf: string;
  readonly customers: number;
  readonly orders: number;
  /** Whole currency units. */
  readonly revenue: number;
  readonly currency: string;
  /** 0 when the source has no dates. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Revenue per calendar month, oldest first; empty when the source has no dates of orders. */
  readonly months: readonly { readonly year: number; readonly month: number; readonly revenue: number }[];
  /** Sentences about each reason, with the 1-based sheet rows (at most the first 1,000). */
  readonly reasons: readonly ReasonText[];
  /** What the cleaning did, one sentence a step. */
  readonly cleaning: readonly CleaningText[];
  /** What to know before trusting the figures: an incomplete month, amounts with tax, one order per customer … */
  readonly notes: readonly string[];
  /** Open questions first. */
  readonly questions: readonly QuestionView[];
  /** Share of the rows left out for other reasons than their nature (blank, totals, other accounts). Above 5 % a person must agree. */
  readonly alarmingShare: number;
  /** Proposals nobody has confirmed; `null` among so many customers that they are looked for by `mergeProposals()` only. */
  readonly mergeProposals: number | null;
  readonly confirmedMerges: number;
  readonly joined: JoinView | null;
  /** To be kept in the workbook: column names and answers, no personal data. */
  readonly memory: string;
  /** `""` when live formulas are possible, else why not, in words. */
  readonly liveObstacle: string;
  /** Live formulas are the default below about 2,000 customers and 50,000 rows. */
  readonly liveByDefault: boolean;
}

/** One customer of a segment with the reason it is there. */
export interface SegmentMember {
  readonly name: string;
  readonly revenue: number;
  readonly reason: string;
  /** What would change it, up and down, in words; `""` when nothing would. */
  readonly change: string;
  /** How far its scores can be trusted. */
  readonly confidence: Confidence;
}

export interface SegmentView {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly role: Role;
  readonly strength: number;
  readonly customers: number;
  readonly revenue: number;
  readonly shareOfCustomers: number;
  readonly shareOfRevenue: number;
}

export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly question: "who" | "worth" | "moves" | "next" | "balance";
  /** Fields it needs that the mapping lacks. */
  readonly missing: readonly SourceField[];
  /** Why these data cannot carry it, in words, when no column would help; `""` when they can. */
  readonly unavailable: string;
  readonly options: readonly OptionDefinition[];
}

/** The work on one source, off the UI thread. Calls are made in the order: open, append…, describe, import, then the rest in any order. Every method may throw a `Problem`. */
export interface SessionApi {
  open(source: SourceLocation, language: Language, context?: SourceContext): void;
  /** The language of everything said from now on; the pane asks again for what it shows. */
  speak(language: Language): void;
  /** The next rows, encoded by one `TableEncoder` for the whole source. */
  append(chunk: CellChunk): void;
  /** Which rows are hidden or were not selected; asked for once, after the last `append`. */
  setAside(rows: RowsSetAside): void;
  describe(): SourceView;
  /** Reads the rows; answers not given here are taken from memory, else assumed. */
  import(mapping: ColumnMapping, answers?: ImportAnswers): ImportView;
  /** Goes back to what was decided before the last `import`, `merge`, `join` or `leaveList`, for whoever did not wait for it. */
  goBack(): void;
  /** Names that look like one customer, largest first; the confirmed ones too. */
  mergeProposals(): MergeProposalView[];
  /** Replaces the confirmed merges and imports again. */
  merge(merges: readonly ConfirmedMerge[]): ImportView;
  /** The confirmed merges as a sheet of the workbook, where they are kept. */
  mergeReport(now: string): Report;
  /** Opens a customer list to join to the orders in force; its rows follow with `appendList`. */
  openList(source: SourceLocation): void;
  appendList(chunk: CellChunk): void;
  /** Joins the list on name or code; afterwards `import` keeps it joined. */
  join(): ImportView;
  leaveList(): ImportView;
  /** The import report as a sheet. */
  importReport(now: string): Report;
  catalogue(): CatalogueEntry[];
  /** Names of customers that contain the text, largest first: at most fifty, to choose one from. */
  customerNames(search: string): string[];
  preview(analysis: string, options: OptionValues): Preview;
  run(analysis: string, options: OptionValues, writeLive: boolean, now: string): Report;
  /** Segments of the last `rfm` run or preview, largest role first. */
  segments(): SegmentView[];
  /** Members of one segment by revenue, largest first. */
  members(segment: string): SegmentMember[];
  /** The segment label of every source row after the header ("" where the row was not accepted). */
  labels(): RowLabels;
}
