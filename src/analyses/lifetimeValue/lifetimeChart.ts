import { formatMoney, formatPercent } from "../../i18n/formatters";
import { analysisWords } from "../../i18n/analysisWords";
import { lifetimeWords } from "../../i18n/lifetimeWords";
import { translate } from "../../i18n/translate";
import { numberFormat } from "../../report/numberFormat";
import { palette } from "../../report/palette";
import type { ReportChart } from "../../report/reportChart";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { speakerOf } from "../shared/speaker";
import { valueRole } from "./lifetimeLabels";
import type { ValuedCustomers } from "./valueCustomers";

/** Customers the chart shows at most. */
const shown = 10;

/** The customers of most value as bars, in the colours of their classes; none where the total is not positive. */
export function lifetimeChart(
  input: AnalysisInput,
  valued: ValuedCustomers,
  place: { readonly row: number; readonly column: number },
): ReportChart | null {
  const { language, currency } = input;
  const say = speakerOf(lifetimeWords, language);
  const { values, order, classes, totalCents } = valued;
  if (totalCents <= 0) return null;
  const best = order.slice(0, shown).filter((customer) => values[customer]! > 0);
  const n = best.length;
  const held = best.reduce((sum, customer) => sum + values[customer]!, 0) / (totalCents / 100);
  const reference = (column: string) => ({ sheet: "LifetimeValue", table: "customers", column, from: 0, to: n - 1 });
  const money = (customer: number | undefined): string =>
    formatMoney(language, customer === undefined ? 0 : values[customer]!, currency);
  const roleOf = (customer: number) => valueRole[(["low", "medium", "high"] as const)[classes[customer]!]!];
  return {
    key: "best",
    kind: "bar",
    title: say("chart", { n, share: formatPercent(language, held) }),
    altText: say("chartAlt", { n, most: money(best[0]), least: money(best.at(-1)) }),
    categoryAxis: { title: translate(language, analysisWords.customer) },
    valueAxis: {
      title: currency ? `${say("value")} (${currency})` : say("value"),
      format: numberFormat("count", language, currency),
    },
    series: [
      {
        name: say("value"),
        categories: reference("customer"),
        values: reference("value"),
        color: palette.light.strong.fill,
        pointColors: best.map((customer) => palette.light[roleOf(customer)].fill),
      },
    ],
    legend: false,
    dataLabels: false,
    gapWidth: 60,
    ...place,
    ...chartSize,
  };
}
