import fc from "fast-check";
import type { AnalysisInput } from "../../src/analyses/analysis";
import { customersAsOf } from "../../src/analyses/shared/customersAsOf";
import type { Cell } from "../../src/portfolio/orders/cell";
import { tableOf } from "../../src/portfolio/orders/table/tableOf";
import { readCustomerList } from "../../src/portfolio/readCustomerList";
import { joinCustomerList } from "../../src/portfolio/joinCustomerList";
import { arbitraryLiveOrders } from "./arbitraryOrders";
import { makeInput, type TestOrder } from "./makeInput";

/** What a joined list says of a customer. */
export type Listed = readonly [customer: string, sector: string, potential: number | ""];

/** The input of orders that a list of customers with sectors and potentials was joined to. */
export function potentialInput(
  orders: readonly TestOrder[],
  listed: readonly Listed[],
  given: Partial<AnalysisInput> = {},
): AnalysisInput {
  const input = makeInput(orders, given);
  const rows: Cell[][] = [["Customer", "Sector", "Potential"], ...listed.map((line) => [...line] as Cell[])];
  const list = readCustomerList(
    {
      table: tableOf(rows),
      headerRow: 0,
      headers: ["Customer", "Sector", "Potential"],
      mapping: { customer: 0, sector: 1, potential: 2 },
      criteria: [],
      keys: [0],
    },
    input.customers,
  );
  return { ...input, list, customers: joinCustomerList(customersAsOf(input, null), list) };
}

const listedOf = (orders: readonly TestOrder[]): fc.Arbitrary<Listed[]> =>
  fc.tuple(
    ...[...new Set(orders.map(([name]) => name))].map((name) =>
      fc.tuple(
        fc.constant(name),
        fc.constantFrom("BTP", "Food", "btp", ""),
        fc.oneof(
          fc.constant("" as const),
          fc.integer({ min: 0, max: 900_000 }).map((cents) => cents / 100),
        ),
      ),
    ),
  );

/** Orders with a list of customers, some of whom have a sector and a declared potential. */
export const arbitraryPotentials: fc.Arbitrary<readonly [TestOrder[], Listed[]]> = arbitraryLiveOrders.chain((some) => {
  // Two customers at least: the engine takes a name of one cell for a number, not for a range.
  const orders: TestOrder[] = [["First", 44500, 40], ["Second", 44600, 70.25], ...some];
  return listedOf(orders).map((listed) => [orders, listed] as const);
});
