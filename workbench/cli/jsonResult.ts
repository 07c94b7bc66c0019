import type { AnalysesRun } from "./runAnalyses";
import { tablesOfReport } from "./tablesOfReport";

/** The result as JSON text; README.md describes it. Keys do not change with the language. */
export function jsonResult({ imported, reports }: AnalysesRun): string {
  const { rowsRead, accepted, merged, rejected, reasons } = imported.report;
  const result = {
    import: {
      rowsRead,
      accepted,
      merged,
      rejected,
      reasons: reasons.map(({ reason, count }) => ({ reason, count })),
      revenue: imported.revenue,
    },
    customers: imported.customers,
    tables: Object.assign({}, ...reports.map(tablesOfReport)) as Record<string, unknown>,
  };
  return `${JSON.stringify(result, null, 1)}\n`;
}
