/** Spellings of one word, brought to the shortest. */
const synonyms: Readonly<Record<string, string>> = {
  numero: "n",
  number: "n",
  num: "n",
  no: "n",
  nr: "n",
  reference: "ref",
};

/**
 * Text as it is compared when people name the same thing differently: lower case, without accents or punctuation, single
 * spaces, `n°`, `no`, `number` … all as `n`, and `%` as the word `pct`.
 *
 * @example
 * foldText("N° de commande") // "n de commande"
 */
export function foldText(text: string): string {
  return text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/%/g, " pct ")
    .replace(/#/g, " n ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => synonyms[word] ?? word)
    .join(" ");
}
