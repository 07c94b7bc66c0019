import type { Cell } from "../../src/portfolio/orders/cell";
import type { CodedRows } from "../input/benchInput";
import type { Engine, Found, Job } from "./engine";

/** What a library of Node does: each job from each source, and how its result is read. */
export interface NodeEngine<Result = unknown> {
  readonly name: string;
  readonly given: Engine["given"];
  readonly fromRows: (job: Job, rows: readonly (readonly Cell[])[]) => Result | Promise<Result>;
  readonly fromColumns: (job: Job, columns: CodedRows) => Result | Promise<Result>;
  /** The result as columns; `nameOf` reads an id as it stands in the result. */
  readonly read: (result: Result, job: Job, nameOf: (id: string | number) => string) => Found | Promise<Found>;
}

/** For lists of engines, whatever their results are. */
export const nodeEngine = <Result>(engine: NodeEngine<Result>): NodeEngine => engine as NodeEngine;
