import { balanceWords } from "../../i18n/balanceWords";
import { formatNumber, formatPercent } from "../../i18n/formatters";
import { lorenzCurve } from "../../portfolio/statistics/lorenzCurve";
import { roundTo } from "../../portfolio/statistics/roundTo";
import { palette } from "../../report/palette";
import type { ReportChart } from "../../report/reportChart";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import type { LiveColumn } from "../shared/liveTable";
import { percentAxis } from "../shared/percentAxis";
import { shareDecimals } from "../shared/shareDecimals";
import { speaker, speakerOf } from "../shared/speaker";
import type { Balance } from "./measureBalance";

/** The points of the Lorenz curve; live, each is what the so many smallest customers hold, whatever the order of the rows. */
export function lorenzColumns({ language }: AnalysisInput, { lorenz }: Balance, counted: string): LiveColumn[] {
  const say = speakerOf(balanceWords, language);
  const shareOf = (cell: (key: string) => string): string => `=${cell("customers")}/COUNT(${counted})`;
  return [
    { key: "customers", header: say("count"), kind: "count", values: lorenz.map(({ customers }) => customers) },
    {
      key: "shareOfCustomers",
      header: say("shareOfCustomers"),
      kind: "percent",
      width: 12,
      values: lorenz.map((point) => point.shareOfCustomers),
      formula: shareOf,
    },
    {
      key: "shareOfRevenue",
      header: say("shareOfRevenue"),
      kind: "percent",
      width: 12,
      values: lorenz.map((point) => roundTo(point.shareOfTotal, shareDecimals)),
      formula: (cell) => {
        if (cell.index === 0) return "=0";
        const edge = `SMALL(${counted},${cell("customers")})`;
        const below = `SUMIF(${counted},"<"&${edge})+(${cell("customers")}-COUNTIF(${counted},"<"&${edge}))*${edge}`;
        return `=IF(SUM(${counted})>0,ROUND((${below})/SUM(${counted}),${shareDecimals}),"")`;
      },
    },
    {
      key: "equal",
      header: say("equal"),
      kind: "percent",
      width: 12,
      values: lorenz.map((point) => point.shareOfCustomers),
      formula: shareOf,
    },
  ];
}

/** The share of revenue that the smallest share of the customers makes, read between two points where need be. */
export function lorenzAt(counted: Float64Array, share: number): number {
  const curve = lorenzCurve(counted);
  const above = curve.findIndex((point) => point.shareOfCustomers >= share - 1e-12);
  const [from, to] = [curve[Math.max(0, above - 1)]!, curve[above]!];
  const width = to.shareOfCustomers - from.shareOfCustomers;
  if (width === 0) return to.shareOfTotal;
  return from.shareOfTotal + ((share - from.shareOfCustomers) / width) * (to.shareOfTotal - from.shareOfTotal);
}

/** The Lorenz curve under the diagonal of equal customers. */
export function lorenzChart(
  { language }: AnalysisInput,
  { counted, now }: Balance,
  place: Pick<ReportChart, "row" | "column">,
): ReportChart {
  const say = speakerOf(balanceWords, language);
  const percent = (share: number): string => formatPercent(language, share);
  const column = (key: string) => ({ sheet: "Balance", table: "lorenz", column: key });
  const half = percent(lorenzAt(counted, 0.5));
  const axis = { format: percentAxis(language), minimum: 0, maximum: 1 };
  return {
    key: "lorenz",
    kind: "line",
    title: say("chartTitle", { share: half }),
    altText: say("chartAlt", {
      customers: speaker(language)("customerCount", { n: now.customers }),
      half,
      most: percent(lorenzAt(counted, 0.8)),
      gini: formatNumber(language, now.gini, 2),
    }),
    categoryAxis: { title: say("lorenzX"), ...axis },
    valueAxis: { title: say("shareOfRevenue"), ...axis },
    series: [
      {
        name: say("shareOfRevenue"),
        categories: column("shareOfCustomers"),
        values: column("shareOfRevenue"),
        color: palette.light.strong.fill,
      },
      {
        name: say("equal"),
        categories: column("shareOfCustomers"),
        values: column("equal"),
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
