import { createContext, useContext, useMemo } from "react";
import * as formatters from "../../i18n/formatters";
import type { PaneWord } from "../../i18n/paneWords";
import { translate, type Facts, type Language } from "../../i18n/translate";
import { spokenWords } from "./spokenWords";

export const LanguageContext = createContext<Language>("en");

/** Sentences, numbers and dates of one language. */
export const paneText = (language: Language) => ({
  language,
  /** One sentence of the pane. */
  say: (word: PaneWord, facts?: Facts) => translate(language, spokenWords(word), facts),
  number: (value: number, decimals?: number) => formatters.formatNumber(language, value, decimals),
  /** Amounts are in whole currency units, shortened from 10,000. */
  money: (amount: number, currency: string) => formatters.formatMoney(language, amount, currency),
  exactMoney: (amount: number, currency: string) => formatters.formatExactMoney(language, amount, currency, 2),
  percent: (share: number, decimals?: number) => formatters.formatPercent(language, share, decimals),
  /** Dates are Excel day serials. */
  date: (serial: number) => formatters.formatDate(language, serial),
  month: (year: number, month: number) => formatters.formatMonth(language, year, month),
});

export type PaneText = ReturnType<typeof paneText>;

/** Sentences, numbers and dates in the current language. */
export function useWords(): PaneText {
  const language = useContext(LanguageContext);
  return useMemo(() => paneText(language), [language]);
}
