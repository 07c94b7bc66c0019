import type { ImportReason, LiveObstacle } from "../../portfolio/orders/importReport";
import type { AnalysisInput } from "../analysis";
import { sourceRange } from "./liveOrders";

/** What a function that is given three columns of cells cannot know of. */
const beyondColumns: ReadonlySet<LiveObstacle> = new Set([
  "customerList",
  "computedAmounts",
  "headerUnits",
  "mergedNames",
  "preparedRows",
  "severalAreas",
  "date1904",
  "creditNotes",
  "severalRowsPerOrder",
]);
/** Rows left out for what stands in other columns, or for what somebody answered: the function would count them. */
const readable: ReadonlySet<ImportReason> = new Set([
  "cancelled",
  "duplicate",
  "hiddenRow",
  "catchAll",
  "otherCurrency",
  "extra",
  "noAmount",
]);

/**
 * A CLIENTELE function over the customer, date and amount columns of the source, with further arguments as they stand;
 * `null` where three columns of cells do not make the orders.
 *
 * @example
 * ordersFormula(input, "RFM") // "=CLIENTELE.RFM('Orders'!$A$2:$A$9,'Orders'!$B$2:$B$9,'Orders'!$C$2:$C$9)"
 */
export function ordersFormula(
  input: AnalysisInput,
  name: string,
  further: readonly (string | number)[] = [],
): string | null {
  const { liveObstacles, reasons } = input.imported;
  if (liveObstacles.some((obstacle) => beyondColumns.has(obstacle))) return null;
  if (reasons.some(({ reason }) => readable.has(reason))) return null;
  const columns = (["customer", "date", "amount"] as const).map((field) => sourceRange(input, field));
  return `=CLIENTELE.${name}(${[...columns, ...further].join(",")})`;
}
