import { celsiusWords } from "../../i18n/celsiusWords";
import { formatPercent } from "../../i18n/formatters";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { KeyFigure } from "../../report/keyFigure";
import { palette } from "../../report/palette";
import type { ReportChart } from "../../report/reportChart";
import type { AnalysisInput } from "../analysis";
import { rulesSheet } from "../rules/rulesSheet";
import { chartSize } from "../shared/chartSize";
import type { ClassificationPlace } from "../shared/classificationSheet";
import { percentAxis } from "../shared/percentAxis";
import { shareDecimals } from "../shared/shareDecimals";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speakerOf } from "../shared/speaker";
import { textInFormula } from "../shared/textInFormula";
import { celsiusFinding, smallFacts } from "./celsiusTexts";
import { effortTable } from "./effortTable";
import type { CelsiusCustomers } from "./weighEffort";

function keyFigures(
  { language }: AnalysisInput,
  { lines, customers, effortBy, amountBy }: CelsiusCustomers,
  { all, sideColumn }: ClassificationPlace,
): KeyFigure[] {
  const say = speakerOf(celsiusWords, language);
  const small = lines.at(-1)!;
  const isSmall = `${all("category")},${textInFormula(small.label)}`;
  const share = (key: string): string =>
    `IF(SUM(${all(key)})>0,ROUND(SUMIF(${isSmall},${all(key)})/SUM(${all(key)}),${shareDecimals}),"")`;
  const gap =
    small.effortShare === "" || small.amountShare === ""
      ? ""
      : roundTo(100 * (small.effortShare - small.amountShare), 1);
  const [effort, amount] = [share(effortBy), share(amountBy)];
  return [
    {
      label: say("keySmall"),
      value: roundTo(small.customers / customers.count, shareDecimals),
      formula: `=ROUND(COUNTIF(${isSmall})/ROWS(${all("category")}),${shareDecimals})`,
      kind: "percent",
      column: 0,
    },
    {
      label: say("keyEffort", { of: say(effortBy === "visits" ? "ofVisits" : "ofOrders") }),
      value: small.effortShare,
      formula: `=${effort}`,
      kind: "percent",
      column: 2,
    },
    {
      label: say("keyEffort", { of: say(amountBy === "margin" ? "ofMargin" : "ofRevenue") }),
      value: small.amountShare,
      formula: `=${amount}`,
      kind: "percent",
      column: 4,
    },
    {
      label: say("keyGap"),
      value: gap,
      formula: `=IF(AND(ISNUMBER(${effort}),ISNUMBER(${amount})),ROUND(100*(${effort}-${amount}),1),"")`,
      kind: "signed",
      column: sideColumn,
    },
  ];
}

function effortChart(
  input: AnalysisInput,
  weighed: CelsiusCustomers,
  place: Pick<ReportChart, "row" | "column">,
): ReportChart | null {
  const { language } = input;
  const { lines } = weighed;
  const facts = smallFacts(input, weighed);
  if (!facts) return null;
  const say = speakerOf(celsiusWords, language);
  const reference = (column: string) => ({ sheet: "Celsius", table: "effort", column });
  const list = lines.map(
    ({ label, effortShare, amountShare }) =>
      `${label} ${formatPercent(language, Number(effortShare))} / ${formatPercent(language, Number(amountShare))}`,
  );
  const ofEffort = say(weighed.effortBy === "visits" ? "shareOfVisits" : "shareOfOrders");
  const ofAmount = say(weighed.amountBy === "margin" ? "ofMargin" : "ofRevenue");
  return {
    key: "effortAndReturn",
    kind: "column",
    title: lines.at(-1)!.customers > 0 ? say("chart", facts) : say("chartFlat"),
    altText: say("chartAlt", { list: list.join(", ") }),
    categoryAxis: { title: say("title") },
    valueAxis: { title: say("chartAxis"), format: percentAxis(language) },
    series: [
      {
        name: ofEffort,
        categories: reference("category"),
        values: reference("effortShare"),
        color: palette.light.rising.fill,
      },
      {
        name: `% ${ofAmount}`,
        categories: reference("category"),
        values: reference("amountShare"),
        color: palette.light.strong.fill,
      },
    ],
    legend: true,
    dataLabels: false,
    gapWidth: 60,
    ...place,
    ...chartSize,
  };
}

/** The sheet of the Celsius typology: that of rules, with effort and return of each category. */
export function celsiusSheet(input: AnalysisInput, weighed: CelsiusCustomers): SheetWithNames {
  const say = speakerOf(celsiusWords, input.language);
  return rulesSheet(input, weighed, {
    key: "Celsius",
    name: say("sheet"),
    title: say("title"),
    finding: celsiusFinding(input, weighed),
    tableKey: "celsius",
    tableName: say("table"),
    limitName: say("limitName"),
    dateName: say("dateName"),
    metrics: [weighed.effortBy, weighed.amountBy],
    keyFigures: (place) => keyFigures(input, weighed, place),
    block: (place, customers) => effortTable(input, weighed, place, customers),
    chart: (place) => effortChart(input, weighed, place),
  });
}
