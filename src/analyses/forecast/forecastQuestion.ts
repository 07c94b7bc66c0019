import { formatPercent } from "../../i18n/formatters";
import { forecastWords } from "../../i18n/forecastWords";
import type { Customers } from "../../portfolio/customers";
import type { ForecastQuestion } from "../../portfolio/value/forecast/customerForecasts";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { AnalysisInput } from "../analysis";
import type { OptionReader } from "../shared/readOptions";
import { speakerOf } from "../shared/speaker";
import { valueBasis } from "../shared/value/valueBasis";

/** Horizons in months. */
export const forecastMonths = [3, 6, 12] as const;

/** The level of every interval. */
const level = 0.8;

/** A rate that people can read in a cell. */
const rateDecimals = 4;

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** What is asked of a forecast, and what its values count, in a sentence. */
export interface AskedForecast {
  readonly question: ForecastQuestion;
  readonly basis: string;
}

/**
 * What a run asks of the forecast, by its options `discount`, `amount` and `marginRate`. Forecast revenue becomes margin at one
 * rate: that of the column of margins over all customers where there is one and it is one.
 */
export function forecastQuestion(input: AnalysisInput, options: OptionReader, customers: Customers): AskedForecast {
  const basis = valueBasis(input, options);
  const asked = { months: forecastMonths, yearlyRate: options.number("discount") / 100, level };
  if (basis.kind !== "column") return { question: { ...asked, margin: basis.rate }, basis: basis.note };
  const say = speakerOf(forecastWords, input.language);
  const [margin, revenue] = [sum(customers.marginCents!), sum(customers.revenueCents)];
  const rate = roundTo(margin / revenue, rateDecimals);
  if (!(revenue > 0 && rate > 0 && rate <= 1)) {
    return { question: { ...asked, margin: 1 }, basis: say("countedNoMargin") };
  }
  const text = formatPercent(input.language, rate, 1);
  return { question: { ...asked, margin: rate }, basis: say("countedColumnRate", { rate: text }) };
}
