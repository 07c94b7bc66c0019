import type { Language } from "../i18n/translate";

let chosen: Language | null = null;

/** Fixes the language of results and errors; `null` follows Office again. */
export function setFunctionLanguage(language: Language | null): void {
  chosen = language;
}

/** The language of results and errors: the one fixed, else the one Office is displayed in, else English. */
export function functionLanguage(): Language {
  if (chosen) return chosen;
  const display = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return display?.toLowerCase().startsWith("fr") ? "fr" : "en";
}
