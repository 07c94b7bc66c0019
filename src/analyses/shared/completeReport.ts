import { analysisWords } from "../../i18n/analysisWords";
import { entryWords } from "../../i18n/entryWords";
import { formatDate, formatExactMoney, formatNumber, formatPercent } from "../../i18n/formatters";
import { translate } from "../../i18n/translate";
import type { NumberKind } from "../../report/numberKind";
import type { Parameter, ParameterRule } from "../../report/parameter";
import type { Report } from "../../report/report";
import type { ReportSheet } from "../../report/reportSheet";
import { requireRoom } from "./requireRoom";
import { speakerOf } from "./speaker";

/** Decimals of a bound as it was given, as far as anybody reads them. */
const decimalsOf = (value: number): number => {
  const most = 4;
  const exact = Array.from({ length: most }, (_, digits) => digits).find(
    (digits) => Math.abs(Number(value.toFixed(digits)) - value) < 10 ** -(most + 2),
  );
  return exact ?? most;
};

/** A bound as people read the cell: a share as a percentage, an amount with its currency. */
function boundText({ language, currency }: Report, value: number, kind: NumberKind): string {
  if (kind === "date") return formatDate(language, value);
  if (kind === "percent" || kind === "change")
    return formatPercent(language, value, Math.max(0, decimalsOf(value) - 2));
  if (kind === "money" || kind === "exactMoney")
    return formatExactMoney(language, value, currency, Math.min(2, decimalsOf(value)));
  return formatNumber(language, value, decimalsOf(value));
}

/** What a cell needs, in one sentence. */
function refusal(report: Report, rule: ParameterRule, kind: NumberKind): string {
  const say = speakerOf(entryWords, report.language);
  if (rule.kind === "list") return say("list");
  // The first day of Excel's calendar as the earliest date only says that it must be one.
  const minimum = rule.kind === "date" && (rule.minimum ?? 0) <= 1 ? undefined : rule.minimum;
  const bounds = {
    ...(minimum === undefined ? {} : { minimum: boundText(report, minimum, kind) }),
    ...(rule.maximum === undefined ? {} : { maximum: boundText(report, rule.maximum, kind) }),
  };
  const reach =
    minimum === undefined
      ? rule.maximum === undefined
        ? "Any"
        : "To"
      : rule.maximum === undefined
        ? "From"
        : "Between";
  return say(`${rule.kind}${reach}`, bounds);
}

const withRefusal = (report: Report, parameter: Parameter): Parameter =>
  parameter.accepts && parameter.refusal === undefined
    ? { ...parameter, refusal: refusal(report, parameter.accepts, parameter.kind) }
    : parameter;

/** Sentences of the grey line that only hold while formulas are live, with what holds afterwards. */
const modes = [
  [analysisWords.live, analysisWords.frozen],
  [analysisWords.parametersSubtitle, analysisWords.frozenParametersSubtitle],
] as const;

function onceFrozen({ language }: Report, { subtitle }: ReportSheet): Pick<ReportSheet, "onceFrozen"> {
  const phrases = modes.map(([live, frozen]) => ({
    live: translate(language, live).split(" · ")[0]!,
    frozen: translate(language, frozen).split(" · ")[0]!,
  }));
  const said = phrases.find(({ live }) => subtitle.includes(live));
  return said ? { onceFrozen: said } : {};
}

/**
 * A report with the words every report needs and no analysis has to think of: what Excel says when a cell is given something
 * it does not accept, and what the grey line says once the sheet is frozen.
 *
 * @throws Problem `sheetTooSmall` {sheet, rows, columns} for a report that no sheet could hold.
 */
export function completeReport(report: Report): Report {
  requireRoom(report);
  return {
    ...report,
    sheets: report.sheets.map((sheet) => ({
      ...sheet,
      ...onceFrozen(report, sheet),
      parameters: sheet.parameters.map((parameter) => withRefusal(report, parameter)),
      tables: sheet.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) =>
          column.choices && column.refusal === undefined
            ? { ...column, refusal: refusal(report, { kind: "list", choices: column.choices }, column.kind) }
            : column,
        ),
      })),
    })),
  };
}
