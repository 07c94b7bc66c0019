import { bareHeader } from "./bareHeader";
import type { ChosenColumn } from "./chooseColumns";
import type { SourceLook } from "./sourceLook";

const mostlyFilled = 0.5;
/** Headers that number or count things rather than judge them. */
const noMarks = /\b(id|n|nb|nbre|nombre|count|rang|rank|ligne|line|code|cp|zip|annee|year|mois|month|jour|day|age)\b/;

/** Columns of a list of customers that look like judged marks: whole numbers from 0 to 10 that are no field. */
export function findCriteria({ headers, columns, sample }: SourceLook, chosen: readonly ChosenColumn[]): number[] {
  const taken = new Set(chosen.map(({ column }) => column));
  return columns.flatMap(({ filled, marks, distinct }, column) => {
    const differ = distinct * filled > 1;
    const isMark = filled > 0 && filled >= mostlyFilled * sample.length && marks === 1 && differ;
    const header = bareHeader(headers[column]!);
    return isMark && header !== "" && !taken.has(column) && !noMarks.test(header) ? [column] : [];
  });
}
