import { profitabilityWords } from "../../i18n/profitabilityWords";
import { formatPercent } from "../../i18n/formatters";
import { roundTo } from "../../portfolio/statistics/roundTo";
import { numberFormat } from "../../report/numberFormat";
import { palette } from "../../report/palette";
import type { ReportChart } from "../../report/reportChart";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import type { LiveColumn } from "../shared/liveTable";
import { shareDecimals } from "../shared/shareDecimals";
import { speaker, speakerOf } from "../shared/speaker";
import type { Profitability } from "./measureProfit";
import { profitFinding } from "./profitFinding";

/** The points of the whale curve; live, each adds up the so many best results, whatever the order of the rows. */
export function whaleColumns({ language }: AnalysisInput, { curve }: Profitability, results: string): LiveColumn[] {
  const say = speakerOf(profitabilityWords, language);
  const points = [{ rank: 0, cumulative: 0 }, ...curve.points];
  const { total } = curve;
  return [
    { key: "rank", header: speaker(language)("rank"), kind: "count", values: points.map(({ rank }) => rank) },
    {
      key: "cumulative",
      header: say("cumulative"),
      kind: "money",
      width: 13,
      values: points.map(({ cumulative }) => cumulative / 100),
      formula: (cell) => {
        if (cell.index === 0) return "=0";
        const edge = `LARGE(${results},${cell("rank")})`;
        const above = `SUMIF(${results},">"&${edge})+(${cell("rank")}-COUNTIF(${results},">"&${edge}))*${edge}`;
        return `=ROUND(${above},2)`;
      },
    },
    {
      key: "share",
      header: say("shareOfResult"),
      kind: "percent",
      width: 12,
      values: points.map(({ cumulative }) =>
        total > 0 ? roundTo(cumulative / 100 / (total / 100), shareDecimals) : "",
      ),
      formula: (cell) => `=IF(${cell("total")}>0,ROUND(${cell("cumulative")}/${cell("total")},${shareDecimals}),"")`,
    },
    {
      key: "total",
      header: say("totalResult"),
      kind: "money",
      width: 13,
      values: points.map(() => total / 100),
      formula: () => `=ROUND(SUM(${results}),2)`,
    },
  ];
}

/** The whale curve: results added up from the best, above the line of the result of all. */
export function whaleChart(
  input: AnalysisInput,
  profitability: Profitability,
  place: Pick<ReportChart, "row" | "column">,
): ReportChart {
  const { language, currency } = input;
  const say = speakerOf(profitabilityWords, language);
  const { curve, losers, customers } = profitability;
  const column = (key: string) => ({ sheet: "Profitability", table: "whale", column: key });
  const title = (): string => {
    if (losers === 0) return say("chartAll");
    if (curve.total <= 0) return say("chartLoss");
    return say("chartWhale", { n: curve.profitable, share: formatPercent(language, curve.peakShare) });
  };
  return {
    key: "whale",
    kind: "line",
    title: title(),
    altText: say("chartAlt", {
      customers: speaker(language)("customerCount", { n: customers.count }),
      finding: profitFinding(input, profitability),
    }),
    categoryAxis: { title: say("whaleX"), format: "0", minimum: 0, maximum: customers.count },
    valueAxis: {
      title: currency ? `${say("cumulative")} (${currency})` : say("cumulative"),
      format: numberFormat("count", language, currency),
    },
    series: [
      {
        name: say("cumulative"),
        categories: column("rank"),
        values: column("cumulative"),
        color: palette.light.strong.fill,
      },
      {
        name: say("totalResult"),
        categories: column("rank"),
        values: column("total"),
        color: palette.light.asleep.fill,
        reference: true,
      },
    ],
    legend: true,
    dataLabels: false,
    ...place,
    ...chartSize,
  };
}
