import { formatPercent } from "../../src/i18n/formatters";
import { translate, type Language } from "../../src/i18n/translate";
import type { QuestionView } from "../../src/worker/sessionApi";
import type { CommandArguments } from "./commandArguments";
import { commandWords } from "./commandWords";
import type { AnalysesRun } from "./runAnalyses";

/** Above this share of rows left out nobody should trust a figure without a look. */
const alarming = 0.05;

/**
 * What is worth a second look: what was assumed, columns read in doubt, rows left out, notes of the import and of the analyses,
 * values instead of live formulas.
 */
export function warnings(
  { view, imported, notes, notLive }: AnalysesRun,
  { map, language }: CommandArguments,
): string[] {
  const headerOf = (column: number): string => view.columns.find(({ index }) => index === column)?.header ?? "";
  const doubtful = view.fields.filter(
    ({ field, column, doubtful }) =>
      doubtful && column !== null && imported.mapping[field] === column && !map.some(([name]) => name === field),
  );
  return [
    ...imported.questions.filter(({ open }) => open).map((question) => assumption(question, language)),
    ...(imported.alarmingShare > alarming
      ? [translate(language, commandWords.manyLeftOut, { share: formatPercent(language, imported.alarmingShare, 1) })]
      : []),
    ...(imported.mergeProposals
      ? [translate(language, commandWords.mergeProposals, { n: imported.mergeProposals })]
      : []),
    ...imported.notes,
    ...doubtful.map(({ field, column }) =>
      translate(language, commandWords.doubtful, { field, header: headerOf(column!) }),
    ),
    ...notes,
    ...notLive.map((reason) => translate(language, commandWords.frozen, { reason })),
  ];
}

function assumption({ id, title, options, value }: QuestionView, language: Language): string {
  return translate(language, commandWords.assumed, {
    title,
    label: options.find((option) => option.value === value)?.label ?? value,
    question: id,
    others: options
      .map((option) => option.value)
      .filter((other) => other !== value)
      .join("|"),
  });
}
