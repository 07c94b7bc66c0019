import { columnNames, type HeaderLanguage } from "./columnNames";
import { foldText } from "../reading/foldText";

const wordsOf = (language: HeaderLanguage): Set<string> =>
  new Set(columnNames.filter((name) => name.language === language).flatMap(({ name }) => name.split(" ")));
const french = wordsOf("fr");
const english = wordsOf("en");
for (const word of ["de", "du", "des", "d", "la", "le", "les", "l", "tva"]) french.add(word);
for (const word of ["of", "the", "by", "vat", "tax", "taxes"]) english.add(word);

/** 1 for a word of French headers only, −1 for one of English headers only. */
function leaning(word: string): number {
  return Number(french.has(word) && !english.has(word)) - Number(english.has(word) && !french.has(word));
}

/**
 * The language most headers are in.
 *
 * @example
 * headerLanguage(["Client", "Date", "Montant"]) // "fr"
 */
export function headerLanguage(headers: readonly string[]): HeaderLanguage {
  const headersLeaning = headers.map((header) =>
    Math.sign(
      foldText(header)
        .split(" ")
        .reduce((sum, word) => sum + leaning(word), 0),
    ),
  );
  return headersLeaning.reduce((sum, side) => sum + side, 0) > 0 ? "fr" : "en";
}
