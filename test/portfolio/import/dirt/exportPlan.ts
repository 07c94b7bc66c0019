import type { DirtKind } from "./dirtKinds";

/** All that decides an export: the same plan makes the same file. */
export interface ExportPlan {
  readonly seed: number;
  /** Lines of orders, dirt not counted. */
  readonly lines: number;
  readonly kinds: readonly DirtKind[];
}
