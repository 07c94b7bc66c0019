import { analysisWords } from "../../i18n/analysisWords";
import { formatPercent } from "../../i18n/formatters";
import { ruleWords } from "../../i18n/ruleWords";
import { translate } from "../../i18n/translate";
import { numberFormat } from "../../report/numberFormat";
import { palette } from "../../report/palette";
import type { ReportChart } from "../../report/reportChart";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { speaker, speakerOf } from "../shared/speaker";
import type { ClassifiedCustomers } from "./classifyByRules";
import { largestCategory } from "./rulesFinding";

/** Revenue of each category as columns in the colours of the categories; the title says what the largest brings. */
export function categoryChart(
  input: AnalysisInput,
  classified: ClassifiedCustomers,
  place: Pick<ReportChart, "row" | "column">,
): ReportChart | null {
  const { language, currency } = input;
  const say = speakerOf(ruleWords, language);
  const { summaries, categories, totalCents } = classified;
  if (summaries.every(({ cents }) => cents === 0)) return null;
  const share = (cents: number): string => formatPercent(language, cents / totalCents);
  const reference = (column: string) => ({
    sheet: "Rules",
    table: "classes",
    column,
    from: 0,
    to: summaries.length - 1,
  });
  const list = summaries.map(({ label, cents, customers }) =>
    totalCents > 0 ? `${label} ${share(cents)}` : `${label} ${speaker(language)("customerCount", { n: customers })}`,
  );
  const largest = largestCategory(classified);
  const unit = currency ? ` (${currency})` : "";
  return {
    key: "revenueByCategory",
    kind: "column",
    title:
      totalCents > 0 && largest.cents > 0
        ? say("chart", { label: largest.label, share: share(largest.cents) })
        : say("chartFlat"),
    altText: say("chartAlt", { list: list.join(", ") }),
    categoryAxis: { title: say("category") },
    valueAxis: {
      title: translate(language, analysisWords.revenue) + unit,
      format: numberFormat("count", language, currency),
    },
    series: [
      {
        name: translate(language, analysisWords.revenue),
        categories: reference("class"),
        values: reference("revenue"),
        color: palette.light.strong.fill,
        pointColors: categories.map(({ role }) => palette.light[role].fill),
      },
    ],
    legend: false,
    dataLabels: false,
    gapWidth: 60,
    ...place,
    ...chartSize,
  };
}
