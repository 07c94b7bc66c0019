import { plainOrders } from "../../src/portfolio/orders/plainOrders";
import { readEveryOrder } from "../../src/portfolio/orders/readEveryOrder";
import { tableOf } from "../../src/portfolio/orders/table/tableOf";
import { analyseCustomers, type Analysed } from "./analyseCustomers";
import { nodeEngine } from "./nodeEngine";

/** Clientele itself, by the functions its formulas and its analyses call. */
export const clientele = nodeEngine<Analysed>({
  name: "Clientele",
  given: {
    rows: "the rows; reads them as =CLIENTELE.RFM does: every row must be readable; its result is arrays of JavaScript",
    columns: "the orders as its import leaves them: coded customers, days, cents",
  },
  fromRows: (job, rows) => analyseCustomers(job, readEveryOrder(tableOf(rows))),
  fromColumns: (job, { names, codes, days, cents }) =>
    analyseCustomers(job, plainOrders({ customer: { names, codes }, day: days, cents, sourceRow: codes })),
  read: ({ customers, marks }) => ({ ids: customers.names, cents: customers.revenueCents, marks }),
});
