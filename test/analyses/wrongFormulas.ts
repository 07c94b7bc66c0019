import type { Report } from "../../src/report/report";
import { evaluateReport, type EvaluatedFormula } from "./evaluateReport";
import type { TestOrder } from "./makeInput";

/** Formulas whose result is not what the report says. Numbers may differ by the noise of a division. */
export function wrongFormulas(report: Report, orders: readonly TestOrder[]): EvaluatedFormula[] {
  return evaluateReport(report, orders).filter(({ expected, computed }) =>
    typeof expected === "number" && typeof computed === "number"
      ? Math.abs(expected - computed) > 1e-9 * Math.max(1, Math.abs(expected))
      : expected !== (computed ?? ""),
  );
}
