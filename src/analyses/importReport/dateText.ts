import { daysTo1904 } from "../../portfolio/orders/reading/daysTo1904";
import { isOrderDay } from "../../portfolio/orders/reading/parseDate";
import { formatDate } from "../../i18n/formatters";
import type { Language } from "../../i18n/translate";
import type { SourceLocation } from "../../report/sourceLocation";

/** The day that a number in a cell of dates stands for, as people write it; the number itself when it is no day of an order. */
export function dateText(serial: number, { date1904 }: SourceLocation, language: Language): string {
  const day = serial + (date1904 ? daysTo1904 : 0);
  return isOrderDay(day) ? formatDate(language, day) : String(serial);
}
