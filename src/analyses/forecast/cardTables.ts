import { forecastMethod } from "../../i18n/forecast/forecastMethod";
import { forecastWords } from "../../i18n/forecastWords";
import { formatDate } from "../../i18n/formatters";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { HeldBackScore, ModelChoice, ModelTrial } from "../../portfolio/value/forecast/modelChoice";
import type { FittedModel } from "../../portfolio/value/models/fittedModel";
import { orderModels } from "../../portfolio/value/models/orderModels";
import type { NumberKind } from "../../report/numberKind";
import type { ReportCell, ReportColumn } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import { concernSentences } from "./forecastWarnings";
import type { ForeseenCustomers } from "./foreseeCustomers";
import { orderMeanings, spendMeanings } from "./parameterMeaning";

/** A table of the model card: sheet and pane show the same. */
export interface CardTable {
  readonly key: "models" | "parameters" | "heldBack" | "spend" | "repeats";
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  /** What the table means, in a sentence; `""` where its words say it. */
  readonly note: string;
}

/** Width of the columns, which the tables of the card stand in one above the other: names, numbers, words. */
const widths = [40, 15, 15, 15, 15, 120] as const;

/** Six digits tell all that a fit knows; nothing where there is no number. */
const sixDigits = (value: number): ReportCell => (Number.isFinite(value) ? Number(value.toPrecision(6)) : "");
const rounded = (value: number, decimals: number): ReportCell =>
  Number.isFinite(value) ? roundTo(value, decimals) : "";

const columnsOf = (
  ...columns: readonly (readonly [key: string, header: string, kind: NumberKind, values: readonly ReportCell[]])[]
): ReportColumn[] =>
  columns.map(([key, header, kind, values], index) => ({ key, header, kind, values, width: widths[index]! }));

/** Akaike's criterion: twice the parameters less twice the log-likelihood. */
const aicOf = ({ fit }: ModelTrial): number => 2 * fit.parameters.length - 2 * fit.logLikelihood;

/** The name of a tried model; all that were tried count in the same periods. */
const nameOf = ({ id }: ModelTrial, { choice: { period } }: ForeseenCustomers, { language }: AnalysisInput): string =>
  forecastMethod({ method: id, ...(period === undefined ? {} : { period }) }, language);

function modelsTable(input: AnalysisInput, foreseen: ForeseenCustomers): CardTable {
  const say = speakerOf(forecastWords, input.language);
  const { trials, method } = foreseen.choice;
  const remark = (trial: ModelTrial): string =>
    [
      ...(trial.id === method ? [`${say("remarkChosen")}.`] : []),
      ...concernSentences(input, nameOf(trial, foreseen, input), trial.fit.concerns),
    ].join(" ");
  return {
    key: "models",
    title: say("modelsCaption"),
    columns: columnsOf(
      ["model", say("model"), "text", trials.map((trial) => nameOf(trial, foreseen, input))],
      ["parameters", say("parameterCount"), "count", trials.map(({ fit }) => fit.parameters.length)],
      ["logLikelihood", say("logLikelihood"), "decimal", trials.map(({ fit }) => rounded(fit.logLikelihood, 3))],
      ["aic", say("aic"), "decimal", trials.map((trial) => rounded(aicOf(trial), 3))],
      ["groups", say("groups"), "count", trials.map(({ fit }) => fit.groups)],
      ["remark", say("remark"), "text", trials.map(remark)],
    ),
    note: say("modelsNote"),
  };
}

function fitColumns(
  { language }: AnalysisInput,
  names: readonly string[],
  { parameters, standardErrors, low, high }: FittedModel,
  words: readonly string[],
): ReportColumn[] {
  const say = speakerOf(forecastWords, language);
  const digits = (values: Float64Array): ReportCell[] => names.map((_, index) => sixDigits(values[index] ?? NaN));
  return columnsOf(
    ["parameter", say("parameter"), "text", names],
    ["value", say("estimate"), "ratio", digits(parameters)],
    ["standardError", say("standardError"), "ratio", digits(standardErrors)],
    ["low", say("low95"), "ratio", digits(low)],
    ["high", say("high95"), "ratio", digits(high)],
    ["meaning", say("inWords"), "text", words],
  );
}

function parametersTable(input: AnalysisInput, foreseen: ForeseenCustomers, trial: ModelTrial): CardTable {
  const say = speakerOf(forecastWords, input.language);
  const { parameterNames } = orderModels[trial.id];
  const words = orderMeanings(input, trial.id, trial.fit.parameters);
  return {
    key: "parameters",
    title: say(foreseen.choice.method === "simple" ? "parametersUnusedCaption" : "parametersCaption", {
      method: nameOf(trial, foreseen, input),
    }),
    columns: fitColumns(input, parameterNames, trial.fit, words),
    note: say(trial.id === "bgBb" ? "parametersNotePeriods" : "parametersNote"),
  };
}

