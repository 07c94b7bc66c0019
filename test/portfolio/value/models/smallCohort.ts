import { groupHistories } from "../../../../src/portfolio/value/models/groupHistories";
import type { PurchaseHistories } from "../../../../src/portfolio/value/models/purchaseHistories";

/** Twelve histories and how many customers have each: made up, small enough for fits by hand of a slow and exact program. */
const table: readonly (readonly [repeats: number, lastRepeat: number, observed: number, customers: number])[] = [
  [0, 0, 30, 90],
  [0, 0, 38, 110],
  [1, 2, 30, 24],
  [1, 5, 38, 18],
  [1, 24, 30, 7],
  [2, 4, 38, 14],
  [2, 28, 30, 9],
  [3, 6, 38, 8],
  [4, 31, 38, 8],
  [6, 36, 38, 6],
  [9, 37, 38, 5],
  [5, 11, 30, 3],
];
const customers = table.flatMap((row) => Array.from({ length: row[3] }, () => row));

/** 302 customers of two cohorts, customer by customer. */
export const smallCohortHistories: PurchaseHistories = {
  count: customers.length,
  repeats: Float64Array.from(customers, ([repeats]) => repeats),
  lastRepeat: Float64Array.from(customers, ([, lastRepeat]) => lastRepeat),
  observed: Float64Array.from(customers, ([, , observed]) => observed),
};

/** The same, grouped. */
export const smallCohort = groupHistories(smallCohortHistories);
