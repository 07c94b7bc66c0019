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
  const confirmed = [...next.keys()];
  const resolved = new Map<string, string>();
  for (const from of confirmed) {
    const path = [from];
    let name = next.get(from)!;
    while (next.has(name) && !path.includes(name)) {
      path.push(name);
      name = next.get(name)!;
    }
    const circle = path.slice(path.indexOf(name));
    const end = path.includes(name) ? confirmed.find((candidate) => circle.includes(candidate))! : name;
    if (end !== from) resolved.set(from, end);
  }
  return resolved;
}
