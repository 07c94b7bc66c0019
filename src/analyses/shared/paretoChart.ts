import { formatNumber, formatPercent } from "../../i18n/formatters";
import type { ChartSeries, ReportChart } from "../../report/reportChart";
import { numberFormat } from "../../report/numberFormat";
import { palette } from "../../report/palette";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "./chartSize";
import { ofMeasure, type TotalMeasure } from "./measure";
import { percentAxis } from "./percentAxis";
import type { ParetoCurve } from "./paretoCurve";
import { speaker } from "./speaker";

/** Where the data of the chart stand (columns `rank`, the measure and `cumulativeShare`) and where the chart goes. */
interface ParetoPlace {
  readonly sheet: string;
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

/** Customers as touching columns, largest first, with the cumulative share as a line on the second axis; the title is the finding. */
export function paretoChart(
  input: AnalysisInput,
  curve: ParetoCurve,
  measure: TotalMeasure,
  place: ParetoPlace,
): ReportChart {
  const { language, currency } = input;
  const say = speaker(language);
  const { point } = curve;
  const of = say(ofMeasure[measure]);
  const finding = say("paretoChart", { n: point.customers, share: formatPercent(language, curve.share), of });
  const column = (key: string): ChartSeries["values"] => ({ sheet: place.sheet, table: place.table, column: key });
  const shown = formatNumber(language, curve.ranks.length);
  return {
    key: "pareto",
    kind: "pareto",
    title: finding,
    altText: say("paretoChartAlt", {
      customers: say("customerCount", { n: curve.customers }),
      finding,
      largest: formatPercent(language, point.largestShare, 1),
    }),
    categoryAxis: {
      title: curve.thinned ? say("paretoXThinned", { shown, n: curve.customers }) : say("paretoX"),
      hideLabels: true,
    },
    valueAxis: {
      title: currency ? `${say(measure)} (${currency})` : say(measure),
      format: numberFormat("count", language, currency),
    },
    // Negative totals lift the curve above the whole before it comes back: the axis then finds its own top.
    secondaryAxis: {
      title: say("cumulativeShare"),
      format: percentAxis(language),
      minimum: 0,
      ...(curve.cumulative.every((share) => share <= 1) ? { maximum: 1 } : {}),
    },
    series: [
      {
        name: say(measure),
        categories: column("rank"),
        values: column(measure),
        color: palette.light.strong.fill,
      },
      {
        name: say("cumulativeShare"),
        categories: column("rank"),
        values: column("cumulativeShare"),
        line: true,
        color: palette.light.rising.fill,
      },
    ],
    legend: false,
    dataLabels: false,
    gapWidth: 0,
    row: place.row,
    column: place.column,
    ...chartSize,
  };
}
