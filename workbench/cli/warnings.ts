import { translate, type Language } from "../../src/i18n/translate";
import type { CommandArguments } from "./commandArguments";
import { commandWords } from "./commandWords";
import type { AnalysesRun } from "./runAnalyses";

/** What is worth a second look: columns read in doubt, notes of the analyses, values instead of live formulas. */
export function warnings(
  { view, imported, notes, notLive }: AnalysesRun,
  { map }: CommandArguments,
  language: Language,
): string[] {
  const headerOf = (column: number): string => view.columns.find(({ index }) => index === column)?.header ?? "";
  const doubtful = view.fields.filter(
    ({ field, column, doubtful }) =>
      doubtful && column !== null && imported.mapping[field] === column && !map.some(([name]) => name === field),
  );
  return [
    ...doubtful.map(({ field, column }) =>
      translate(language, commandWords.doubtful, { field, header: headerOf(column!) }),
    ),
    ...notes,
    ...notLive.map((reason) => translate(language, commandWords.frozen, { reason })),
  ];
}
