import { forecastMethod } from "../../i18n/forecast/forecastMethod";
import { forecastWords } from "../../i18n/forecastWords";
import { formatNumber } from "../../i18n/formatters";
import { numberFormat } from "../../report/numberFormat";
import { palette } from "../../report/palette";
import type { ReportChart } from "../../report/reportChart";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { speakerOf } from "../shared/speaker";
import type { CardTable } from "./cardTables";
import type { ForeseenCustomers } from "./foreseeCustomers";

/** The orders held back: made, and foreseen by each model and by the forecasts anybody can make; `null` where none were held back. */
export function heldBackChart(
  { language, currency }: AnalysisInput,
  { choice }: ForeseenCustomers,
  tables: readonly CardTable[],
  place: Pick<ReportChart, "row" | "column">,
): ReportChart | null {
  const table = tables.find(({ key }) => key === "heldBack");
  const own = choice.trials[0]?.heldBack;
  if (!table || !own || !choice.heldBack) return null;
  const say = speakerOf(forecastWords, language);
  const names = table.columns[0]!.values.map(String);
  const orders = table.columns[1]!.values.map(Number);
  const [, judged] = names;
  const reference = (column: string) => ({ sheet: "ModelCard", table: "heldBack", column });
  const { rising, steady, strong } = palette.light;
  const models = choice.trials.filter(({ heldBack }) => heldBack).length;
  return {
    key: "heldBack",
    kind: "bar",
    title: say("heldBackChart", {
      method: choice.method === "simple" ? judged! : forecastMethod(choice, language),
      foreseen: formatNumber(language, own.total),
      actual: formatNumber(language, choice.heldBack.actual),
    }),
    altText: say("heldBackChartAlt", {
      list: names.map((name, index) => `${name} ${formatNumber(language, orders[index]!)}`).join(", "),
    }),
    categoryAxis: { title: say("forecastBy") },
    valueAxis: { title: say("ordersForeseen"), format: numberFormat("count", language, currency), minimum: 0 },
    series: [
      {
        name: say("ordersForeseen"),
        categories: reference("forecast"),
        values: reference("orders"),
        color: rising.fill,
        pointColors: names.map((_, index) => (index === 0 ? strong.fill : index <= models ? rising.fill : steady.fill)),
      },
    ],
    legend: false,
    dataLabels: false,
    gapWidth: 60,
    ...place,
    ...chartSize,
  };
}
