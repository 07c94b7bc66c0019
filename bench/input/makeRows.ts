import type { Cell } from "../../src/portfolio/orders/cell";

/** How the id of a customer is written, from its number. */
export type IdOf = (customer: number) => string | number;

const plainId: IdOf = (customer) => `Customer ${customer}`;

/**
 * Rows as office.js gives them: a header, then customer, day serial and amount, drawn from a fixed seed with a long tail of
 * customers; one row in fifty is a refund.
 */
export function makeRows(count: number, customers: number, idOf: IdOf = plainId): Cell[][] {
  let state = 20251231;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const rows: Cell[][] = [["Customer", "Date", "Amount"]];
  for (let index = 0; index < count; index++) {
    const amount = Math.round(random() * 100_000) / 100;
    rows.push([
      idOf(Math.floor(random() ** 2 * customers)),
      45_000 + Math.floor(random() * 1_000),
      random() < 0.02 ? -amount : amount,
    ]);
  }
  return rows;
}
