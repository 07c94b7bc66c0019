import { importWords } from "../../i18n/importWords";
import { translate, type Facts, type Language } from "../../i18n/translate";

/** A key of the sentences about an import. */
export type ImportWord = keyof typeof importWords;

/** Says a sentence about an import in one language. */
export type ImportSpeaker = (key: ImportWord, facts?: Facts) => string;

/** A speaker of one language: what helpers that describe an import are given. */
export const importSpeaker =
  (language: Language): ImportSpeaker =>
  (key, facts) =>
    translate(language, importWords[key], facts);
