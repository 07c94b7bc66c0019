import { translate } from "../../i18n/translate";
import type { Report } from "../../report/report";
import type { Analysis, AnalysisInput } from "../analysis";
import type { SheetWithNames } from "./sheetWithNames";

/**
 * What an analysis leaves in a workbook: its sheets under its title, in the language of the input.
 *
 * @param finding The finding in one sentence.
 * @param parts The sheets from left to right.
 * @example
 * reportOf(input, balance, balanceFinding(input, measured), [balanceSheet(input, measured)])
 */
export const reportOf = (
  { language, currency }: Pick<AnalysisInput, "language" | "currency">,
  { id, title }: Pick<Analysis, "id" | "title">,
  finding: string,
  parts: readonly SheetWithNames[],
): Report => ({
  analysis: id,
  title: translate(language, title),
  finding,
  language,
  currency,
  sheets: parts.map(({ sheet }) => sheet),
  names: parts.flatMap(({ names }) => names),
});
