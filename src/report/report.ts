import type { ReportName } from "./reportName";
import type { ReportSheet } from "./reportSheet";

/**
 * What one run of an analysis leaves in a workbook, said without Excel. Plain data: it crosses the worker boundary by
 * structured clone, the add-in writes it through office.js and the command line turns its tables into JSON.
 */
export interface Report {
  /** Id of the analysis that made it. */
  readonly analysis: string;
  readonly title: string;
  /** The finding in one sentence, in the user's language. */
  readonly finding: string;
  /** Language of every text in the report; it decides number and date formats. */
  readonly language: "en" | "fr";
  /** Symbol of the money columns. */
  readonly currency: string;
  /** The workbook counts its days from 1904: dates of the report, which count from 1900, are written 1,462 less. */
  readonly date1904?: boolean;
  readonly sheets: readonly ReportSheet[];
  /** Named cells and ranges that formulas of the report use. */
  readonly names: readonly ReportName[];
}
