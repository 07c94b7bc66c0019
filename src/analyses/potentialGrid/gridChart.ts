import { formatMoney, formatPercent } from "../../i18n/formatters";
import { potentialWords } from "../../i18n/potentialWords";
import { numberFormat } from "../../report/numberFormat";
import { palette } from "../../report/palette";
import type { ReportChart } from "../../report/reportChart";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { speakerOf } from "../shared/speaker";
import { cellRole } from "./cellLabels";
import type { GridRun } from "./gridRun";

/** What is left to get in each cell as columns; the title says where most of it is. `null` where nothing is left. */
export function gridChart(
  input: AnalysisInput,
  { cells, total }: GridRun,
): ((place: Pick<ReportChart, "row" | "column">) => ReportChart) | null {
  const { language, currency } = input;
  const say = speakerOf(potentialWords, language);
  if (total.untappedCents === 0) return null;
  const most = cells.reduce((best, cell) => (cell.untappedCents > best.untappedCents ? cell : best));
  const column = (key: string) => ({
    sheet: "PotentialGrid",
    table: "cells",
    column: key,
    from: 0,
    to: cells.length - 1,
  });
  return (place) => ({
    key: "untappedByCell",
    kind: "column",
    title: say("gridChart", {
      label: most.label,
      share: formatPercent(language, most.untappedCents / total.untappedCents),
    }),
    altText: say("gridChartAlt", {
      list: cells
        .map(({ label, untappedCents }) => `${label} ${formatMoney(language, untappedCents / 100, currency)}`)
        .join(", "),
    }),
    categoryAxis: { title: say("cell") },
    valueAxis: {
      title: currency ? `${say("untapped")} (${currency})` : say("untapped"),
      format: numberFormat("count", language, currency),
    },
    series: [
      {
        name: say("untapped"),
        categories: column("class"),
        values: column("untapped"),
        color: palette.light.strong.fill,
        pointColors: cells.map(({ key }) => palette.light[cellRole[key]].fill),
      },
    ],
    legend: false,
    dataLabels: false,
    gapWidth: 60,
    ...place,
    ...chartSize,
  });
}
