/** The languages files are read and shown in. */
export type Language = "fr" | "en";

/** The short date of each language, in Excel's pattern letters. */
export const shortDates: Readonly<Record<Language, string>> = { fr: "dd/mm/yyyy", en: "m/d/yyyy" };
