/** English and French of one word of the sample. */
export type SampleWords = readonly [en: string, fr: string];

/** The sample exists in both languages; customers and numbers are the same. */
export type SampleLanguage = "en" | "fr";
