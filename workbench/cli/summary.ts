import { basename } from "node:path";
import { formatDate, formatExactMoney, formatNumber, formatPercent } from "../../src/i18n/formatters";
import { translate, type Language } from "../../src/i18n/translate";
import type { SourceKind } from "../../src/portfolio/orders/sourceKind";
import type { ImportView, JoinView } from "../../src/worker/sessionApi";
import type { CommandArguments } from "./commandArguments";
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

function period(language: Language, kind: SourceKind, imported: ImportView): string {
  const { customers, orders, firstDay, lastDay, revenue, currency, mapping } = imported;
  const facts = {
    customers: translate(language, commandWords.customers, { n: customers }),
    revenue: formatExactMoney(language, revenue, currency),
  };
  // A list that does not tell how many orders its customers made has no number of orders.
  const isCounted = kind === "orders" || mapping.orderCount !== undefined;
  if (lastDay === 0 || !isCounted) return translate(language, commandWords.listed, facts);
  return translate(language, commandWords.period, {
    ...facts,
    orders: translate(language, commandWords.orders, { n: orders }),
    first: formatDate(language, firstDay),
    last: formatDate(language, lastDay),
  });
}

const joinedList = (language: Language, { sheet, matched, unmatched, withoutOrders }: JoinView): string =>
  translate(language, commandWords.joined, { sheet, n: matched, unmatched, without: withoutOrders });

/** What a person wants to know at once: what was read and left out, and what came out of it. */
export function summary(
  { file, language, out, json }: CommandArguments,
  { source, view, imported, reports, segments }: AnalysesRun,
): string {
  const { rowsRead, accepted, merged, rejected } = imported.report;
  const written = [out, json].filter((name) => name !== null);
  const money = (amount: number): string => formatExactMoney(language, amount, imported.currency);
  const lines = [
    translate(language, commandWords.source, { file: basename(file), sheet: source.sheet }),
    view.why,
    translate(language, commandWords.rows, { read: rowsRead, accepted, merged, rejected }),
    ...imported.reasons.map(({ label, count, cells }) => {
      const reason = `  ${formatNumber(language, count)}  ${label}`;
      return cells.length === 0
        ? reason
        : translate(language, commandWords.reasonAt, { reason, cells: cells.join(", ") });
    }),
    ...(imported.cleaning.length > 0 ? [translate(language, commandWords.duringImport)] : []),
    ...imported.cleaning.map(({ label }) => `  ${label}`),
    period(language, view.kind, imported),
    ...(imported.joined === null ? [] : [joinedList(language, imported.joined)]),
    "",
    ...reports.map(({ finding }) => finding),
  ];
  if (segments.length > 0)
    lines.push(
      "",
      ...aligned(
        segments.map(({ label, customers, shareOfCustomers, revenue, shareOfRevenue }) => [
          label,
          translate(language, commandWords.customers, { n: customers }),
          formatPercent(language, shareOfCustomers),
          money(revenue),
          formatPercent(language, shareOfRevenue),
        ]),
      ),
    );
  if (written.length > 0)
    lines.push("", ...written.map((name) => translate(language, commandWords.written, { file: name })));
  return `${lines.join("\n")}\n`;
}
