import type { IDependencyManagerService } from "@univerjs/engine-formula";
import { SharedRangeTree } from "./SharedRangeTree";

/** Gives the dependencies of formulas an index in which equal ranges are one. To be called before there are formulas. */
export function shareRanges(dependencies: IDependencyManagerService): void {
  (dependencies as unknown as { _dependencyRTreeCache: SharedRangeTree })._dependencyRTreeCache = new SharedRangeTree(
    true,
  );
}
