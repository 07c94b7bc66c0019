import type { Language } from "../language";

/** Which comes first in the dates of a column: `open` when each of them can be read both ways. */
export type DateOrder = "dayFirst" | "monthFirst" | "open";

/** How a file writes numbers and dates. */
export interface CsvDialect {
  readonly decimal: "," | ".";
  /** By column; a column without short dates has none. */
  readonly dateOrders: readonly (DateOrder | undefined)[];
}

const commaDecimal = /^[-+]?(?:\d{1,3}(?:[.\s\u00A0\u202F]\d{3})+|\d+),(?:\d{1,2}|\d{4,})(?:\s?[€$£%])?$/;
const pointDecimal = /^[-+]?(?:[€$£]\s?)?(?:\d{1,3}(?:[,\s\u00A0\u202F]\d{3})+|\d+)\.(?:\d{1,2}|\d{4,})(?:\s?[€$£%])?$/;
const shortDate = /^(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?:$|[ T])/;

/** Dates of a column that can only begin with the day, only with the month, or with either to different effect. */
interface DateCounts {
  dayFirst: number;
  monthFirst: number;
  either: number;
}

/**
 * How this file writes numbers and dates, judged by the cells that leave no doubt (`12,50`, `31/12/2025`). Where no number
 * does, the reader's language decides; where no date of a column does, nobody decides: see `typeCsvCell`.
 */
export function csvDialect(rows: readonly (readonly string[])[], language: Language): CsvDialect {
  let [commas, points] = [0, 0];
  const dates: DateCounts[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries()) {
      const text = cell.trim();
      if (commaDecimal.test(text)) commas++;
      else if (pointDecimal.test(text)) points++;
      const date = shortDate.exec(text);
      if (!date) continue;
      const counts = (dates[column] ??= { dayFirst: 0, monthFirst: 0, either: 0 });
      const [first, second] = [Number(date[1]), Number(date[2])];
      if (first > 12) counts.dayFirst++;
      else if (second > 12) counts.monthFirst++;
      else if (first !== second) counts.either++;
    }
  return {
    decimal: commas === points ? (language === "fr" ? "," : ".") : commas > points ? "," : ".",
    dateOrders: Array.from(dates, (counts) => counts && orderOf(counts, language)),
  };
}

function orderOf({ dayFirst, monthFirst, either }: DateCounts, language: Language): DateOrder {
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? "dayFirst" : "monthFirst";
  if (either > 0) return "open";
  // Only dates such as 05/05/2025 are left, which read the same both ways.
  return language === "fr" ? "dayFirst" : "monthFirst";
}
