import type { Cell } from "../../portfolio/orders/cell";
import { Problem } from "../../portfolio/problem";

/** A column with the key of its parameter. */
export interface NamedColumn {
  readonly key: string;
  readonly cells: readonly Cell[];
}

/**
 * Makes sure that columns can be read row by row.
 *
 * @throws Problem `sameSizeNeeded` {argument, other, needed, given}.
 */
export function requireSameSize([first, ...others]: readonly NamedColumn[]): void {
  for (const { key, cells } of others) {
    if (cells.length !== first!.cells.length) {
      throw new Problem("sameSizeNeeded", {
        argument: key,
        other: first!.key,
        needed: first!.cells.length,
        given: cells.length,
      });
    }
  }
}
