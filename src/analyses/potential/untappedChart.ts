import { formatMoney, formatPercent } from "../../i18n/formatters";
import { potentialWords } from "../../i18n/potentialWords";
import { numberFormat } from "../../report/numberFormat";
import { palette } from "../../report/palette";
import type { ReportChart } from "../../report/reportChart";
import type { AnalysisInput, PreviewBar } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { speaker, speakerOf } from "../shared/speaker";
import type { PotentialRun } from "./potentialRun";

const shownAtMost = 10;

/** The customers with most left to get, at most ten, and the title that says what they hold. */
export function mostUntapped(
  { language, currency }: AnalysisInput,
  { estimated, order, total }: PotentialRun,
): { title: string; bars: PreviewBar[] } {
  const { customers, potential } = estimated;
  const shown = order.slice(0, shownAtMost).filter((customer) => potential.untappedCents[customer]! > 0);
  const left = shown.reduce((sum, customer) => sum + potential.untappedCents[customer]!, 0);
  return {
    title:
      shown.length === 0
        ? ""
        : speakerOf(potentialWords, language)("chartTitle", {
            n: shown.length,
            share: formatPercent(language, left / total.untappedCents),
          }),
    bars: shown.map((customer) => {
      const value = potential.untappedCents[customer]! / 100;
      return {
        label: customers.names[customer]!,
        value,
        text: formatMoney(language, value, currency),
        role: "rising",
      };
    }),
  };
}

/** The customers with most left to get as bars; they are the first rows of the table. `null` where nothing is left. */
export function untappedChart(
  input: AnalysisInput,
  run: PotentialRun,
): ((place: Pick<ReportChart, "row" | "column">) => ReportChart) | null {
  const { language, currency } = input;
  const say = speakerOf(potentialWords, language);
  const { title, bars } = mostUntapped(input, run);
  if (bars.length === 0) return null;
  const column = (key: string) => ({
    sheet: "Potential",
    table: "potential",
    column: key,
    from: 0,
    to: bars.length - 1,
  });
  return (place) => ({
    key: "untapped",
    kind: "bar",
    title,
    altText: say("chartAlt", { list: bars.map(({ text }) => text).join(", ") }),
    categoryAxis: { title: speaker(language)("customer") },
    valueAxis: {
      title: currency ? `${say("untapped")} (${currency})` : say("untapped"),
      format: numberFormat("count", language, currency),
    },
    series: [
      {
        name: say("untapped"),
        categories: column("customer"),
        values: column("untapped"),
        color: palette.light.rising.fill,
      },
    ],
    legend: false,
    dataLabels: false,
    gapWidth: 40,
    ...place,
    ...chartSize,
  });
}
