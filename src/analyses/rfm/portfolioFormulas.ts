import { columnName } from "../../report/columnName";
import { absoluteRange } from "../../report/absoluteRange";
import { abcFormula } from "../shared/abcFormula";
import type { LiveOrders } from "../shared/liveOrders";
import type { RfmNames } from "./rfmNames";

/** 0-based columns of the portfolio table that formulas point to. */
export interface PortfolioColumns {
  readonly customer: number;
  readonly lastOrder: number;
  readonly recencyDays: number;
  readonly orders: number;
  readonly revenue: number;
  readonly r: number;
  readonly f: number;
  readonly m: number;
}

/** The formula of each live column of the portfolio, for the sheet row given (0-based). */
export type PortfolioFormulas = Readonly<Record<string, (row: number) => string>>;

/**
 * Native formulas of the portfolio table: orders summed over the user's cells, mid-rank scores, grid and ABC class.
 * They stay in A1 style, which every engine computes, and read the parameters by name.
 *
 * Mid-rank: (customers below + half of those equal) ÷ customers, cut into equal levels; recency counts the other way.
 */
export function portfolioFormulas(
  names: RfmNames,
  orders: LiveOrders,
  columns: PortfolioColumns,
  firstRow: number,
  lastRow: number,
): PortfolioFormulas {
  const cell = (key: keyof PortfolioColumns, row: number): string => `$${columnName(columns[key])}${row + 1}`;
  const range = (key: keyof PortfolioColumns): string => absoluteRange(columns[key], firstRow, lastRow);
  const score = (key: keyof PortfolioColumns, better: "<" | ">") => (row: number) => {
    const all = range(key);
    const rank = `COUNTIF(${all},"${better}"&${cell(key, row)})+COUNTIF(${all},${cell(key, row)})/2`;
    return `=MIN(${names.levels},1+INT((${rank})*${names.levels}/COUNT(${all})))`;
  };
  // The grid has five steps whatever the number of levels.
  const step = (key: "r" | "f" | "m", row: number): string => `(1+INT((${cell(key, row)}-0.5)/${names.levels}*5))`;
  const { weightRecency, weightFrequency, weightMonetary } = names;
  return {
    segment: (row) =>
      `=INDEX(${names.gridLabels},MATCH(100*${step("r", row)}+10*${step("f", row)}+${step("m", row)},${names.gridCodes},0))`,
    firstOrder: (row) => orders.firstDay(cell("customer", row)),
    lastOrder: (row) => orders.lastDay(cell("customer", row)),
    recencyDays: (row) => `=${names.analysisDate}-${cell("lastOrder", row)}`,
    orders: (row) => orders.orders(cell("customer", row)),
    revenue: (row) => orders.revenue(cell("customer", row)),
    averageBasket: (row) =>
      `=IF(${cell("orders", row)}=0,0,ROUND(ROUND(100*${cell("revenue", row)},0)/${cell("orders", row)},0)/100)`,
    r: score("recencyDays", ">"),
    f: score("orders", "<"),
    m: score("revenue", "<"),
    score: (row) =>
      `=ROUND(((${weightRecency}*${cell("r", row)}+${weightFrequency}*${cell("f", row)}+${weightMonetary}*${cell("m", row)})` +
      `/(${weightRecency}+${weightFrequency}+${weightMonetary})-1)/(${names.levels}-1)*100,2)`,
    abc: (row) => abcFormula(cell("revenue", row), range("revenue"), names.cutA, names.cutB),
  };
}
