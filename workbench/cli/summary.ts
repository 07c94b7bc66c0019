import { basename } from "node:path";
import { formatDate, formatExactMoney, formatNumber, formatPercent } from "../../src/i18n/formatters";
import { translate, type Language } from "../../src/i18n/translate";
import { commandWords } from "./commandWords";
import type { AnalysesRun } from "./runAnalyses";

/** Lines of cells, each column as wide as its widest cell; all but the first aligned right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join("  "),
  );
}

/** What a person wants to know at once: what was read and left out, and what came out of it. */
export function summary(
  file: string,
  { source, imported, reports, segments }: AnalysesRun,
  language: Language,
): string {
  const { rowsRead, accepted, merged, rejected } = imported.report;
  const money = (amount: number): string => formatExactMoney(language, amount, imported.currency);
  const lines = [
    translate(language, commandWords.source, { file: basename(file), sheet: source.sheet }),
    translate(language, commandWords.rows, { read: rowsRead, accepted, merged, rejected }),
    ...imported.reasons.map(({ label, count }) => `  ${formatNumber(language, count)}  ${label}`),
    translate(language, commandWords.customers, {
      n: imported.customers,
      orders: imported.orders,
      first: formatDate(language, imported.firstDay),
      last: formatDate(language, imported.lastDay),
      revenue: money(imported.revenue),
    }),
    "",
    ...reports.map(({ finding }) => finding),
  ];
  if (segments.length > 0)
    lines.push(
      "",
      ...aligned(
        segments.map(({ label, customers, shareOfCustomers, revenue, shareOfRevenue }) => [
          label,
          translate(language, commandWords.segmentCustomers, { n: customers }),
          formatPercent(language, shareOfCustomers),
          money(revenue),
          formatPercent(language, shareOfRevenue),
        ]),
      ),
    );
  return `${lines.join("\n")}\n`;
}
