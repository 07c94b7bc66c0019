import type { AnalysisInput } from "../analysis";
import type { SourceField } from "../../portfolio/orders/sourceField";
import { sourceRange } from "../shared/liveOrders";

/**
 * The columns of a list of customers as arguments of a function, trailing ones that the list has not left out; `null` where its
 * cells do not stand for its customers one by one, or the first column is missing.
 */
export function listColumns(input: AnalysisInput, fields: readonly SourceField[]): string[] | null {
  const { orders, customers, imported, mapping, list } = input;
  const isPlain =
    orders.kind === "customers" &&
    customers.count === orders.count &&
    imported.rowsRead === orders.count &&
    !list &&
    imported.liveObstacles.every((obstacle) => obstacle === "customerList");
  if (!isPlain || mapping[fields[0]!] === undefined) return null;
  const columns = fields.map((field) => (mapping[field] === undefined ? "" : sourceRange(input, field)));
  while (columns.at(-1) === "") columns.pop();
  return columns;
}
