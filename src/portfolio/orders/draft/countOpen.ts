import type { RowsDraft } from "./rowsDraft";

/** How many entries are still to be read. */
export function countOpen({ aside }: RowsDraft): number {
  let count = 0;
  for (let entry = 0; entry < aside.length; entry++) if (aside[entry] === 0) count++;
  return count;
}
