import { cellsOf } from "./cellsOf";
import type { OwnedLabels } from "./ledger";
import { suspendUntilNextSync } from "./writeRows";

/** Queues the removal of a column of labels, or of its contents alone; inside a table the table loses the column it had gained. */
export async function clearLabels(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  labels: OwnedLabels,
  what: "All" | "Contents" = "All",
): Promise<void> {
  suspendUntilNextSync(context);
  cellsOf(worksheet, labels).clear(what);
  if (labels.table === null) return;
  const table = worksheet.tables.getItemOrNullObject(labels.table);
  const range = table.getRange();
  table.load("name");
  range.load("columnIndex,columnCount");
  await context.sync();
  if (table.isNullObject) return;
  const at = labels.column - range.columnIndex;
  suspendUntilNextSync(context);
  if (at > 0 && at < range.columnCount) table.columns.getItemAt(at).delete();
}
