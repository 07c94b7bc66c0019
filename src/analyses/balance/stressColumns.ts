import { balanceWords } from "../../i18n/balanceWords";
import type { Concentration } from "../../portfolio/statistics/concentration";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { NumberKind } from "../../report/numberKind";
import type { ReportCell } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { cellsOfTable, type LiveColumn, type RowCells } from "../shared/liveTable";
import { shareDecimals } from "../shared/shareDecimals";
import { speaker, speakerOf } from "../shared/speaker";
import type { Balance } from "./measureBalance";

/** The smallest indices of portfolios of many customers still have figures that count. */
const indexDecimals = 12;

/** Columns of the customers that the block reads. */
interface StressRanges {
  readonly counted: string;
  readonly remaining: string;
  readonly ascendingRank: string;
}

/** Rows of the block: today, without the customer, the difference. */
const stressRows = { now: 0, without: 1, change: 2 } as const;

const rangeOf = ({ counted, remaining }: StressRanges, { index }: RowCells): string =>
  index === stressRows.now ? counted : remaining;

/** Ranks from the smallest; those above the customer lost move one down, those beside it half a rank. */
function ranksOf({ counted, remaining, ascendingRank }: StressRanges, { index }: RowCells): string {
  if (index === stressRows.now) return ascendingRank;
  const lost = `ROUND(SUM(${counted})-SUM(${remaining}),2)`;
  const isLost = `(COUNT(${counted})-COUNT(${remaining}))`;
  return `${ascendingRank}-${isLost}*((${counted}>${lost})+(${counted}=${lost})/2)`;
}

/** One figure of the balance: its value, and its formula over the revenue counted of the customers. */
interface Figure {
  readonly key: string;
  readonly header: string;
  readonly kind: NumberKind;
  readonly width?: number;
  readonly decimals: number;
  readonly value: (of: Concentration) => number;
  readonly formula: (ranges: StressRanges, cell: RowCells) => string;
}

/** Share of the largest: all of it when there are no more of them. */
const topFormula =
  (size: number) =>
  (ranges: StressRanges, cell: RowCells): string => {
    const range = rangeOf(ranges, cell);
    return `IF(COUNT(${range})<=${size},1,SUM(LARGE(${range},{${Array.from({ length: size }, (_, index) => index + 1).join(",")}}))/SUM(${range}))`;
  };

function figuresOf({ language }: AnalysisInput): Figure[] {
  const say = speakerOf(balanceWords, language);
  const share = { kind: "percent", decimals: shareDecimals, width: 11 } as const;
  return [
    {
      key: "herfindahl",
      header: say("herfindahl"),
      kind: "ratio",
      decimals: indexDecimals,
      value: (of) => of.herfindahl,
      formula: (ranges, cell) => `SUMSQ(${rangeOf(ranges, cell)})/SUM(${rangeOf(ranges, cell)})^2`,
    },
    {
      key: "equivalentCustomers",
      header: say("equivalent"),
      kind: "decimal",
      width: 13,
      decimals: 6,
      value: (of) => 1 / roundTo(of.herfindahl, indexDecimals),
      formula: (_, cell) => `1/${cell("herfindahl")}`,
    },
    {
      key: "gini",
      header: say("gini"),
      kind: "ratio",
      decimals: shareDecimals,
      value: (of) => of.gini,
      formula: (ranges, cell) => {
        const n = cell("customers");
        return `2*SUMPRODUCT(${rangeOf(ranges, cell)},${ranksOf(ranges, cell)})/(${n}*SUM(${rangeOf(ranges, cell)}))-(${n}+1)/${n}`;
      },
    },
    { key: "top1", header: say("topOne"), ...share, value: (of) => of.top1, formula: topFormula(1) },
    { key: "top5", header: say("topFive"), ...share, value: (of) => of.top5, formula: topFormula(5) },
    { key: "top10", header: say("topTen"), ...share, value: (of) => of.top10, formula: topFormula(10) },
  ];
}

/**
 * The figures of the balance today, without one customer, and the difference: three rows whose formulas read the columns
 * `counted` and `remaining` of the customers.
 *
 * @param place Cell of the first header of the block.
 */
export function stressColumns(
  input: AnalysisInput,
  { now, after }: Balance,
  ranges: StressRanges,
  place: { readonly row: number; readonly column: number },
): LiveColumn[] {
  const say = speakerOf(balanceWords, input.language);
  const range = (cell: RowCells): string => rangeOf(ranges, cell);
  const rows = (value: (of: Concentration) => ReportCell): [ReportCell, ReportCell, ReportCell] => {
    const [before, then] = [value(now), value(after)];
    const change = before === "" || then === "" ? "" : Number(then) - Number(before);
    return [before, then, change];
  };
  const keys = ["state", "customers", "revenue", ...figuresOf(input).map(({ key }) => key)];
  const at = cellsOfTable(keys, { ...place, rows: 3 });
  const withChange =
    (key: string, make: (cell: RowCells) => string) =>
    (cell: RowCells): string => {
      if (cell.index !== stressRows.change) return make(cell);
      const [before, then] = [at(stressRows.now)(key), at(stressRows.without)(key)];
      return `=IF(OR(${before}="",${then}=""),"",${then}-${before})`;
    };
  const text: LiveColumn = {
    key: "state",
    header: say("state"),
    kind: "text",
    width: 27,
    values: [say("now"), say("without"), say("change")],
    formula: (cell) => {
      if (cell.index === stressRows.now) return `="${say("now")}"`;
      if (cell.index === stressRows.change) return `="${say("change")}"`;
      return `=IF(COUNT(${ranges.remaining})=COUNT(${ranges.counted}),"${say("notFound")}","${say("without")}")`;
    },
  };
  return [
    text,
    {
      key: "customers",
      header: speaker(input.language)("customers"),
      kind: "count",
      width: 13,
      values: rows((of) => of.customers),
      formula: withChange("customers", (cell) => `=COUNT(${range(cell)})`),
    },
    {
      key: "revenue",
      header: say("counted"),
      kind: "money",
      width: 13,
      values: rows((of) => of.total / 100).map((value) => roundTo(Number(value), 2)),
      formula: (cell) =>
        cell.index === stressRows.change
          ? `=ROUND(SUM(${ranges.remaining})-SUM(${ranges.counted}),2)`
          : `=ROUND(SUM(${range(cell)}),2)`,
    },
    ...figuresOf(input).map(({ key, header, kind, width, decimals, value, formula }): LiveColumn => ({
      key,
      header,
      kind,
      ...(width === undefined ? {} : { width }),
      values: rows((of) => (of.total > 0 ? roundTo(value(of), decimals) : "")),
      formula: withChange(key, (cell) => `=IF(SUM(${range(cell)})>0,ROUND(${formula(ranges, cell)},${decimals}),"")`),
    })),
  ];
}
