import type { AnalysesRun } from "./runAnalyses";
import { tablesOfReport } from "./tablesOfReport";

/** The result as JSON text; README.md describes it. Keys do not change with the language. */
export function jsonResult({ view, imported, reports }: AnalysesRun): string {
  const { rowsRead, accepted, merged, rejected, reasons, cleaning, questions } = imported.report;
  const result = {
    import: {
      rowsRead,
      accepted,
      merged,
      rejected,
      reasons: reasons.map(({ reason, count }) => ({ reason, count })),
      revenue: imported.revenue,
    },
    source: { kind: view.kind, profile: view.profile },
    cleaning: cleaning.map(({ step, count }) => ({ step, count })),
    questions: questions.map(({ id, value, answered }) => ({ question: id, value, answered })),
    customers: imported.customers,
    tables: Object.assign({}, ...reports.map(tablesOfReport)) as Record<string, unknown>,
  };
  return `${JSON.stringify(result, null, 1)}\n`;
}
