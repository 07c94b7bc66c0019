import { classificationWords } from "../../i18n/classificationWords";
import { formatPercent } from "../../i18n/formatters";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { KeyFigure } from "../../report/keyFigure";
import type { ParameterRule } from "../../report/parameter";
import type { AnalysisInput } from "../analysis";
import { abcLabels, abcRoles } from "../shared/abcLabels";
import { classificationSheet, type ClassificationPlace } from "../shared/classificationSheet";
import { summariseClasses } from "../shared/classTable";
import { countedAmount } from "../shared/countedAmount";
import { customerColumns } from "../shared/customerColumns";
import { measureParameter } from "../shared/measureParameter";
import { ofMeasure } from "../shared/measure";
import type { ParameterLine } from "../shared/parameterLine";
import { paretoChart } from "../shared/paretoChart";
import { shareDecimals } from "../shared/shareDecimals";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speaker, speakerOf } from "../shared/speaker";
import { abcFinding } from "./abcFinding";
import type { RankedCustomers } from "./rankCustomers";
import { rankedColumns } from "./rankedColumns";

const aShare: ParameterRule = { kind: "number", minimum: 0.001, maximum: 1 };

/** The Pareto figures, read off the table by rank: they stay right whatever the order of its rows. */
function keyFigures(input: AnalysisInput, ranked: RankedCustomers, place: ClassificationPlace): KeyFigure[] {
  const { language } = input;
  const say = speaker(language);
  const { curve, order, measure } = ranked;
  const { point } = curve;
  const cumulative = place.all("cumulativeShare");
  const ranks = place.all("rank");
  const topFifth = Math.ceil(order.length / 5);
  // Without a positive total there are no shares to count.
  const ifShares = (expression: string): string => `=IF(COUNT(${cumulative})=0,"",${expression})`;
  const reaching = `COUNTIF(${cumulative},"<"&${say("paretoShareName")})+1`;
  const reachedWith = (customers: number): string => `=INDEX(${cumulative},MATCH(${customers},${ranks},0))`;
  return [
    {
      label: say("keyPareto", { share: formatPercent(language, curve.share), of: say(ofMeasure[measure]) }),
      value: point.customers,
      formula: ifShares(reaching),
      kind: "count",
      column: place.columnOf("rank"),
    },
    {
      label: say("keyShareOfCustomers"),
      value: point.shareOfCustomers,
      formula: ifShares(`(${reaching})/COUNT(${ranks})`),
      kind: "percent",
      column: place.columnOf(measure),
    },
    {
      label: say("keyTopFifth", { count: topFifth }),
      value: roundTo(point.shareOfTop20Percent, shareDecimals),
      formula: reachedWith(topFifth),
      kind: "percent",
      column: place.columnOf("cumulativeShare"),
    },
    {
      label: say("keyTopTwenty"),
      value: roundTo(point.shareOfTop20Customers, shareDecimals),
      formula: reachedWith(Math.min(20, order.length)),
      kind: "percent",
      column: place.sideColumn,
    },
    {
      label: say("keyLargest"),
      value: roundTo(point.largestShare, shareDecimals),
      formula: reachedWith(1),
      kind: "percent",
      column: place.sideColumn + 1,
    },
  ];
}

/** The sheet of the ranking: key figures, customers by size with their class, classes, parameters, and the Pareto chart. */
export function paretoSheet(input: AnalysisInput, ranked: RankedCustomers): SheetWithNames {
  const say = speaker(input.language);
  const sayMore = speakerOf(classificationWords, input.language);
  const { measure, abc, cents, customers, curve, order, cuts, rule } = ranked;
  const figures = customerColumns(input, customers, order, say("paretoDateName"));
  const amount = countedAmount(input, figures, measure);
  const ruleText = sayMore(rule === "before" ? "ruleBefore" : "ruleAfter");
  const parameters: (ParameterLine | null)[] = [
    {
      key: "share",
      name: say("paretoShareName"),
      label: say("threshold"),
      value: curve.share,
      kind: "percent",
      accepts: aShare,
    },
    amount.date,
    measureParameter(input, say("paretoMeasureName"), measure),
    { key: "cutA", name: say("paretoCutAName"), label: say("cutA"), value: cuts[0], kind: "percent", accepts: aShare },
    { key: "cutB", name: say("paretoCutBName"), label: say("cutB"), value: cuts[1], kind: "percent", accepts: aShare },
    {
      key: "rule",
      name: sayMore("ruleName"),
      label: sayMore("optionRule"),
      value: ruleText,
      kind: "text",
      accepts: { kind: "list", choices: [ruleText] },
    },
  ];
  return classificationSheet(input, {
    key: "Pareto",
    name: say("paretoSheet"),
    title: say("paretoTitle"),
    finding: abcFinding(input, ranked),
    table: {
      key: "pareto",
      name: say("paretoTable"),
      columns: rankedColumns(input, ranked, figures, amount.column),
    },
    keyFigures: (place) => keyFigures(input, ranked, place),
    classes: {
      class: "class",
      amount: measure,
      measure,
      summaries: summariseClasses(abcLabels, abc.classes, cents).filter(
        (line) => line.label !== abcLabels[3] || line.customers > 0,
      ),
      roles: abcRoles,
    },
    parameters: parameters.filter((parameter) => parameter !== null),
    names: amount.names,
    chart: (place) =>
      paretoChart(input, curve, measure, {
        sheet: "Pareto",
        table: curve.thinned ? "paretoCurve" : "pareto",
        ...place,
      }),
    ...(curve.thinned
      ? {
          chartData: {
            key: "paretoCurve",
            caption: say("paretoCaption"),
            columns: [
              { key: "rank", header: say("rank"), kind: "count", values: curve.ranks },
              { key: measure, header: say(measure), kind: "money", values: curve.values },
              {
                key: "cumulativeShare",
                header: say("cumulative"),
                kind: "percent",
                width: 11,
                values: curve.cumulative,
              },
            ],
          },
        }
      : {}),
    frozenColumns: 2,
  });
}
