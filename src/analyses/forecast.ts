import { formatMoney, formatNumber } from "../i18n/formatters";
import { forecastWords } from "../i18n/forecastWords";
import type { Analysis, AnalysisInput, Preview, PreviewChart } from "./analysis";
import { foreseeCustomers, type ForeseenCustomers } from "./forecast/foreseeCustomers";
import { forecastFinding } from "./forecast/forecastFinding";
import { forecastFormula, forecastObstacle } from "./forecast/forecastFormula";
import { forecastNotes } from "./forecast/forecastNotes";
import { forecastOptions } from "./forecast/forecastOptions";
import { forecastSheet } from "./forecast/forecastSheet";
import { expectedText } from "./forecast/expectedText";
import { modelCardSheet } from "./forecast/modelCardSheet";
import { previewTables } from "./forecast/previewTables";
import { previewPairs } from "./forecast/repeatsChart";
import { riskSummary } from "./forecast/riskSummary";
import { refuseLive } from "./shared/refuseLive";
import { reportOf } from "./shared/reportOf";
import { speakerOf } from "./shared/speaker";

/** Bars of the preview at most. */
const bars = 8;

/** Without a model there is nothing to compare the customers with: what they should bring. */
function expectedBars(
  { language, currency }: AnalysisInput,
  { forecasts, customers, order }: ForeseenCustomers,
): PreviewChart {
  const { expected } = forecasts.value.at(-1)!;
  const shown = order.filter((customer) => Number.isFinite(expected[customer]!)).slice(0, bars);
  return {
    kind: "bars",
    title: speakerOf(forecastWords, language)("expectedBars"),
    bars: shown.map((customer) => ({
      label: customers.names[customer]!,
      value: expected[customer]!,
      text: formatMoney(language, expected[customer]!, currency),
    })),
  };
}

function figures(input: AnalysisInput, foreseen: ForeseenCustomers): NonNullable<Preview["figures"]> {
  const { language, currency } = input;
  const say = speakerOf(forecastWords, language);
  const money = (amount: number): string => formatMoney(language, amount, currency);
  const { revenue, stillThere, lifetime, customers, choice } = foreseen;
  return [
    { label: say("keyRevenue"), text: expectedText(input, revenue) },
    ...(stillThere === null
      ? []
      : [{ label: say("keyAlive", { n: customers.count }), text: formatNumber(language, stillThere) }]),
    ...(choice.method === "simple" ? [] : [{ label: say("keyRisk"), text: money(riskSummary(foreseen).total) }]),
    { label: say("keyLifetime"), text: money(lifetime) },
  ];
}

/** What each customer should order and bring, whether it is still there, and how far to trust the model that says so. */
export const forecast: Analysis = {
  id: "forecast",
  title: forecastWords.title,
  what: forecastWords.what,
  question: "worth",
  needs: { orders: ["customer", "date", "amount"], customers: null },
  options: forecastOptions,

  preview(input): Preview {
    const say = speakerOf(forecastWords, input.language);
    const foreseen = foreseeCustomers(input);
    const obstacle = forecastObstacle(input);
    return {
      figures: figures(input, foreseen),
      chart: previewPairs(input, foreseen) ?? expectedBars(input, foreseen),
      tables: previewTables(input, foreseen),
      finding: forecastFinding(input, foreseen),
      sheet: say("sheet"),
      rows: foreseen.customers.count,
      notes: forecastNotes(input, foreseen),
      liveObstacle: obstacle,
      ...(obstacle === "" ? { liveNote: say("liveNote") } : {}),
      formula: forecastFormula(input, foreseen, {
        asOf: foreseen.customers.asOf,
        rate: foreseen.question.yearlyRate,
        margin: foreseen.question.margin,
      }),
    };
  },

  run(input) {
    refuseLive(input, forecastObstacle(input));
    const foreseen = foreseeCustomers(input);
    return reportOf(input, forecast, forecastFinding(input, foreseen), [
      forecastSheet(input, foreseen),
      modelCardSheet(input, foreseen),
    ]);
  },
};