function heldBackTable(input: AnalysisInput, foreseen: ForeseenCustomers): CardTable | null {
  const say = speakerOf(forecastWords, input.language);
  const { heldBack, trials } = foreseen.choice;
  if (!heldBack) return null;
  const scores: readonly (readonly [string, HeldBackScore])[] = [
    ...trials.flatMap((trial) => (trial.heldBack ? [[nameOf(trial, foreseen, input), trial.heldBack] as const] : [])),
    [say("sameAsBefore"), heldBack.sameAsBefore],
    [say("likeTheAverage"), heldBack.likeTheAverage],
  ];
  const { actual, customers } = heldBack;
  return {
    key: "heldBack",
    title: say("heldBackCaption", {
      from: formatDate(input.language, heldBack.from),
      to: formatDate(input.language, heldBack.to),
    }),
    columns: columnsOf(
      ["forecast", say("forecastBy"), "text", [say("actual"), ...scores.map(([name]) => name)]],
      ["orders", say("ordersForeseen"), "decimal", [actual, ...scores.map(([, { total }]) => rounded(total, 2))]],
      [
        "gap",
        say("gap"),
        "change",
        ["", ...scores.map(([, { total }]) => (actual > 0 ? rounded(total / actual - 1, 4) : ""))],
      ],
      [
        "meanError",
        say("meanError"),
        "ratio",
        ["", ...scores.map(([, { meanAbsoluteError }]) => rounded(meanAbsoluteError, 5))],
      ],
      [
        "squareError",
        say("squareError"),
        "ratio",
        ["", ...scores.map(([, { rootMeanSquareError }]) => rounded(rootMeanSquareError, 5))],
      ],
    ),
    note: say("heldBackNote", { n: customers }),
  };
}

function spendTable(input: AnalysisInput, { choice: { spend } }: ForeseenCustomers): CardTable | null {
  if (!spend) return null;
  const say = speakerOf(forecastWords, input.language);
  const [p = NaN, q = NaN] = spend.parameters;
  const more = (values: Float64Array, ...further: number[]): Float64Array => Float64Array.of(...values, ...further);
  const blank = (values: Float64Array): Float64Array => more(values, NaN, NaN);
  return {
    key: "spend",
    title: say("spendCaption"),
    columns: fitColumns(
      input,
      ["p", "q", "v", say("meanOrder"), say("correlation")],
      {
        ...spend,
        parameters: more(spend.parameters, spend.meanSpend, spend.correlation),
        standardErrors: blank(spend.standardErrors),
        low: blank(spend.low),
        high: blank(spend.high),
      },
      [...spendMeanings(input, [p, q], spend.meanSpend), say("independence")],
    ),
    note: "",
  };
}

/** The classes of repeat orders as people read them: 0, 1–10, 11–20 …, and "that many or more". */
export function repeatLabels(
  { language }: Pick<AnalysisInput, "language">,
  { observedShares, repeatClassWidth: width }: ModelChoice,
): string[] {
  const last = observedShares.length - 1;
  return Array.from(observedShares, (_, at) => {
    const from = (at - 1) * width + 1;
    if (at === last) return speakerOf(forecastWords, language)("andMore", { count: String(from) });
    return width === 1 || at === 0 ? String(at) : `${from}–${at * width}`;
  });
}

function repeatsTable(input: AnalysisInput, { choice }: ForeseenCustomers, trial: ModelTrial): CardTable {
  const say = speakerOf(forecastWords, input.language);
  const observed = Array.from(choice.observedShares, (share) => rounded(share, 5));
  return {
    key: "repeats",
    title: say("repeatsCaption"),
    columns: columnsOf(
      // Numbers as numbers: Excel flags those stored as text.
      [
        "repeats",
        say("repeats"),
        "text",
        repeatLabels(input, choice).map((label) => (/^\d+$/.test(label) ? Number(label) : label)),
      ],
      ["observed", say("observed"), "percent", observed],
      ["expected", say("expected"), "percent", Array.from(trial.repeatShares, (share) => rounded(share, 5))],
    ),
    note: "",
  };
}

/** The tables of the model card from top to bottom; those that have nothing to say are left out. */
export function cardTables(input: AnalysisInput, foreseen: ForeseenCustomers): CardTable[] {
  const [best] = foreseen.choice.trials;
  const tables = [
    best ? parametersTable(input, foreseen, best) : null,
    heldBackTable(input, foreseen),
    best ? modelsTable(input, foreseen) : null,
    spendTable(input, foreseen),
    best ? repeatsTable(input, foreseen, best) : null,
  ];
  return tables.filter((table) => table !== null);
}
