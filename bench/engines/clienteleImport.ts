import { readOrders } from "../../src/portfolio/orders/readOrders";
import { analyseCustomers } from "./analyseCustomers";
import { clientele } from "./clientele";
import { nodeEngine } from "./nodeEngine";

/** Clientele with all that an import in the pane does beforehand; no peer does any of it. */
export const clienteleImport = nodeEngine({
  ...clientele,
  name: "Clientele, whole import",
  given: { rows: "the rows; some thirty steps of cleaning, the account of every row, the questions that stay open" },
  fromRows: (job, rows) => analyseCustomers(job, readOrders(rows, 0, { customer: 0, date: 1, amount: 2 }).orders),
});
