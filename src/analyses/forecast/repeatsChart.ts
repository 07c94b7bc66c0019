import { forecastWords } from "../../i18n/forecastWords";
import { formatPercent } from "../../i18n/formatters";
import { palette } from "../../report/palette";
import type { ReportChart } from "../../report/reportChart";
import type { AnalysisInput, PreviewChart } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { percentAxis } from "../shared/percentAxis";
import { speakerOf } from "../shared/speaker";
import { repeatLabels } from "./cardTables";
import type { ForeseenCustomers } from "./foreseeCustomers";

/** Observed and expected share of the customers by repeat orders, with words for both; `null` without a model to compare with. */
function repeatPairs({ language }: AnalysisInput, { choice }: ForeseenCustomers) {
  const [best] = choice.trials;
  if (!best) return null;
  const labels = repeatLabels({ language }, choice);
  const percent = (share: number): string => formatPercent(language, share, 1);
  return labels.map((label, times) => {
    const values = [choice.observedShares[times]!, best.repeatShares[times]!] as const;
    return { label, values, text: `${percent(values[0])} / ${percent(values[1])}` };
  });
}

/** The same pairs for the pane. */
export function previewPairs(input: AnalysisInput, foreseen: ForeseenCustomers): PreviewChart | null {
  const pairs = repeatPairs(input, foreseen);
  if (!pairs) return null;
  const say = speakerOf(forecastWords, input.language);
  return { kind: "pairs", title: say("repeatsTitle"), names: [say("observed"), say("expected")], pairs };
}

/** Observed and expected shares as columns side by side: how well the model describes these customers. */
export function repeatsChart(
  input: AnalysisInput,
  foreseen: ForeseenCustomers,
  place: Pick<ReportChart, "row" | "column">,
): ReportChart | null {
  const pairs = repeatPairs(input, foreseen);
  if (!pairs) return null;
  const { language } = input;
  const say = speakerOf(forecastWords, language);
  const reference = (column: string) => ({ sheet: "ModelCard", table: "repeats", column });
  const [observed, expected] = pairs[0]!.values.map((share) => formatPercent(language, share));
  return {
    key: "repeats",
    kind: "column",
    title: say("repeatsChart", { observed: observed!, expected: expected! }),
    altText: say("repeatsChartAlt", { list: pairs.map(({ label, text }) => `${label}: ${text}`).join(", ") }),
    categoryAxis: { title: say("repeats") },
    valueAxis: { title: say("shareOfCustomers"), format: percentAxis(language), minimum: 0 },
    series: [
      {
        name: say("observed"),
        categories: reference("repeats"),
        values: reference("observed"),
        color: palette.light.strong.fill,
      },
      {
        name: say("expected"),
        categories: reference("repeats"),
        values: reference("expected"),
        color: palette.light.rising.fill,
      },
    ],
    legend: true,
    dataLabels: false,
    gapWidth: 60,
    ...place,
    ...chartSize,
  };
}
