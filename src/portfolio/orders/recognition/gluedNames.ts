import { columnNames, type ColumnName } from "./columnNames";

/** How the word `n` of folded names is written out. */
const numberWords = ["n", "number", "numero", "num", "no"];

function spellings(name: string): string[] {
  const words = name.split(" ");
  if (!words.includes("n")) return [words.join("")];
  return numberWords.map((number) => words.map((word) => (word === "n" ? number : word)).join(""));
}

const named = new Map<string, ColumnName[]>();
for (const entry of columnNames) {
  if (!entry.name.includes(" ")) continue;
  for (const glued of spellings(entry.name)) {
    const others = named.get(glued);
    if (others) others.push(entry);
    else named.set(glued, [entry]);
  }
}

/**
 * The names a header of one word can be when its words are written together, as databases do.
 *
 * @example
 * gluedNames("ordernumber").map(({ name }) => name) // ["order n"]
 */
export function gluedNames(word: string): readonly ColumnName[] {
  return named.get(word) ?? [];
}
