import type { Customers } from "../../portfolio/customers";
import type { ReportName } from "../../report/reportName";
import type { ReportCell } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { liveObstacle, type LiveFigure } from "./liveObstacle";
import { liveOrders } from "./liveOrders";
import type { LiveColumn, RowCells } from "./liveTable";
import type { ParameterLine } from "./parameterLine";
import { speaker } from "./speaker";

/** The columns most tables of customers begin with. Their keys are the names of these functions; formulas of other columns use them. */
export interface CustomerColumns {
  /** Names the formulas read; none when figures stay values. */
  readonly names: readonly ReportName[];
  /** The figures are formulas over the user's orders. */
  readonly live: boolean;
  /** The analysis date as a parameter, `null` where changing it could not count the orders again. */
  readonly date: ParameterLine | null;
  customer(): LiveColumn;
  /** @param after Formula of the day after which orders count; all of them when absent. The values are those of `customers` all the same. */
  revenue(after?: string): LiveColumn;
  margin(): LiveColumn;
  orders(): LiveColumn;
  firstOrder(): LiveColumn;
  lastOrder(): LiveColumn;
  /** Needs the column `lastOrder` beside it. */
  recencyDays(): LiveColumn;
  /** What was declared, in whole currency units, empty where nothing was. */
  potential(): LiveColumn;
}

/**
 * Why the figures of customers stay values in a live report, in words; `""` when they are formulas over the user's orders.
 *
 * @param figure Margins have obstacles of their own, beside those of every figure.
 */
export function whyFiguresAreValues(
  { imported, customers, language }: AnalysisInput,
  figure: LiveFigure = "revenue",
): string {
  const obstacle = liveObstacle(imported, customers.names, figure);
  return obstacle === null ? "" : speaker(language)(obstacle);
}

/**
 * Columns with one row per customer in the order given: formulas over the user's orders where those give the numbers of the
 * import, values elsewhere. What is computed from them (classes, shares, scores) is live in both cases, as are the parameters.
 *
 * @param order Positions of the customers, in the order of the rows.
 * @param dateName Workbook name of the cell that holds the analysis date of this sheet.
 */
export function customerColumns(
  input: AnalysisInput,
  customers: Customers,
  order: readonly number[],
  dateName: string,
): CustomerColumns {
  const say = speaker(input.language);
  const live = input.writeLive && liveObstacle(input.imported, customers.names) === null;
  const source = live ? liveOrders(input, customers.names, dateName) : null;
  const marginIsLive = liveObstacle(input.imported, customers.names, "margin") === null;
  const rows = (value: (customer: number) => ReportCell): ReportCell[] => order.map(value);
  const over = (make: ((cell: string) => string) | undefined) =>
    make ? (cells: RowCells): string => make(cells("customer")) : null;
  return {
    names: source?.names ?? [],
    live,
    date:
      customers.knows.recency && (live || !input.writeLive)
        ? {
            key: "asOf",
            name: dateName,
            label: say("analysisDate"),
            value: customers.asOf,
            kind: "date",
            accepts: { kind: "date", minimum: 1 },
          }
        : null,
    customer: () => ({
      key: "customer",
      header: say("customer"),
      kind: "text",
      values: rows((customer) => customers.names[customer]!),
    }),
    revenue: (after) => ({
      key: "revenue",
      header: say("revenue"),
      kind: "money",
      width: 13,
      values: rows((customer) => customers.revenueCents[customer]! / 100),
      formula: over(after === undefined || !source ? source?.revenue : (cell) => source.revenueAfter(cell, after)),
      dataBar: true,
    }),
    margin: () => ({
      key: "margin",
      header: say("margin"),
      kind: "money",
      width: 13,
      values: rows((customer) => (customers.marginCents ? customers.marginCents[customer]! / 100 : "")),
      formula: over((marginIsLive && source?.margin) || undefined),
      dataBar: true,
    }),
    orders: () => ({
      key: "orders",
      header: say("orders"),
      kind: "count",
      width: 12,
      values: rows((customer) => customers.orders[customer]!),
      formula: over(source?.orders),
    }),
    firstOrder: () => ({
      key: "firstOrder",
      header: say("firstOrder"),
      kind: "date",
      values: rows((customer) => customers.firstDay[customer]! || ""),
      formula: over(source?.firstDay),
    }),
    lastOrder: () => ({
      key: "lastOrder",
      header: say("lastOrder"),
      kind: "date",
      values: rows((customer) => customers.lastDay[customer]!),
      formula: over(source?.lastDay),
    }),
    recencyDays: () => ({
      key: "recencyDays",
      header: say("recencyDays"),
      kind: "days",
      width: 10,
      values: rows((customer) => customers.asOf - customers.lastDay[customer]!),
      formula: live ? (cells) => `=${dateName}-${cells("lastOrder")}` : null,
    }),
    potential: () => ({
      key: "potential",
      header: say("potential"),
      kind: "money",
      values: rows((customer) => {
        const cents = customers.measures.potential?.[customer];
        return cents === undefined || Number.isNaN(cents) ? "" : cents / 100;
      }),
    }),
  };
}
