import { desc, rolling, table, type ColumnTable } from "arquero";
import type { Job } from "./engine";
import { nodeEngine } from "./nodeEngine";

/** Expressions are given as texts: arquero compiles them, and compilers of TypeScript would rename what it has to recognise. */
function analyse(job: Job, orders: ColumnTable, cents: string): ColumnTable {
  const customers = orders
    .groupby("customer")
    .rollup({ last: "d => max(d.day)", orders: "d => count()", revenue: `d => sum(${cents})` });
  if (job === "rfm") {
    const score = (scored: ColumnTable, column: string) =>
      scored
        .orderby(column)
        .derive({ [`${column}Score`]: `d => 1 + floor((10 * avg_rank() - 5) / ${2 * customers.numRows()})` });
    return ["last", "orders", "revenue"].reduce(score, customers).unorder();
  }
  // The share reached before customers of equal revenue is that with the last of them, less all of theirs.
  const reached = customers.orderby(desc("revenue")).derive({
    sum: rolling("d => sum(d.revenue)", [-Infinity, 0], true),
    equal: rolling("d => count()", [0, 0], true),
  });
  const share = "(d.sum - d.revenue * d.equal) / sum(d.revenue)";
  return reached.derive({
    class: `d => d.revenue < 0 ? 3 : ${share} < ${0.8 - 1e-12} ? 0 : ${share} < ${0.95 - 1e-12} ? 1 : 2`,
  });
}

/** Arquero, on one processor as Clientele. */
export const arquero = nodeEngine<ColumnTable>({
  name: "arquero",
  given: { rows: "the rows, turned into three columns", columns: "the typed arrays as a table" },
  fromRows: (job, rows) => {
    const orders = rows.slice(1);
    return analyse(
      job,
      table({
        customer: orders.map(([id]) => id),
        day: Int32Array.from(orders, ([, day]) => day as number),
        amount: Float64Array.from(orders, ([, , amount]) => amount as number),
      }),
      "round(d.amount * 100)",
    );
  },
  fromColumns: (job, { codes, days, cents }) => analyse(job, table({ customer: codes, day: days, cents }), "d.cents"),
  read: (result, job, nameOf) => {
    const column = (name: string) => [...(result.array(name) as Iterable<number>)];
    return {
      ids: column("customer").map(nameOf),
      cents: column("revenue"),
      marks: (job === "abc" ? ["class"] : ["lastScore", "ordersScore", "revenueScore"]).map(column),
    };
  },
});
