import { crossedAbcWords } from "../../i18n/crossedAbcWords";
import { analysisWords } from "../../i18n/analysisWords";
import { palette } from "../../report/palette";
import type { ReportChart } from "../../report/reportChart";
import type { AnalysisInput } from "../analysis";
import { abcLabels } from "../shared/abcLabels";
import { chartSize } from "../shared/chartSize";
import { speakerOf } from "../shared/speaker";
import { hiddenClass } from "./crossedFinding";
import { crossedLabel, potentialClasses, potentialLabels } from "./crossedLabels";
import type { CrossedRun } from "./crossedRun";

const roles = ["strong", "steady", "asleep"] as const;
const letters = ["A", "B", "C"] as const;

/** Customers by class of revenue as columns, stacked by class of potential; the title says which small ones could be large. */
export function crossedChart(
  { language }: AnalysisInput,
  run: CrossedRun,
  place: Pick<ReportChart, "row" | "column">,
): ReportChart {
  const say = speakerOf(crossedAbcWords, language);
  const sayCommon = speakerOf(analysisWords, language);
  const { cells, revenueClasses } = run;
  const hidden = hiddenClass(run);
  const column = (key: string) => ({
    sheet: "CrossedAbc",
    table: "matrix",
    column: key,
    from: 0,
    to: revenueClasses.length - 1,
  });
  const list = cells.flatMap((line, revenueClass) =>
    line.map((cell, potentialClass) => `${crossedLabel(revenueClass, potentialClass)} ${String(cell.customers)}`),
  );
  return {
    key: "crossed",
    kind: "stacked",
    title:
      hidden === null
        ? say("chartAgree")
        : say("chartHidden", { n: cells[hidden]![0]!.customers, class: abcLabels[hidden]! }),
    altText: say("chartAlt", { list: list.join(", ") }),
    categoryAxis: { title: say("revenueClass") },
    valueAxis: { title: sayCommon("customers"), format: "#,##0" },
    series: potentialClasses.map((index) => ({
      name: potentialLabels[index],
      categories: column("class"),
      values: column(`customers${letters[index]}`),
      color: palette.light[roles[index]].fill,
    })),
    legend: true,
    dataLabels: false,
    gapWidth: 60,
    ...place,
    ...chartSize,
  };
}
