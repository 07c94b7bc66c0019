import type { KeyFigure } from "./keyFigure";
import type { Parameter } from "./parameter";
import type { ReportChart } from "./reportChart";
import type { ReportTable } from "./reportTable";

/** One sheet Clientele owns: title in A1, one grey line in A2, key figures in rows 4–5 when there are any, tables, charts beside or under them. */
export interface ReportSheet {
  /** The same in every language: "Portfolio", "Segments", "Pareto", "Size", "Parameters". */
  readonly key: string;
  /** Sheet name in the user's language; the writer makes it unique when the user already has a sheet of that name. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** Words of the subtitle that are true of live formulas, and what is said in their place once the sheet is frozen; the session fills it in. */
  readonly onceFrozen?: { readonly live: string; readonly frozen: string };
  readonly keyFigures: readonly KeyFigure[];
  readonly tables: readonly ReportTable[];
  readonly parameters: readonly Parameter[];
  readonly charts: readonly ReportChart[];
  /** Rows and columns kept in view; 0 for none. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
}
