import type { ReportCell } from "../report/reportTable";

/** What a cell holds, as it can be written back. */
export interface CellContent {
  readonly value: ReportCell;
  /** The formula, `null` for a constant. */
  readonly formula: string | null;
}

/**
 * Tells a formula from a text that looks like one: `Range.formulas` shows both as `=…`, `Range.values` shows the text
 * itself only when there is nothing to calculate.
 *
 * @example
 * cellContent("=1+1", 2) // { value: 2, formula: "=1+1" }
 * cellContent("=1+1", "=1+1") // { value: "=1+1", formula: null }
 */
export function cellContent(formula: unknown, value: unknown): CellContent {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  const plain: ReportCell =
    typeof value === "number" || typeof value === "string" ? value : String(value ?? "").toUpperCase();
  return { value: plain, formula: isFormula ? formula : null };
}
