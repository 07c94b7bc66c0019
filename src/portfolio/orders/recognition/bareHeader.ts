import { foldText } from "../reading/foldText";

/** Ways to say "net of tax" and "with tax", and others that articles would hide. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [
    /\b(hors (tva|taxes?)|h t|sans (tva|taxe)|untaxed|(excl|excluding|exclusive|ex|before|net) (of )?(sales )?(tax(es)?|vat)|(tax|vat) excl(uded|usive)?)\b/g,
    "ht",
  ],
  [
    /\b(toutes taxes comprises|t t c|tva (comprise|incluse)|(incl|including|inclusive|inc|with|after) (of )?(sales )?(tax(es)?|vat)|(tax|vat) incl(uded|usive)?)\b/g,
    "ttc",
  ],
  // "Net" beside "VAT" and "Gross".
  [/^net(?=( (eur|euros?|usd|gbp|chf|cad))?$)/g, "ht"],
  // Beside an amount, a discount already taken off tells nothing.
  [/\b(apres|after|net of) (remises?|rabais|discounts?)\b/g, ""],
  // "Montant dû" without its accent.
  [/(?<=.) dus?$/g, " due"],
];
/** Words that tell nothing about the field. */
const fillers = new Set("de du des d la le les l of the en a utc gmt eur euro euros usd gbp chf cad".split(" "));

/**
 * A header as names of columns are compared: folded, without articles and currencies, and with one word for net (`ht`) and one
 * for gross (`ttc`).
 *
 * @example
 * bareHeader("Amount (excl. VAT)") // "amount ht"
 */
export function bareHeader(header: string): string {
  const folded = phrases.reduce((text, [phrase, word]) => text.replace(phrase, word), foldText(header));
  const words = folded.split(" ");
  return words.filter((word) => !fillers.has(word)).join(" ") || folded;
}
