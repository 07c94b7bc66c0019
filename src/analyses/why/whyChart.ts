import { palette } from "../../report/palette";
import type { ReportChart } from "../../report/reportChart";
import { shade } from "../../report/shade";
import { whyWords } from "../../i18n/whyWords";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { speaker, speakerOf } from "../shared/speaker";
import type { ExplainedCustomers } from "./whyCustomers";

/** Customers about to fall, by segment, as bars in the colours of the segments; `null` when nobody is. */
export function whyChart(
  { language }: AnalysisInput,
  { segments, falling, soon: days }: ExplainedCustomers,
  place: { readonly row: number; readonly column: number },
): ReportChart | null {
  if (falling === 0) return null;
  const say = speakerOf(whyWords, language);
  const most = segments.reduce((best, segment) => (segment.fallingSoon > best.fallingSoon ? segment : best));
  const last = segments.length - 1;
  const reference = (column: string) => ({ sheet: "Why", table: "segments", column, from: 0, to: last });
  return {
    key: "fallingSoon",
    kind: segments.length > 6 ? "bar" : "column",
    title: say("chartTitle", { n: falling, days, segment: most.label }),
    altText: say("chartAlt", {
      days,
      list: segments.map(({ label, fallingSoon }) => `${label} ${fallingSoon}`).join(", "),
    }),
    categoryAxis: { title: speaker(language)("segment") },
    valueAxis: { title: speaker(language)("customers"), format: "0", minimum: 0 },
    series: [
      {
        name: say("fallingSoon"),
        categories: reference("segment"),
        values: reference("fallingSoon"),
        color: palette.light.slipping.fill,
        pointColors: segments.map(({ role, strength }) => shade(palette.light[role].fill, strength)),
      },
    ],
    legend: false,
    dataLabels: true,
    gapWidth: 60,
    ...place,
    ...chartSize,
  };
}
