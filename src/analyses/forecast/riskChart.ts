import { analysisWords } from "../../i18n/analysisWords";
import { forecastWords } from "../../i18n/forecastWords";
import { formatMoney, formatPercent } from "../../i18n/formatters";
import { translate } from "../../i18n/translate";
import { numberFormat } from "../../report/numberFormat";
import { palette } from "../../report/palette";
import type { ReportChart } from "../../report/reportChart";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { speakerOf } from "../shared/speaker";
import type { ForeseenCustomers } from "./foreseeCustomers";
import { riskSummary } from "./riskSummary";

/** The customers to visit first as bars of what they would take with them; `null` where nothing is at risk. */
export function riskChart(
  { language, currency }: AnalysisInput,
  foreseen: ForeseenCustomers,
  place: Pick<ReportChart, "row" | "column">,
): ReportChart | null {
  const { customers, share } = riskSummary(foreseen);
  if (customers.length === 0) return null;
  const say = speakerOf(forecastWords, language);
  const { forecasts } = foreseen;
  const { names } = foreseen.customers;
  const list = customers.map(
    (customer) => `${names[customer]!} ${formatMoney(language, forecasts.atRisk[customer]!, currency)}`,
  );
  const to = customers.length - 1;
  const reference = (column: string) => ({ sheet: "Forecast", table: "forecast", column, from: 0, to });
  return {
    key: "atRisk",
    kind: "bar",
    title: say("riskChart", { n: customers.length, share: formatPercent(language, share) }),
    altText: say("riskChartAlt", { list: list.join(", ") }),
    categoryAxis: { title: translate(language, analysisWords.customer) },
    valueAxis: {
      title: currency ? `${say("atRisk")} (${currency})` : say("atRisk"),
      format: numberFormat("count", language, currency),
      minimum: 0,
    },
    series: [
      {
        name: say("atRisk"),
        categories: reference("customer"),
        values: reference("atRisk"),
        color: palette.light.slipping.fill,
      },
    ],
    legend: false,
    dataLabels: false,
    gapWidth: 60,
    ...place,
    ...chartSize,
  };
}
