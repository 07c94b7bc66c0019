import type { Cell } from "../../src/portfolio/orders/cell";
import type { CodedRows } from "../input/benchInput";
import { collectGarbage } from "../measure/collectGarbage";
import { timed } from "../measure/timed";
import type { Engine, Found, Job, Source } from "./engine";

/** What a library of Node does: each job from each source, and how its result is read. */
export interface LocalEngine<Result> {
  readonly name: string;
  readonly given: Readonly<Record<Source, string>>;
  readonly fromRows: (job: Job, rows: readonly (readonly Cell[])[]) => Result | Promise<Result>;
  readonly fromColumns: (job: Job, columns: CodedRows) => Result | Promise<Result>;
  /** The result as columns; `nameOf` reads an id as it stands in the result. */
  readonly read: (result: Result, job: Job, nameOf: (id: string | number) => string) => Found | Promise<Found>;
}

/** An engine that runs in the process of the bench. */
export function inThisProcess<Result>({ name, given, fromRows, fromColumns, read }: LocalEngine<Result>): Engine {
  return {
    name,
    given,
    processId: () => process.pid,
    take: async (source, { text, coded }) => {
      const rows = source === "rows" ? (JSON.parse(text) as Cell[][]) : [];
      const nameOf = (id: string | number) => (source === "columns" ? coded.names[Number(id)]! : String(id));
      collectGarbage();
      return async (job) => {
        const run = () => (source === "rows" ? fromRows(job, rows) : fromColumns(job, coded));
        const { result, ms, cpuMs } = await timed(run);
        return { ms, cpuMs, found: () => read(result, job, nameOf) };
      };
    },
    close: () => undefined,
  };
}
