import { keptIn } from "./keptIn";

/** Languages Clientele speaks. */
export type Language = "en" | "fr";

/** English and French of one sentence. `a|b` is singular and plural on `{n}`; `{name}` is replaced. */
export type Words = readonly [en: string, fr: string];

/** Values for the `{name}` places of a sentence; numbers are formatted by the language. */
export type Facts = Readonly<Record<string, string | number>>;

const locales = { en: "en-GB", fr: "fr-FR" } as const;
/** Made at their first use: the pane's first screen has no long number, and would wait for them. */
const formatters = new Map<Language, Intl.NumberFormat>();

/** French takes the singular for 0 and 1, English for 1 alone. */
const isSingular = (language: Language, n: number): boolean => (language === "fr" ? Math.abs(n) < 2 : n === 1);

const formatterOf = (language: Language): Intl.NumberFormat =>
  keptIn(formatters, language, () => new Intl.NumberFormat(locales[language]));

/** A number with the separators of the language; small whole ones have none, and formatters are slow. */
const numberText = (language: Language, number: number): string =>
  Number.isInteger(number) && number > 0 && number < 1000 ? String(number) : formatterOf(language).format(number);

/** What may need a no-break space: most sentences have none, and one look is sooner than three replacements. */
const spaced = / [;!?:%»€]|« /;

/** Narrow no-break space before `; ! ?`, no-break space before `: % »` and after `«`. */
const typeset = (text: string): string =>
  spaced.test(text)
    ? text
        .replace(/ ([;!?])/g, "\u202f$1")
        .replace(/ ([:%»€])/g, "\u00a0$1")
        .replace(/« /g, "«\u00a0")
    : text;

/** One form of a sentence, cut at its places: text, name of a place, text, name … */
type CutForm = readonly string[];

/** The forms of a sentence in each language, cut once: some are said a million times. */
const cutForms = new WeakMap<Words, Partial<Record<Language, readonly CutForm[]>>>();

function formsOf(language: Language, words: Words): readonly CutForm[] {
  let forms = cutForms.get(words);
  if (!forms) cutForms.set(words, (forms = {}));
  return (forms[language] ??= words[language === "fr" ? 1 : 0].split("|").map((form) => form.split(/\{(\w+)\}/)));
}

/**
 * One sentence in the user's language, with its plural, its facts and, in French, its no-break spaces.
 *
 * @example
 * translate("fr", ["{n} order|{n} orders", "{n} commande|{n} commandes"], { n: 2 }) // "2 commandes"
 */
export function translate(language: Language, words: Words, facts: Facts = {}): string {
  const [one = [], many = one] = formsOf(language, words);
  const n = facts.n;
  const form = typeof n === "number" && !isSingular(language, n) ? many : one;
  let filled = form[0] ?? "";
  for (let place = 1; place < form.length; place += 2) {
    const fact = facts[form[place]!];
    filled += fact === undefined ? `{${form[place]}}` : typeof fact === "number" ? numberText(language, fact) : fact;
    filled += form[place + 1]!;
  }
  return language === "fr" ? typeset(filled) : filled;
}
