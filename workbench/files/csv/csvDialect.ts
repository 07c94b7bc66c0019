import type { Language } from "../language";

/** How a file writes numbers and dates. */
export interface CsvDialect {
  readonly decimal: "," | ".";
  readonly dayFirst: boolean;
  /** Some date can be read two ways (03/04/2024) and no other date of the file settles which. */
  readonly datesLeftOpen: boolean;
}

const commaDecimal = /^[-+]?(?:\d{1,3}(?:[.\s\u00A0\u202F]\d{3})+|\d+),(?:\d{1,2}|\d{4,})(?:\s?[€$£%])?$/;
const pointDecimal = /^[-+]?(?:[€$£]\s?)?(?:\d{1,3}(?:[,\s\u00A0\u202F]\d{3})+|\d+)\.(?:\d{1,2}|\d{4,})(?:\s?[€$£%])?$/;
const shortDate = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}(?:$|[ T])/;

/**
 * How this file writes numbers and dates, judged by the cells that leave no doubt (`12,50`, `31/12/2025`); where none
 * does, the reader's language decides. A French export opened in English is thus read right, where Excel would not.
 * Decimal commas speak for the day first: where the month comes first, decimals have a point.
 */
export function csvDialect(rows: readonly (readonly string[])[], language: Language): CsvDialect {
  let [commas, points, dayFirst, monthFirst, open] = [0, 0, 0, 0, 0];
  for (const row of rows)
    for (const cell of row) {
      const text = cell.trim();
      if (commaDecimal.test(text)) commas++;
      else if (pointDecimal.test(text)) points++;
      const date = shortDate.exec(text);
      if (date && Number(date[1]) > 12) dayFirst++;
      else if (date && Number(date[2]) > 12) monthFirst++;
      else if (date && Number(date[1]) !== Number(date[2])) open++;
    }
  const french = language === "fr";
  return {
    decimal: commas === points ? (french ? "," : ".") : commas > points ? "," : ".",
    dayFirst: dayFirst === monthFirst ? french || commas > points : dayFirst > monthFirst,
    datesLeftOpen: open > 0 && dayFirst === monthFirst,
  };
}
