import type { AnalysisInput } from "../../src/analyses/analysis";
import { catalogue } from "../../src/analyses/catalogue";
import type { Parameter } from "../../src/report/parameter";
import type { Report } from "../../src/report/report";
import type { ReportColumn } from "../../src/report/reportTable";
import { evaluateReport, type EvaluatedFormula } from "./evaluateReport";
import { makeInput, type TestOrder } from "./makeInput";
import { tableOf } from "./tableOf";
import { withParameter } from "./withParameter";

/** Runs one analysis of the catalogue. */
export const runAnalysis = (id: string, input: AnalysisInput): Report =>
  catalogue.find((analysis) => analysis.id === id)!.run(input);

/** A column of a table of a report. */
export const columnOf = (report: Report, table: string, key: string): ReportColumn =>
  tableOf(report, table).columns.find((column) => column.key === key)!;

/** What the formulas of a live run give once parameter cells are edited, and what a run with those options says; by cell. */
export function editedAndRun(
  id: string,
  orders: readonly TestOrder[],
  edited: Readonly<Record<string, Parameter["value"]>>,
  options: AnalysisInput["options"],
): { computed: Map<string, unknown>; expected: Map<string, unknown> } {
  const byCell = (cells: readonly EvaluatedFormula[], value: (cell: EvaluatedFormula) => unknown) =>
    new Map(cells.map((cell) => [cell.where, value(cell)]));
  const live = runAnalysis(id, makeInput(orders, { writeLive: true }));
  const rerun = runAnalysis(id, makeInput(orders, { writeLive: true, options }));
  const typed = Object.entries(edited).reduce((report, [key, value]) => withParameter(report, key, value), live);
  return {
    computed: byCell(evaluateReport(typed, orders), ({ computed }) => computed ?? ""),
    expected: byCell(evaluateReport(rerun, orders), ({ expected }) => expected),
  };
}
