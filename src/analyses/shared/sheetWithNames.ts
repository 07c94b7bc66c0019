import type { ReportName } from "../../report/reportName";
import type { ReportSheet } from "../../report/reportSheet";

/** A sheet of a report, and the names that its formulas use. */
export interface SheetWithNames {
  readonly sheet: ReportSheet;
  readonly names: readonly ReportName[];
}
