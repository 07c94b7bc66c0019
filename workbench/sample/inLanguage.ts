import type { SampleLanguage, SampleWords } from "./sampleWords";

/** The word in one language. */
export const inLanguage = (language: SampleLanguage, words: SampleWords): string => words[language === "fr" ? 1 : 0];
