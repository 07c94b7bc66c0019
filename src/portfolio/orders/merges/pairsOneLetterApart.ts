import type { FoldedCompanyName } from "./foldCompanyName";
import { isOneLetterApart } from "./isOneLetterApart";

/** Short names are one letter apart by nature: Duval, Dural. */
const fewestLetters = 8;
/** More names than this that differ in one place are a series (Lot A, Lot B …), not slips of the keyboard. */
const longestSlips = 12;
/** Room for the position of a name beside its 32-bit hash, within 2⁵³. */
const positions = 2 ** 21;

/** Polynomial hash of 32 bits; the multiplier keeps every product within 2⁵³. */
function hash(text: string, without: number, seed: number): number {
  let mix = seed;
  for (let at = 0; at < text.length; at++) if (at !== without) mix = (mix * 65_599 + text.charCodeAt(at)) | 0;
  return mix >>> 0;
}

const hashOf = (entry: number): number => (entry / positions) >>> 0;

/**
 * The pairs of names one letter apart, as positions in `names`. Two such names become equal when a letter is left out of one
 * or of both; so names are brought together by hashes of what is left of them, never compared all with all.
 */
export function pairsOneLetterApart(names: readonly FoldedCompanyName[]): [number, number][] {
  const long = names.flatMap(({ letters }, position) => (letters.length >= fewestLetters ? [position] : []));
  const size = long.reduce((sum, position) => sum + names[position]!.letters.length + 1, 0);
  const entries = new Float64Array(size);
  let count = 0;
  for (const position of long) {
    const { letters, marks } = names[position]!;
    const seed = hash(marks, -1, 0);
    for (let without = -1; without < letters.length; without++) {
      entries[count++] = hash(letters, without, seed) * positions + position;
    }
  }
  entries.sort();
  const pairs: [number, number][] = [];
  for (let start = 0; start < count;) {
    const shared = hashOf(entries[start]!);
    let end = start + 1;
    while (end < count && hashOf(entries[end]!) === shared) end++;
    if (end - start > 1) {
      const alike = [...new Set(entries.subarray(start, end))].map((entry) => entry % positions);
      if (alike.length <= longestSlips) collect(alike, names, pairs);
    }
    start = end;
  }
  return pairs;
}

function collect(alike: readonly number[], names: readonly FoldedCompanyName[], pairs: [number, number][]): void {
  alike.forEach((a, index) => {
    for (const b of alike.slice(index + 1)) {
      const [one, other] = [names[a]!, names[b]!];
      if (one.marks === other.marks && isOneLetterApart(one.letters, other.letters)) pairs.push([a, b]);
    }
  });
}
