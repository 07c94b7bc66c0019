import type { AnalysisInput } from "../../src/analyses/analysis";
import { customersAsOf } from "../../src/analyses/shared/customersAsOf";
import type { Cell } from "../../src/portfolio/orders/cell";
import { readCustomerList } from "../../src/portfolio/readCustomerList";
import { joinCustomerList } from "../../src/portfolio/joinCustomerList";
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
      rows,
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
