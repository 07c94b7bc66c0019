import {
  DOUBLE,
  DuckDBInstance,
  DuckDBTableFunction,
  INTEGER,
  VARCHAR,
  type DuckDBConnection,
  type DuckDBDataChunk,
  type DuckDBMaterializedResult,
  type DuckDBType,
} from "@duckdb/node-api";
import binding from "@duckdb/node-bindings";
import type { Cell } from "../../src/portfolio/orders/cell";
import type { CodedRows } from "../input/benchInput";
import type { Job } from "./engine";
import { nodeEngine } from "./nodeEngine";

const chunkSize = 2048;

/** Recency and frequency have few values: their scores are joined from the values. Revenues are ranked customer by customer. */
const scoreByValue = (value: string) => `
  by_${value} AS (
    SELECT ${value}, 1 + 5 * (2 * sum(k) OVER (ORDER BY ${value}) - k) // (2 * (SELECT count(*) FROM customers)) AS mark
    FROM (SELECT ${value}, count(*) AS k FROM customers GROUP BY ${value}))`;

const jobs: Readonly<Record<Job, string>> = {
  rfm: `, ${scoreByValue("last")}, ${scoreByValue("orders")}
    SELECT customer, revenue, by_last.mark::UTINYINT, by_orders.mark::UTINYINT,
      (1 + 5 * (rank() OVER by_revenue - 1 + round(cume_dist() OVER by_revenue * n)::BIGINT) // (2 * n))::UTINYINT
    FROM (SELECT *, (SELECT count(*) FROM customers) AS n FROM customers) JOIN by_last USING (last) JOIN by_orders USING (orders)
    WINDOW by_revenue AS (ORDER BY revenue)`,
  abc: `
    SELECT customer, revenue,
      CASE WHEN revenue < 0 THEN 3 WHEN share < 0.8::DOUBLE - 1e-12 THEN 0 WHEN share < 0.95::DOUBLE - 1e-12 THEN 1 ELSE 2 END::UTINYINT
    FROM (
      SELECT customer, revenue,
        coalesce(sum(revenue) OVER (ORDER BY revenue DESC GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)
          / (SELECT sum(revenue) FROM customers) AS share
      FROM customers)`,
};

const query = (job: Job, source: string, cents: string) => `
  WITH customers AS MATERIALIZED (
    SELECT customer, max(day) AS last, count(*) AS orders, sum(${cents}) AS revenue FROM ${source} GROUP BY customer)
  ${jobs[job]}`;

type Fill = (chunk: DuckDBDataChunk, from: number, size: number) => void;

/** What the table function scans at the moment. */
let scanned: { readonly count: number; readonly fill: Fill } = { count: 0, fill: () => undefined };

/** A table function over values of JavaScript: measured faster than the appender, which copies them into a table first. */
function scan(name: string, customerType: DuckDBType): DuckDBTableFunction {
  let next = 0;
  return DuckDBTableFunction.create({
    name,
    bindFunction: (info) => {
      info.addResultColumn("customer", customerType);
      info.addResultColumn("day", INTEGER);
      info.addResultColumn("amount", DOUBLE);
      info.setCardinality(scanned.count, true);
    },
    initFunction: () => (next = 0),
    mainFunction: (_, chunk) => {
      const size = Math.min(chunkSize, scanned.count - next);
      chunk.rowCount = size;
      if (size > 0) scanned.fill(chunk, next, size);
      next += size;
    },
  });
}

let connecting: Promise<DuckDBConnection> | undefined;

async function connect(): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("SET preserve_insertion_order = false");
  connection.registerTableFunction(scan("sheet", VARCHAR));
  connection.registerTableFunction(scan("coded", INTEGER));
  return connection;
}

async function run(sql: string, count: number, fill: Fill): Promise<DuckDBMaterializedResult> {
  scanned = { count, fill };
  return (await (connecting ??= connect())).run(sql);
}

function copy(
  chunk: DuckDBDataChunk,
  column: number,
  values: Int32Array | Float64Array,
  from: number,
  size: number,
): void {
  const width = values.BYTES_PER_ELEMENT;
  const vector = binding.data_chunk_get_vector(chunk.chunk, column);
  binding.copy_data_to_vector(vector, 0, values.buffer as ArrayBuffer, from * width, size * width);
}

function fillFromRows(rows: readonly (readonly Cell[])[]): Fill {
  const days = new Int32Array(chunkSize);
  const amounts = new Float64Array(chunkSize);
  return (chunk, from, size) => {
    const ids = binding.data_chunk_get_vector(chunk.chunk, 0);
    for (let at = 0; at < size; at++) {
      const row = rows[1 + from + at]!;
      binding.vector_assign_string_element(ids, at, row[0] as string);
      days[at] = row[1] as number;
      amounts[at] = row[2] as number;
    }
    copy(chunk, 1, days, 0, size);
    copy(chunk, 2, amounts, 0, size);
  };
}

const fillFromColumns =
  ({ codes, days, cents }: CodedRows): Fill =>
  (chunk, from, size) => {
    copy(chunk, 0, codes, from, size);
    copy(chunk, 1, days, from, size);
    copy(chunk, 2, cents, from, size);
  };

/** DuckDB by its Node client, in memory, on all processors. */
export const duckdb = nodeEngine<DuckDBMaterializedResult>({
  name: "DuckDB",
  given: {
    rows: "the rows, scanned by a table function (faster than the appender); its result stays in DuckDB",
    columns: "the typed arrays, copied by a table function 2,048 at a time; its result stays in DuckDB",
  },
  fromRows: (job, rows) => run(query(job, "sheet()", "round(amount * 100)"), rows.length - 1, fillFromRows(rows)),
  fromColumns: (job, columns) => run(query(job, "coded()", "amount"), columns.codes.length, fillFromColumns(columns)),
  read: async (result, _, nameOf) => {
    const [ids, cents, ...marks] = (await result.getColumnsJS()) as [(string | number)[], number[], ...number[][]];
    return { ids: ids.map(nameOf), cents, marks };
  },
});
