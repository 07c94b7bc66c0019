import type { Customers } from "../portfolio/customers";
import type { ColumnMapping } from "../portfolio/orders/columnMapping";
import type { ImportReason } from "../portfolio/orders/importReport";
import type { ImportedOrders } from "../portfolio/orders/readOrders";
import type { SourceLocation } from "../report/sourceLocation";
import type { analysisWords } from "../i18n/analysisWords";
import type { Language } from "../i18n/translate";
import { liveObstacle } from "../analyses/shared/liveObstacle";
import { speaker } from "../analyses/shared/speaker";
import { monthlyRevenue } from "./monthlyRevenue";
import type { ImportView } from "./sessionApi";

/** Beyond these, live formulas make every edit of the workbook slow. */
const liveCustomers = 2000;
const liveRows = 50_000;

const reasonWords = {
  blankRow: "reasonBlankRow",
  repeatedHeader: "reasonRepeatedHeader",
  total: "reasonTotal",
  noCustomer: "reasonNoCustomer",
  noDate: "reasonNoDate",
  unreadableDate: "reasonUnreadableDate",
  noAmount: "reasonNoAmount",
  unreadableAmount: "reasonUnreadableAmount",
  errorCell: "reasonErrorCell",
  cancelled: "reasonCancelled",
  duplicate: "reasonDuplicate",
} as const satisfies Record<ImportReason, keyof typeof analysisWords>;

/** The state of the import as the pane shows it: totals, months, rows left out with the reason, and whether formulas can be live. */
export function describeImport(
  { orders, report, currency }: ImportedOrders,
  customers: Customers,
  mapping: ColumnMapping,
  source: SourceLocation,
  language: Language,
): ImportView {
  const say = speaker(language);
  const obstacle = liveObstacle(report, customers.names);
  const firstDay = customers.firstDay.reduce((first, day) => Math.min(first, day), Infinity);
  const lastDay = customers.asOf;
  return {
    report,
    mapping,
    customers: customers.count,
    orders: customers.orders.reduce((sum, count) => sum + count, 0),
    revenue: report.revenueCents / 100,
    currency,
    firstDay,
    lastDay,
    months: monthlyRevenue(orders, firstDay, lastDay),
    reasons: report.reasons.map(({ reason, outcome, count, rows }) => ({
      label: say(reasonWords[reason]),
      outcome,
      count,
      rows: rows.map((row) => source.row + row + 1),
    })),
    liveObstacle: obstacle === null ? "" : say(obstacle),
    liveByDefault: obstacle === null && customers.count <= liveCustomers && report.rowsRead <= liveRows,
  };
}
