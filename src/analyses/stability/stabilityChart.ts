import { scenarioRows } from "../../portfolio/segmentation/weightStability";
import { palette } from "../../report/palette";
import type { ReportChart } from "../../report/reportChart";
import { stabilityWords } from "../../i18n/stabilityWords";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { speaker, speakerOf } from "../shared/speaker";
import { scenarioLabel } from "../../i18n/scenarioLabel";
import type { StableCustomers } from "./stableCustomers";

/** Customers that change class when one weight moves, as bars; `null` when none does. */
export function stabilityChart(
  { language }: AnalysisInput,
  { stability, worstSingle }: StableCustomers,
  place: { readonly row: number; readonly column: number },
): ReportChart | null {
  if (worstSingle === 0) return null;
  const say = speakerOf(stabilityWords, language);
  const [from, to] = scenarioRows.singles;
  const reference = (column: string) => ({ sheet: "Stability", table: "scenarios", column, from, to });
  const list = stability.scenarios
    .slice(from, to + 1)
    .map(({ moves, changed }) => `${scenarioLabel(language, moves)} ${changed}`);
  return {
    key: "changes",
    kind: "bar",
    title: say("chartTitle", { n: worstSingle }),
    altText: say("chartAlt", { list: list.join(", ") }),
    categoryAxis: { title: say("scenario") },
    valueAxis: { title: speaker(language)("customers"), format: "0", minimum: 0 },
    series: [
      {
        name: say("changed"),
        categories: reference("scenario"),
        values: reference("changed"),
        color: palette.light.rising.fill,
      },
    ],
    legend: false,
    dataLabels: true,
    gapWidth: 60,
    ...place,
    ...chartSize,
  };
}
