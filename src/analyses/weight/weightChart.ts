import { weightWords } from "../../i18n/weightWords";
import { formatPercent } from "../../i18n/formatters";
import { numberFormat } from "../../report/numberFormat";
import { palette } from "../../report/palette";
import type { ReportChart } from "../../report/reportChart";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { speaker, speakerOf } from "../shared/speaker";
import type { Weighed } from "./weighGroups";
import { largestGroups } from "./weightFinding";

/** Bars that a chart of this size can still label. */
export const drawnGroups = 15;

/** Revenue of the groups as bars, largest first; `null` where there is nothing to compare. */
export function weightChart(
  input: AnalysisInput,
  weighed: Weighed,
  place: Pick<ReportChart, "row" | "column">,
): ReportChart | null {
  const { language, currency } = input;
  const say = speakerOf(weightWords, language);
  const { groups, revenueCents, by } = weighed;
  if (groups.length < 2 || !(revenueCents > 0)) return null;
  const shown = Math.min(drawnGroups, groups.length);
  const known = largestGroups(weighed);
  const share = (cents: number): string => formatPercent(language, cents / revenueCents);
  const list = say(`${by}Count`, { n: known.length });
  const column = (key: string) => ({ sheet: "Weight", table: "breakdown", column: key, from: 0, to: shown - 1 });
  const revenue = speaker(language)("revenue");
  return {
    key: "revenueByGroup",
    kind: "bar",
    title:
      known.length > 1
        ? say("chartTitle", { largest: say(`${by}Largest`, { list }), share: share(known[0]!.cents) })
        : say("chartFlat", { group: say(`${by}Of`) }),
    altText: say("chartAlt", {
      group: say(`${by}Of`),
      list: groups
        .slice(0, shown)
        .map(({ cents }) => share(cents))
        .join(", "),
    }),
    categoryAxis: { title: shown < groups.length ? say("chartMore", { shown, list }) : "" },
    valueAxis: {
      title: currency ? `${revenue} (${currency})` : revenue,
      format: numberFormat("count", language, currency),
    },
    series: [
      { name: revenue, categories: column("group"), values: column("revenue"), color: palette.light.strong.fill },
    ],
    legend: false,
    dataLabels: false,
    gapWidth: 60,
    ...place,
    ...chartSize,
  };
}
