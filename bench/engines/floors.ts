import type { Cell } from "../../src/portfolio/orders/cell";
import { scoreByRank } from "../../src/portfolio/segmentation/scoring/scoreByRank";
import type { BenchInput, CodedRows } from "../input/benchInput";
import { collectGarbage } from "../measure/collectGarbage";
import { timed } from "../measure/timed";
import type { Engine, Source } from "./engine";

/** Work that no engine could leave out, in the process of the bench. `ready` prepares it outside of its time; it finds nothing. */
function floor(name: string, source: Source, ready: (input: BenchInput) => () => unknown): Engine {
  return {
    name: `floor: ${name}`,
    given: { [source]: "" },
    processId: () => process.pid,
    take: async (_, input) => {
      const work = ready(input);
      await collectGarbage();
      return async () => {
        const { ms, cpuMs } = await timed(work);
        return { ms, cpuMs, found: () => ({ ids: [], cents: [], marks: [] }) };
      };
    },
    close: () => undefined,
  };
}

function iterate(rows: readonly (readonly Cell[])[]): number {
  let sum = 0;
  for (const row of rows) sum += (row[0] as string).length + Number(row[1]) + Number(row[2]);
  return sum;
}

function aggregate({ names, codes, days, cents }: CodedRows): Float64Array[] {
  const last = new Float64Array(names.length);
  const orders = new Float64Array(names.length);
  const revenue = new Float64Array(names.length);
  for (let row = 0; row < codes.length; row++) {
    const customer = codes[row]!;
    if (days[row]! > last[customer]!) last[customer] = days[row]!;
    orders[customer]!++;
    revenue[customer]! += cents[row]!;
  }
  return [last, orders, revenue];
}

/** The floors of each source. */
export const floors: readonly Engine[] = [
  floor("iterate the rows", "rows", ({ text }) => {
    const rows = JSON.parse(text) as Cell[][];
    return () => iterate(rows);
  }),
  floor(
    "JSON.parse of the same rows",
    "rows",
    ({ text }) =>
      () =>
        JSON.parse(text) as unknown,
  ),
  floor("sort the customers' ids", "rows", ({ coded }) => {
    const names = [...coded.names];
    return () => names.sort();
  }),
  floor(
    "sum up the coded columns",
    "columns",
    ({ coded }) =>
      () =>
        aggregate(coded),
  ),
  floor("three scores by radix sort", "columns", ({ coded }) => {
    const columns = aggregate(coded);
    return () => columns.map((values) => scoreByRank(values, 5));
  }),
];
