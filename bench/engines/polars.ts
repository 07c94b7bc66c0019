import pl, { type DataFrame, type Expr } from "nodejs-polars";
import type { Job } from "./engine";
import { nodeEngine } from "./nodeEngine";

/** Sums up by customer, then scores by average rank: 2·rank − 1 is twice the smaller values and the equal ones. */
function analyse(job: Job, orders: DataFrame, cents: Expr): DataFrame {
  const customers = orders
    .groupBy("customer")
    .agg(pl.col("day").max().alias("last"), pl.len().alias("orders"), cents.sum().alias("revenue"));
  const revenue = pl.col("revenue");
  if (job === "rfm") {
    const score = (column: string) =>
      pl
        .col(column)
        .rank("average")
        .mul(10)
        .minus(5)
        .div(2 * customers.height)
        .floor()
        .plus(1)
        .alias(`${column} score`);
    return customers.withColumns(score("last"), score("orders"), score("revenue"));
  }
  // The share before customers of equal revenue is that before the first of them.
  const before = customers
    .sort({ by: "revenue", descending: true })
    .withColumn(revenue.cumSum().minus(revenue).alias("before"))
    .withColumn(pl.col("before").first().over("revenue").div(revenue.sum()).alias("share"));
  const share = pl.col("share");
  return before.withColumn(
    pl
      .when(revenue.lt(0))
      .then(pl.lit(3))
      .when(share.lt(0.8 - 1e-12))
      .then(pl.lit(0))
      .when(share.lt(0.95 - 1e-12))
      .then(pl.lit(1))
      .otherwise(pl.lit(2))
      .alias("class"),
  );
}

const orders = (customer: ReturnType<typeof pl.Series>, days: Int32Array, amounts: Float64Array): DataFrame =>
  pl.DataFrame([customer, pl.Series("day", days), pl.Series("amount", amounts)]);

/** Polars by its Node client, on all processors. */
export const polars = nodeEngine<DataFrame>({
  name: "polars",
  given: {
    rows: "the rows, turned into three series (faster than Arrow); its result stays in polars",
    columns: "the typed arrays as series; its result stays in polars",
  },
  fromRows: (job, rows) => {
    const count = rows.length - 1;
    const ids = new Array<string>(count);
    const days = new Int32Array(count);
    const amounts = new Float64Array(count);
    for (let at = 0; at < count; at++) {
      const row = rows[at + 1]!;
      ids[at] = row[0] as string;
      days[at] = row[1] as number;
      amounts[at] = row[2] as number;
    }
    return analyse(job, orders(pl.Series("customer", ids, pl.Utf8), days, amounts), pl.col("amount").mul(100).round(0));
  },
  fromColumns: (job, { codes, days, cents }) =>
    analyse(job, orders(pl.Series("customer", codes), days, cents), pl.col("amount")),
  read: (result, job, nameOf) => {
    const column = (name: string) => result.getColumn(name).toArray() as number[];
    return {
      ids: column("customer").map(nameOf),
      cents: column("revenue"),
      marks: (job === "abc" ? ["class"] : ["last score", "orders score", "revenue score"]).map(column),
    };
  },
});
