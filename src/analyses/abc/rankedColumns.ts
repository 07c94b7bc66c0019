import { classificationWords } from "../../i18n/classificationWords";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { AnalysisInput } from "../analysis";
import { abcFormula } from "../shared/abcFormula";
import { abcLabels, abcRoles } from "../shared/abcLabels";
import type { CustomerColumns } from "../shared/customerColumns";
import { distanceColumns } from "../shared/distanceColumns";
import type { LiveColumn, RowCells } from "../shared/liveTable";
import { ofMeasure } from "../shared/measure";
import { reasonColumn } from "../shared/reasonColumn";
import { shareDecimals } from "../shared/shareDecimals";
import { speaker, speakerOf } from "../shared/speaker";
import { textFormula } from "../shared/textFormula";
import { abcDistanceFormulas } from "./abcDistanceFormulas";
import type { RankedCustomers } from "./rankCustomers";

/** Keeps a percentage that is whole from becoming the next. */
const hair = 1e-9;

/** Why each customer is in its class: its rank, and the share that decided. Whole percents, rounded towards the side the rule keeps. */
function reasons(input: AnalysisInput, ranked: RankedCustomers): LiveColumn {
  const say = speakerOf(classificationWords, input.language);
  const { measure, rule, cents, totalCents, order } = ranked;
  const of = speaker(input.language)(ofMeasure[measure]);
  const isBefore = rule === "before";
  const sentence = isBefore ? "abcReasonBefore" : "abcReasonAfter";
  const sums = isBefore ? ranked.larger : ranked.atLeast;
  const percent = (share: number): number => (isBefore ? Math.floor(share + hair) : Math.ceil(share - hair));
  const values = order.map((_, row) =>
    cents[row]! < 0
      ? say("abcReasonNegative")
      : say(sentence, {
          rank: String(row + 1),
          count: String(order.length),
          percent: String(percent((100 * sums[row]!) / totalCents)),
          of,
        }),
  );
  const formula = (cells: RowCells): string => {
    const amounts = cells.all(measure);
    const sum = `ROUND(100*SUMIF(${amounts},"${isBefore ? ">" : ">="}"&${cells(measure)}),0)`;
    const share = `100*${sum}/ROUND(100*SUM(${amounts}),0)`;
    const text = textFormula(say(sentence, { of }), {
      rank: cells("rank"),
      count: `COUNT(${amounts})`,
      percent: isBefore ? `INT(${share}+${hair.toFixed(9)})` : `-INT(${hair.toFixed(9)}-${share})`,
    });
    return `=IF(${cells("class")}="","",IF(${cells("class")}="${abcLabels[3]}","${say("abcReasonNegative")}",${text}))`;
  };
  return reasonColumn(input, values, formula, 45);
}

/** The columns of the ranking: customers with their amount, share, class, the reason for it and the way to the next. */
export function rankedColumns(
  input: AnalysisInput,
  ranked: RankedCustomers,
  figures: CustomerColumns,
  amount: LiveColumn,
): LiveColumn[] {
  const say = speaker(input.language);
  const { cents, totalCents, abc, measure, order, rule, distances } = ranked;
  const sayMore = speakerOf(classificationWords, input.language);
  /** What distances are computed from: the sum of the amounts above, or from there up. */
  const sumColumn = (key: "sumFrom" | "sumAbove", sums: Float64Array, comparison: string): LiveColumn => ({
    key,
    header: sayMore(key),
    kind: "money",
    width: 17,
    values: Array.from(sums, (sum) => sum / 100),
    formula: (cells) => `=ROUND(SUMIF(${cells.all(measure)},"${comparison}"&${cells(measure)}),2)`,
  });
  const whole = (cells: RowCells): string => `ROUND(100*SUM(${cells.all(measure)}),0)`;
  const ifPositive = (cells: RowCells, expression: string): string => `=IF(${whole(cells)}>0,${expression},"")`;
  const larger = (cells: RowCells): string => `SUMIF(${cells.all(measure)},">"&${cells(measure)})`;
  const cuts = { cutA: say("paretoCutAName"), cutB: say("paretoCutBName") };
  const formulas = abcDistanceFormulas({
    rule,
    amount: measure,
    class: "class",
    larger: "sumAbove",
    atLeast: "sumFrom",
    ...cuts,
  });
  const inUnits = (values: Float64Array): (number | "")[] =>
    Array.from(values, (value) => (Number.isNaN(value) ? "" : value / 100));
  return [
    {
      key: "rank",
      header: say("rank"),
      kind: "count",
      width: 7,
      values: order.map((_, row) => row + 1),
      formula: (cells) =>
        `=COUNTIF(${cells.all(measure)},">"&${cells(measure)})+COUNTIF(${cells.above(measure)},${cells(measure)})`,
    },
    figures.customer(),
    amount,
    {
      key: "share",
      header: say("share"),
      kind: "percent",
      values: order.map((_, row) => roundTo(cents[row]! / totalCents, shareDecimals)),
      formula: (cells) => ifPositive(cells, `ROUND(ROUND(100*${cells(measure)},0)/${whole(cells)},${shareDecimals})`),
    },
    {
      key: "cumulativeShare",
      header: say("cumulative"),
      kind: "percent",
      width: 11,
      values: order.map((_, row) => roundTo(abc.cumulativeShare[row]!, shareDecimals)),
      // By rank, not by row: it stays right when amounts change and rows are no longer in order.
      formula: (cells) => {
        const equals = `COUNTIF(${cells.above(measure)},${cells(measure)})*${cells(measure)}`;
        return ifPositive(cells, `ROUND(ROUND(100*(${larger(cells)}+${equals}),0)/${whole(cells)},${shareDecimals})`);
      },
    },
    {
      key: "class",
      header: say("class"),
      kind: "abc",
      width: 9,
      values: order.map((_, row) => abcLabels[abc.classes[row]!]!),
      formula: (cells) => abcFormula(cells(measure), cells.all(measure), cuts.cutA, cuts.cutB, rule),
      roles: abcRoles,
    },
    reasons(input, ranked),
    ...distanceColumns(input, {
      up: inUnits(distances.up),
      down: inUnits(distances.down),
      upFormula: formulas.up,
      downFormula: formulas.down,
    }),
    sumColumn("sumFrom", ranked.atLeast, ">="),
    ...(rule === "after" ? [sumColumn("sumAbove", ranked.larger, ">")] : []),
  ];
}
