import { analysisWords } from "../../i18n/analysisWords";
import { translate, type Facts, type Language, type Words } from "../../i18n/translate";

/**
 * Says sentences of one table of words in one language.
 *
 * @example
 * speakerOf(balanceWords, "fr")("title")
 */
export const speakerOf =
  <Key extends string>(words: Readonly<Record<Key, Words>>, language: Language) =>
  (key: Key, facts?: Facts): string =>
    translate(language, words[key], facts);

/** Says a sentence of the analyses in one language. */
export type Speaker = (key: keyof typeof analysisWords, facts?: Facts) => string;

/** A speaker of one language: what helpers that write text are given. */
export const speaker = (language: Language): Speaker => speakerOf(analysisWords, language);
