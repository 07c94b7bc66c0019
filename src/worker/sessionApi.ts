import type { OptionDefinition, OptionValues, Preview, SourceLocation } from "../analyses/analysis";
import type { Language } from "../i18n/translate";
import type { Cell } from "../portfolio/orders/cell";
import type { ColumnMapping } from "../portfolio/orders/columnMapping";
import type { ImportReport } from "../portfolio/orders/importReport";
import type { OrderField } from "../portfolio/orders/orderField";
import type { Role } from "../portfolio/role";
import type { Report } from "../report/report";

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
  readonly field: OrderField;
  readonly column: number | null;
  readonly doubtful: boolean;
  /** Why this column, in words; `""` when there is none. */
  readonly reason: string;
}

export interface SourceView {
  /** 0-based row of the header in the range, −1 when there is none. */
  readonly headerRow: number;
  readonly columns: readonly SourceColumn[];
  readonly fields: readonly FieldChoice[];
}

/** The state of the import under the current mapping. */
export interface ImportView {
  readonly report: ImportReport;
  readonly mapping: ColumnMapping;
  readonly customers: number;
  readonly orders: number;
  /** Whole currency units. */
  readonly revenue: number;
  readonly currency: string;
  readonly firstDay: number;
  readonly lastDay: number;
  /** Revenue per calendar month, oldest first. */
  readonly months: readonly { readonly year: number; readonly month: number; readonly revenue: number }[];
  /** Sentences about each reason, with the 1-based sheet rows. */
  readonly reasons: readonly {
    readonly label: string;
    readonly outcome: "rejected" | "merged";
    readonly count: number;
    readonly rows: readonly number[];
  }[];
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
  readonly missing: readonly OrderField[];
  readonly options: readonly OptionDefinition[];
}

/** The work on one source, off the UI thread. Calls are made in the order: open, append…, describe, import, then the rest in any order. Every method may throw a `Problem`. */
export interface SessionApi {
  open(source: SourceLocation, language: Language): void;
  /** The language of everything said from now on; the pane asks again for what it shows. */
  speak(language: Language): void;
  append(rows: readonly (readonly Cell[])[]): void;
  describe(): SourceView;
  import(mapping: ColumnMapping): ImportView;
  catalogue(): CatalogueEntry[];
  preview(analysis: string, options: OptionValues): Preview;
  run(analysis: string, options: OptionValues, writeLive: boolean, now: string): Report;
  /** Segments of the last `rfm` run or preview, largest role first. */
  segments(): SegmentView[];
  /** Members of one segment by revenue, largest first. */
  members(segment: string): SegmentMember[];
  /** The segment label of every source row after the header ("" where the row was not accepted). */
  labels(): string[];
}
