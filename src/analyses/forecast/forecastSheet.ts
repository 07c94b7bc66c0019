import { analysisWords } from "../../i18n/analysisWords";
import { forecastMethod } from "../../i18n/forecast/forecastMethod";
import { goneUnder } from "../../portfolio/value/forecast/probablyGone";
import { forecastWords } from "../../i18n/forecastWords";
import { translate } from "../../i18n/translate";
import { valueWords } from "../../i18n/valueWords";
import { roundTo } from "../../portfolio/statistics/roundTo";
import { absoluteRange } from "../../report/absoluteRange";
import type { KeyFigure } from "../../report/keyFigure";
import type { ReportColumn } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { parameterLine, type ParameterLine } from "../shared/parameterLine";
import { parameterNames } from "../shared/parameterNames";
import { sheetNotes } from "../shared/sheetNotes";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speaker, speakerOf } from "../shared/speaker";
import { forecastColumns } from "./forecastColumns";
import { forecastFinding } from "./forecastFinding";
import { forecastFormula } from "./forecastFormula";
import type { ForeseenCustomers } from "./foreseeCustomers";
import { riskChart } from "./riskChart";
import { riskSummary } from "./riskSummary";

const headerRow = 6;

/** The columns of the customers, as values and as ranges of the sheet. */
interface SheetColumns {
  readonly columns: readonly ReportColumn[];
  /** Rows the formula that spills the customers may come to fill. */
  readonly rows: number;
}

function keyFigures(input: AnalysisInput, foreseen: ForeseenCustomers, { columns, rows }: SheetColumns): KeyFigure[] {
  const say = speakerOf(forecastWords, input.language);
  const { revenue, customers, choice, question } = foreseen;
  const at = (key: string): number => columns.findIndex((column) => column.key === key);
  const total = (key: string): number =>
    columns[at(key)]!.values.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
  const range = (key: string): string => absoluteRange(at(key), headerRow + 1, headerRow + rows);
  const sum = (key: string): string => `SUM(${range(key)})`;
  const live = (formula: string): { formula?: string } => (input.writeLive ? { formula } : {});
  // The interval of a sum is not a sum of intervals: no formula over the cells gives it, and it stays a value.
  const bounds = (
    [
      ["keyLow", "low", "alive"],
      ["keyHigh", "high", "reason"],
    ] as const
  ).map(
    ([label, bound, key]): KeyFigure | false =>
      Number.isFinite(revenue[bound]) && {
        label: say(label),
        value: roundTo(revenue[bound], 2),
        kind: "money",
        column: at(key),
      },
  );
  const isModel = choice.method !== "simple";
  const figures: (KeyFigure | false)[] = [
    {
      label: say("keyRevenue"),
      value: roundTo(total("value12") / question.margin, 2),
      ...live(`=ROUND(${sum("value12")}/${say("marginName")},2)`),
      kind: "money",
      column: at("customer"),
    },
    ...bounds,
    isModel && {
      label: say("keyAlive", { n: customers.count }),
      value: roundTo(total("alive"), 0),
      ...live(`=ROUND(${sum("alive")},0)`),
      kind: "count",
      column: at("orders"),
    },
    isModel && {
      label: say("keyRisk"),
      value: roundTo(riskSummary(foreseen).total, 2),
      ...live(`=ROUND(SUMIF(${range("alive")},">=${goneUnder}",${range("atRisk")}),2)`),
      kind: "money",
      column: at("orders3High"),
    },
    {
      label: say("keyLifetime"),
      value: roundTo(total("lifetime"), 2),
      ...live(`=ROUND(${sum("lifetime")},2)`),
      kind: "money",
      column: at("orders6Low"),
    },
  ];
  return figures.filter((figure) => figure !== false);
}

/** What the formula of the customers reads: date, discount rate, and margin. */
function parameterLines(input: AnalysisInput, { customers, question }: ForeseenCustomers): ParameterLine[] {
  const say = speakerOf(forecastWords, input.language);
  const share = { kind: "number", minimum: 0.001, maximum: 1 } as const;
  const date = translate(input.language, analysisWords.analysisDate);
  const discount = translate(input.language, valueWords.discount);
  return [
    parameterLine("asOf", say("dateName"), date, customers.asOf, "date", { kind: "date", minimum: 1 }),
    parameterLine("discount", say("discountName"), discount, question.yearlyRate, "percent", share),
    parameterLine("margin", say("marginName"), say("marginRate"), question.margin, "percent", share),
  ];
}

/** The sheet of the forecast: customers, those to visit before they are gone first, and the chart of what is at risk. */
export function forecastSheet(input: AnalysisInput, foreseen: ForeseenCustomers): SheetWithNames {
  const say = speakerOf(forecastWords, input.language);
  const columns = forecastColumns(input, foreseen, foreseen.order);
  const sideColumn = columns.length + 1;
  const parameters = parameterLines(input, foreseen).map((line, index) => ({
    ...line,
    row: headerRow + index,
    column: sideColumn,
  }));
  const chart = riskChart(input, foreseen, { row: headerRow + parameters.length + 2, column: sideColumn });
  const formula = input.writeLive
    ? forecastFormula(input, foreseen, {
        asOf: say("dateName"),
        rate: say("discountName"),
        margin: say("marginName"),
      })
    : null;
  // A later date can bring customers back whose orders come after this one: the spill may grow to all of them.
  const rows = formula === null ? foreseen.order.length : input.orders.customer.names.length;
  const sheet = {
    key: "Forecast",
    name: say("sheet"),
    title: say("title"),
    subtitle: speaker(input.language)("findingSubtitle", {
      ...sheetNotes(input),
      finding: say("methodSubtitle", {
        finding: forecastFinding(input, foreseen),
        basis: foreseen.basis,
        method: forecastMethod(foreseen.choice, input.language),
      }),
    }),
    keyFigures: keyFigures(input, foreseen, { columns, rows }),
    tables: [
      {
        key: "forecast",
        tableName: formula === null ? say("table") : null,
        caption: null,
        row: headerRow,
        column: 0,
        columns,
        ...(formula === null ? {} : { spill: formula }),
      },
    ],
    parameters,
    charts: chart ? [chart] : [],
    frozenRows: headerRow + 1,
    frozenColumns: 2,
  };
  return { sheet, names: parameterNames(sheet) };
}
