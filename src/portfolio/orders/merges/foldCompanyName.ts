import { leadingForms, trailingForms } from "./legalForms";

/** A company name brought to what tells companies apart. */
export interface FoldedCompanyName {
  /** All words without the spaces between them: "Le Goff" and "LEGOFF" share it. */
  readonly joined: string;
  /** The words in the order of the alphabet: "Jean Martin" and "Martin Jean" share it. */
  readonly sorted: string;
  /** The letters of the words proper, where a slip of the keyboard is looked for. */
  readonly letters: string;
  /** Words that number or label ("2", "B", "IV"): a difference here is never a slip. */
  readonly marks: string;
}

const spelledOut: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l" };
const conjunction = "et";
const isMark = (word: string): boolean => /\d|^.$|^[ivx]+$/u.test(word);

/** Lower case, without accents and punctuation; the three ways to write "and" as one. */
function wordsOf(name: string): string[] {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[œæßøł]/g, (letter) => spelledOut[letter]!)
    .replace(/&/g, ` ${conjunction} `)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return plain === "" ? [] : plain.split(" ").map((word) => (word === "and" ? conjunction : word));
}

/** How many words from `start` on, in the direction of `step`, are a legal form: several when it is dotted (S.A.R.L.). */
function formLength(words: readonly string[], start: number, step: 1 | -1, forms: ReadonlySet<string>): number {
  if (forms.has(words[start]!)) return 1;
  let letters = "";
  let length = 0;
  let longest = 0;
  for (let at = start; words[at]?.length === 1; at += step) {
    letters = step === 1 ? letters + words[at]! : words[at]! + letters;
    length++;
    if (length > 1 && forms.has(letters)) longest = length;
  }
  return longest;
}

/** The words between the legal forms at either end; all of them when nothing would be left. */
function withoutForms(words: readonly string[]): readonly string[] {
  let from = 0;
  let to = words.length;
  const skip = (end: "front" | "back"): boolean => {
    const inside = words.slice(from, to);
    const length =
      end === "front"
        ? formLength(inside, 0, 1, leadingForms)
        : formLength(inside, inside.length - 1, -1, trailingForms);
    if (end === "front") from += length;
    else to -= length;
    // "Martin & Cie" is Martin.
    while (length > 0 && to > from && words[to - 1] === conjunction) to--;
    while (length > 0 && to > from && words[from] === conjunction) from++;
    return length > 0 && from < to;
  };
  while (skip("back"));
  while (from < to && skip("front"));
  return from < to ? words.slice(from, to) : words;
}

/**
 * Folds a company name for comparison: accents, case, punctuation, the legal form at either end, and "&" or "and" for "et"
 * make no difference. "& Fils" does: it is another firm.
 *
 * @example
 * foldCompanyName("S.A.R.L. Le Goff & Fils").joined // "legoffetfils"
 */
export function foldCompanyName(name: string): FoldedCompanyName {
  const words = withoutForms(wordsOf(name));
  const marks = words.filter(isMark);
  const plain = words.filter((word) => !isMark(word));
  return {
    // Two numbers side by side stay two: "Lot 1 12" is not "Lot 11 2".
    joined: words.join(" ").replace(/(?<!\d) | (?!\d)/g, ""),
    // With several marks the order tells them apart: "Lot 1 bât 2" is not "Lot 2 bât 1".
    sorted: marks.length > 1 ? words.join(" ") : [...words].sort().join(" "),
    letters: plain.join(""),
    marks: marks.join(" "),
  };
}
