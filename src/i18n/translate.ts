/** Languages Clientele speaks. */
export type Language = "en" | "fr";

/** English and French of one sentence. `a|b` is singular and plural on `{n}`; `{name}` is replaced. */
export type Words = readonly [en: string, fr: string];

/** Values for the `{name}` places of a sentence; numbers are formatted by the language. */
export type Facts = Readonly<Record<string, string | number>>;

const formatters = { en: new Intl.NumberFormat("en-GB"), fr: new Intl.NumberFormat("fr-FR") };

/** French takes the singular for 0 and 1, English for 1 alone. */
const isSingular = (language: Language, n: number): boolean => (language === "fr" ? Math.abs(n) < 2 : n === 1);

/** Narrow no-break space before `; ! ?`, no-break space before `: % »` and after `«`. */
const typeset = (text: string): string =>
  text
    .replace(/ ([;!?])/g, "\u202f$1")
    .replace(/ ([:%»€])/g, "\u00a0$1")
    .replace(/« /g, "«\u00a0");

/**
 * One sentence in the user's language, with its plural, its facts and, in French, its no-break spaces.
 *
 * @example
 * translate("fr", ["{n} order|{n} orders", "{n} commande|{n} commandes"], { n: 2 }) // "2 commandes"
 */
export function translate(language: Language, words: Words, facts: Facts = {}): string {
  const both = language === "fr" ? words[1] : words[0];
  const [one = "", many = one] = both.split("|");
  const n = facts.n;
  const text = typeof n === "number" && !isSingular(language, n) ? many : one;
  const filled = text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const fact = facts[name];
    return fact === undefined ? place : typeof fact === "number" ? formatters[language].format(fact) : fact;
  });
  return language === "fr" ? typeset(filled) : filled;
}
