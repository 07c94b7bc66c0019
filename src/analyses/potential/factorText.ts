import { formatNumber } from "../../i18n/formatters";
import type { Language } from "../../i18n/translate";

/** A factor of the revenue as people read it: 1.2, or 1.25. */
export const factorText = (language: Language, factor: number): string =>
  formatNumber(language, factor, Number.isInteger(Math.round(factor * 1000) / 100) ? 1 : 2);
