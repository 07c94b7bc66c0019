import { translate } from "../../src/i18n/translate";
import type { CommandArguments } from "./commandArguments";
import { commandWords } from "./commandWords";
import type { AnalysesRun } from "./runAnalyses";

/**
 * What is worth a second look: dates and columns read in doubt, notes of the analyses, values instead of live formulas.
 *
 * @param openDates How the dates of a text file were read where the file leaves it open.
 */
export function warnings(
  { view, imported, notes, notLive }: AnalysesRun,
  { map, language }: CommandArguments,
  openDates: "dayFirst" | "monthFirst" | null,
): string[] {
  const headerOf = (column: number): string => view.columns.find(({ index }) => index === column)?.header ?? "";
  const doubtful = view.fields.filter(
    ({ field, column, doubtful }) =>
      doubtful && column !== null && imported.mapping[field] === column && !map.some(([name]) => name === field),
  );
  return [
    ...(openDates === null ? [] : [translate(language, commandWords[openDates])]),
    ...doubtful.map(({ field, column }) =>
      translate(language, commandWords.doubtful, { field, header: headerOf(column!) }),
    ),
    ...notes,
    ...notLive.map((reason) => translate(language, commandWords.frozen, { reason })),
  ];
}
