import { analysisWords } from "../../i18n/analysisWords";
import { translate, type Facts, type Language } from "../../i18n/translate";

/** Says a sentence of the analyses in one language. */
export type Speaker = (key: keyof typeof analysisWords, facts?: Facts) => string;

/** A speaker of one language: what helpers that write text are given. */
export const speaker =
  (language: Language): Speaker =>
  (key, facts) =>
    translate(language, analysisWords[key], facts);
