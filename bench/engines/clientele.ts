import type { Customers } from "../../src/portfolio/customers";
import type { Orders } from "../../src/portfolio/orders/orders";
import { plainOrders } from "../../src/portfolio/orders/plainOrders";
import { readOrders } from "../../src/portfolio/orders/readOrders";
import { classifyAbc } from "../../src/portfolio/segmentation/classifyAbc";
import { scoreRfm } from "../../src/portfolio/segmentation/scoreRfm";
import { summariseCustomers } from "../../src/portfolio/summariseCustomers";
import type { CodedRows } from "../input/benchInput";
import type { Job } from "./engine";
import { nodeEngine } from "./nodeEngine";

const ordersOf = ({ names, codes, days, cents }: CodedRows): Orders =>
  plainOrders({ customer: { names, codes }, day: days, cents, sourceRow: codes });

function analyse(job: Job, orders: Orders): { customers: Customers; marks: readonly Uint8Array[] } {
  const customers = summariseCustomers(orders);
  if (job === "abc") return { customers, marks: [classifyAbc(customers.revenueCents).classes] };
  const { r, f, m } = scoreRfm(customers, { levels: 5, weights: [1, 1, 1], scoring: "rank", measure: "revenue" });
  return { customers, marks: [r, f, m] };
}

/** Clientele itself, by the functions its analyses call. */
export const clientele = nodeEngine({
  name: "Clientele",
  given: {
    rows: "the rows; reads and cleans them as it does every import, codes customers, sums up, scores: all timed",
    columns: "the orders as its import leaves them: coded customers, days, cents",
  },
  fromRows: (job, rows) => analyse(job, readOrders(rows, 0, { customer: 0, date: 1, amount: 2 }).orders),
  fromColumns: (job, columns) => analyse(job, ordersOf(columns)),
  read: ({ customers, marks }) => ({ ids: customers.names, cents: customers.revenueCents, marks }),
});
