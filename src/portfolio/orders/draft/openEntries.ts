import type { RowsDraft } from "./rowsDraft";

/** The entries still to be read that fulfil a condition, among all or among the given ones. */
export function openEntries(
  { aside }: RowsDraft,
  condition: (entry: number) => boolean,
  among: Int32Array | null = null,
): number[] {
  const found: number[] = [];
  const length = among?.length ?? aside.length;
  for (let position = 0; position < length; position++) {
    const entry = among ? among[position]! : position;
    if (aside[entry] === 0 && condition(entry)) found.push(entry);
  }
  return found;
}
