import type { AnalysisInput } from "../../src/analyses/analysis";
import type { Cell } from "../../src/portfolio/orders/cell";
import { readOrders } from "../../src/portfolio/orders/readOrders";
import { summariseCustomers } from "../../src/portfolio/summariseCustomers";

/** One order of a test portfolio: customer, day serial, amount, and a margin when the test needs one. */
export type TestOrder = readonly [customer: string, day: number, amount: number, margin?: number];

/** What an analysis is given for these orders, as the session would put it together; the source starts in A1 of "Orders". */
export function makeInput(orders: readonly TestOrder[], given: Partial<AnalysisInput> = {}): AnalysisInput {
  const withMargin = orders.some((order) => order[3] !== undefined);
  const header = withMargin ? ["Customer", "Date", "Amount", "Margin"] : ["Customer", "Date", "Amount"];
  const rows: Cell[][] = [header, ...orders.map((order) => [...order] as Cell[])];
  const mapping = withMargin ? { customer: 0, date: 1, amount: 2, margin: 3 } : { customer: 0, date: 1, amount: 2 };
  const read = readOrders(rows, 0, mapping);
  return {
    orders: read.orders,
    customers: summariseCustomers(read.orders),
    imported: read.report,
    source: { sheet: "Orders", row: 0, column: 0, rows: rows.length, columns: header.length, table: null },
    mapping,
    headerRow: 1,
    language: "en",
    currency: "€",
    writeLive: false,
    options: {},
    now: "2026-01-14T14:30:00",
    version: "1.0",
    ...given,
  };
}
