import type { CodedText } from "../orders/codedText";

/**
 * Texts that differ by capitals alone as one, in the spelling that comes first in the alphabet: "Paris" and "PARIS" are one
 * region, for people as for Excel.
 *
 * @param none Texts that stand for no text.
 * @example
 * foldCase({ names: ["Paris", "PARIS"], codes: Int32Array.of(0, 1, 0) }) // names ["PARIS"], codes 0, 0, 0
 */
export function foldCase({ names, codes }: CodedText, ...none: string[]): CodedText {
  const spelling = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    const known = spelling.get(key);
    if (known === undefined || name < known) spelling.set(key, name);
  }
  const nobody = new Set(none.map((text) => text.toLowerCase()));
  const kept = [...spelling.keys()].filter((key) => !nobody.has(key));
  const position = new Map(kept.map((key, at) => [key, at]));
  const folded = names.map((name) => position.get(name.toLowerCase()) ?? -1);
  return { names: kept.map((key) => spelling.get(key)!), codes: codes.map((code) => (code < 0 ? -1 : folded[code]!)) };
}
