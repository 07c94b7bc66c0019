import { formatPercent } from "../../i18n/formatters";
import { numberFormat } from "../../report/numberFormat";
import { palette } from "../../report/palette";
import type { ReportChart } from "../../report/reportChart";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { ofMeasure } from "../shared/measure";
import { speaker } from "../shared/speaker";
import type { SizedCustomers } from "./sizeCustomers";
import { sizeRole } from "./sizeRole";

/** Total of each size class as columns in the colours of the classes; the title says what the large ones bring. */
export function sizeChart(
  input: AnalysisInput,
  sized: SizedCustomers,
  place: { readonly row: number; readonly column: number },
): ReportChart {
  const { language, currency } = input;
  const say = speaker(language);
  const { summaries, totalCents, measure } = sized;
  const of = say(ofMeasure[measure]);
  const share = (cents: number): string => formatPercent(language, cents / totalCents);
  const large = summaries[0]!;
  const reference = (column: string) => ({
    sheet: "Size",
    table: "classes",
    column,
    from: 0,
    to: summaries.length - 1,
  });
  const list = summaries.map(({ label, cents, customers }) =>
    totalCents > 0 ? `${label} ${share(cents)}` : `${label} ${say("customerCount", { n: customers })}`,
  );
  return {
    key: "totalBySize",
    kind: "column",
    title:
      totalCents > 0 && large.customers > 0
        ? say("sizeChart", { n: large.customers, share: share(large.cents), of })
        : say("sizeChartFlat"),
    altText: say("sizeChartAlt", { list: list.join(", ") }),
    categoryAxis: { title: say("size") },
    valueAxis: {
      title: currency ? `${say(measure)} (${currency})` : say(measure),
      format: numberFormat("count", language, currency),
    },
    series: [
      {
        name: say(measure),
        categories: reference("class"),
        values: reference(measure),
        color: palette.light.strong.fill,
        pointColors: summaries.map(({ key }) => palette.light[sizeRole[key]].fill),
      },
    ],
    legend: false,
    dataLabels: false,
    gapWidth: 60,
    ...place,
    ...chartSize,
  };
}
