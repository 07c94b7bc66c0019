import { formatDate, formatMonth, formatNumber } from "../../i18n/formatters";
import { translate, type Language } from "../../i18n/translate";
import { freeMoment } from "../loading/freeMoment";

/** One use of each formatter of the screens that come first; any number and day will do. */
const samples: readonly ((language: Language) => string)[] = [
  (language) => translate(language, ["{n}", "{n}"], { n: 1_000 }),
  (language) => formatNumber(language, 1_000),
  (language) => formatNumber(language, 1_000, 1),
  (language) => formatDate(language, 1),
  (language) => formatMonth(language, 2000, 1),
];

/**
 * Makes the formatters of a language before anybody needs them, one in each free moment: the first number and the first date
 * take the browser some twenty milliseconds each, which a screen that shows both would wait for.
 */
export async function prepareFormatters(language: Language): Promise<void> {
  for (const sample of samples) {
    await freeMoment();
    sample(language);
  }
}
