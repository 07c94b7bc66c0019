import type { Cell } from "../src/portfolio/orders/cell";

/** Rows as office.js gives them: a header, then customer, day serial and amount, drawn from a fixed seed with a long tail of customers. */
export function makeRows(count: number, customers: number): Cell[][] {
  let state = 20251231;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const rows: Cell[][] = [["Customer", "Date", "Amount"]];
  for (let index = 0; index < count; index++)
    rows.push([
      `Customer ${Math.floor(random() ** 2 * customers)}`,
      45_000 + Math.floor(random() * 1_000),
      Math.round(random() * 100_000) / 100,
    ]);
  return rows;
}
