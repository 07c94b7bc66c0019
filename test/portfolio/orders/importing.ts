import type { Cell } from "../../../src/portfolio/orders/cell";
import type { CleaningStepName } from "../../../src/portfolio/orders/cleaningNote";
import type { ColumnMapping } from "../../../src/portfolio/orders/columnMapping";
import type { ImportOptions } from "../../../src/portfolio/orders/importOptions";
import type { QuestionId } from "../../../src/portfolio/orders/importQuestion";
import { readOrders } from "../../../src/portfolio/orders/readOrders";

/** What an import of a small source came to, in shapes that read well beside what was expected. */
export function importing(
  rows: readonly (readonly Cell[])[],
  mapping: ColumnMapping,
  options: ImportOptions = {},
  headerRow = 0,
) {
  const { orders, report, currency } = readOrders(rows, headerRow, mapping, options);
  expect(report.accepted + report.merged + report.rejected).toBe(report.rowsRead);
  expect(orders.cents.reduce((sum, cents) => sum + cents, 0)).toBe(report.revenueCents);
  return {
    orders,
    report,
    currency,
    /** Customer, day and cents of each entry accepted. */
    lines: Array.from({ length: orders.count }, (_, entry) => [
      orders.customer.names[orders.customer.codes[entry]!],
      orders.day[entry],
      orders.cents[entry],
    ]),
    /** Rows by reason. */
    left: Object.fromEntries(report.reasons.map(({ reason, rows: found }) => [reason, found])),
    note: (step: CleaningStepName) => report.cleaning.find((note) => note.step === step),
    question: (id: QuestionId) => report.questions.find((question) => question.id === id),
  };
}
