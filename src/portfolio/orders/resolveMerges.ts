import type { ConfirmedMerge } from "./confirmedMerge";

/**
 * The name each merged name ends up with, chains followed to their end. Names that lead round in a circle all become the one
 * of them that was confirmed first.
 *
 * @example
 * resolveMerges([{ from: "a", to: "b" }, { from: "b", to: "c" }]) // a → c, b → c
 */
export function resolveMerges(merges: readonly ConfirmedMerge[]): Map<string, string> {
  const next = new Map(merges.map(({ from, to }) => [from.trim(), to.trim()] as const));
  const endOf = new Map<string, string>();
  for (const from of next.keys()) {
    const path = new Set<string>();
    let name = from;
    while (next.has(name) && !endOf.has(name) && !path.has(name)) {
      path.add(name);
      name = next.get(name)!;
    }
    const end = path.has(name) ? firstOfCircle(name, next) : (endOf.get(name) ?? name);
    for (const passed of path) endOf.set(passed, end);
  }
  return new Map([...endOf].filter(([from, end]) => from !== end));
}

/** The name of a circle that was confirmed first, given any of them. */
function firstOfCircle(start: string, next: ReadonlyMap<string, string>): string {
  const circle = new Set([start]);
  for (let name = next.get(start)!; name !== start; name = next.get(name)!) circle.add(name);
  return [...next.keys()].find((name) => circle.has(name))!;
}
