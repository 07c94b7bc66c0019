import type { Customers } from "../portfolio/customers";
import type { ColumnMapping } from "../portfolio/orders/columnMapping";
import { describeCleaning } from "../analyses/importReport/describeCleaning";
import { describeNotes } from "../analyses/importReport/describeNotes";
import { describeReasons } from "../analyses/importReport/describeReasons";
import type { QuestionText } from "../analyses/importReport/describeQuestions";
import { liveObstacle } from "../analyses/shared/liveObstacle";
import { speaker } from "../analyses/shared/speaker";
import type { Language } from "../i18n/translate";
import { alarmingShare } from "../portfolio/orders/alarmingShare";
import { describeAmount } from "./describeAmount";
import type { ImportedRows } from "./importRows";
import { monthlyRevenue } from "./monthlyRevenue";
import type { ImportView } from "./sessionApi";
import type { SourceRows } from "./SourceRows";

/** Beyond these, live formulas make every edit of the workbook slow. */
const liveCustomers = 2000;
const liveRows = 50_000;

/** What the view of an import is made from. */
export interface DescribedImport {
  readonly source: SourceRows;
  readonly read: ImportedRows;
  readonly mapping: ColumnMapping;
  readonly customers: Customers;
  readonly questions: readonly QuestionText[];
}

/** The parts of an `ImportView` that the rows themselves tell. */
type RowsView = Omit<ImportView, "mergeProposals" | "confirmedMerges" | "joined" | "memory">;

/** First and last day of orders, 0 when there are none with a day. */
function daysOf({ firstDay, knows, asOf }: Customers): { firstDay: number; lastDay: number } {
  if (!knows.recency) return { firstDay: 0, lastDay: 0 };
  const first = firstDay.reduce((earliest, day) => (day > 0 ? Math.min(earliest, day) : earliest), asOf);
  return { firstDay: first, lastDay: asOf };
}

/**
 * The state of the import as the pane shows it: totals, months, what was cleaned, asked and left out, and whether formulas can
 * be live.
 */
export function describeImport(imported: DescribedImport, language: Language): RowsView {
  const { source, read, mapping, customers, questions } = imported;
  const { orders, report, currency, columns } = read;
  const { table, location, recognition } = source;
  const obstacle = liveObstacle(report, customers.names);
  const { firstDay, lastDay } = daysOf(customers);
  const isMonthly = orders.kind === "orders" && customers.knows.recency;
  const described = {
    table,
    source: location,
    headers: recognition.headers,
    mapping: columns,
    report,
    currency,
  };
  return {
    report,
    mapping: mapping.amount === undefined ? columns : { ...columns, amount: mapping.amount },
    amountOf: describeAmount(recognition, columns, language),
    customers: customers.count,
    orders: customers.orders.reduce((sum, count) => sum + count, 0),
    revenue: report.revenueCents / 100,
    currency,
    firstDay,
    lastDay,
    months: isMonthly ? monthlyRevenue(orders, firstDay, lastDay) : [],
    reasons: describeReasons(described, language),
    cleaning: describeCleaning(report, currency, language),
    notes: describeNotes({ ...read, customers }, language),
    questions,
    alarmingShare: alarmingShare(report),
    liveObstacle: obstacle === null ? "" : speaker(language)(obstacle),
    liveByDefault: obstacle === null && customers.count <= liveCustomers && report.rowsRead <= liveRows,
  };
}
