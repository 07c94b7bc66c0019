import { balanceWords } from "../../i18n/balanceWords";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { ReportCell } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { cellsOfTable, type LiveColumn, type RowCells } from "../shared/liveTable";
import { shareDecimals } from "../shared/shareDecimals";
import { speaker, speakerOf } from "../shared/speaker";
import type { Balance } from "./measureBalance";

/** Ranges of the customers, and the names of the cells where the bands end. */
interface AgeSource {
  readonly years: string;
  readonly revenue: string;
  readonly limits: readonly string[];
}

/**
 * Customers and revenue by years since the first order: one row a band, and a last row that reconciles with all of them.
 *
 * @param place Cell of the first header of the block.
 */
export function ageColumns(
  input: AnalysisInput,
  { customers, years, ages }: Balance,
  { years: yearsRange, revenue, limits }: AgeSource,
  place: { readonly row: number; readonly column: number },
): LiveColumn[] {
  const say = speakerOf(balanceWords, input.language);
  const shared = speaker(input.language);
  const bands = [0, ...ages].map((from, index) => {
    const to = ages[index] ?? Infinity;
    const members = years!.flatMap((age, customer) => (age >= from && age < to ? [customer] : []));
    return { from, to, members };
  });
  const total = bands.length;
  const lines = [...bands.map(({ members }) => members), [...customers.names.keys()]];
  const cents = (members: readonly number[]): number =>
    members.reduce((sum, customer) => sum + customers.revenueCents[customer]!, 0);
  const all = cents(lines[total]!);
  const limitOf = (index: number): string => (index === 0 ? "0" : limits[index - 1]!);
  const conditions = (cell: RowCells): string => {
    const from = `${yearsRange},">="&${cell("from")}`;
    return cell.index === total - 1 ? from : `${from},${yearsRange},"<"&${cell("to")}`;
  };
  const keys = ["from", "to", "customers", "shareOfCustomers", "revenue", "shareOfRevenue"];
  const totals = cellsOfTable(keys, { ...place, rows: lines.length })(total);
  const share = (key: string, of: string, header: string, values: readonly ReportCell[]): LiveColumn => ({
    key,
    header,
    kind: "percent",
    width: 15,
    values,
    formula: (cell) => `=IF(${totals(of)}>0,ROUND(${cell(of)}/${totals(of)},${shareDecimals}),"")`,
  });
  return [
    {
      key: "from",
      header: say("from"),
      kind: "decimal",
      values: [...bands.map(({ from }) => from), shared("total")],
      formula: (cell) => (cell.index === total ? `="${shared("total")}"` : `=${limitOf(cell.index)}`),
    },
    {
      key: "to",
      header: say("to"),
      kind: "decimal",
      values: [...bands.map(({ to }) => (to === Infinity ? "" : to)), ""],
      formula: (cell) => (cell.index >= total - 1 ? `=""` : `=${limitOf(cell.index + 1)}`),
    },
    {
      key: "customers",
      header: shared("customers"),
      kind: "count",
      width: 13,
      values: lines.map((members) => members.length),
      formula: (cell) => (cell.index === total ? `=COUNT(${yearsRange})` : `=COUNTIFS(${conditions(cell)})`),
    },
    share(
      "shareOfCustomers",
      "customers",
      shared("shareOfCustomers"),
      lines.map((members) => roundTo(members.length / customers.count, shareDecimals)),
    ),
    {
      key: "revenue",
      header: shared("revenue"),
      kind: "money",
      width: 13,
      values: lines.map((members) => cents(members) / 100),
      formula: (cell) =>
        cell.index === total ? `=ROUND(SUM(${revenue}),2)` : `=ROUND(SUMIFS(${revenue},${conditions(cell)}),2)`,
    },
    share(
      "shareOfRevenue",
      "revenue",
      shared("shareOfRevenue"),
      lines.map((members) => (all > 0 ? roundTo(cents(members) / 100 / (all / 100), shareDecimals) : "")),
    ),
  ];
}
