import { profitabilityWords } from "../../i18n/profitabilityWords";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { ReportCell } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { cellsOfTable, type LiveColumn } from "../shared/liveTable";
import { shareDecimals } from "../shared/shareDecimals";
import { speaker, speakerOf } from "../shared/speaker";
import type { Profitability } from "./measureProfit";
import { profitRoles } from "./profitTable";

/** Ranges of the customers that the block sums up. */
interface VerdictSource {
  readonly verdict: string;
  readonly revenue: string;
  readonly margin: string;
  readonly result: string;
}

const keys = ["verdict", "customers", "shareOfCustomers", "revenue", "margin", "result"];

/**
 * Customers, revenue, margin and result of those who are profitable and of those who are not, and of all.
 *
 * @param place Cell of the first header of the block.
 */
export function verdictColumns(
  input: AnalysisInput,
  { customers, marginCents, resultCents }: Profitability,
  source: VerdictSource,
  place: { readonly row: number; readonly column: number },
): LiveColumn[] {
  const say = speakerOf(profitabilityWords, input.language);
  const shared = speaker(input.language);
  const [profitable, unprofitable] = [say("profitable"), say("unprofitable")];
  const all = [...customers.names.keys()];
  const lines = [
    all.filter((customer) => resultCents[customer]! >= 0),
    all.filter((customer) => resultCents[customer]! < 0),
    all,
  ];
  const total = lines.length - 1;
  const at = cellsOfTable(keys, { ...place, rows: lines.length });
  const sum = (key: "revenue" | "margin" | "result", header: string, cents: Float64Array): LiveColumn => ({
    key,
    header,
    kind: "money",
    width: 13,
    values: lines.map((members): ReportCell => members.reduce((added, customer) => added + cents[customer]!, 0) / 100),
    formula: (cell) =>
      cell.index === total
        ? `=ROUND(SUM(${source[key]}),2)`
        : `=ROUND(SUMIFS(${source[key]},${source.verdict},${cell("verdict")}),2)`,
  });
  return [
    {
      key: "verdict",
      header: say("verdict"),
      kind: "segment",
      width: 28,
      values: [profitable, unprofitable, shared("total")],
      roles: profitRoles(profitable, unprofitable),
    },
    {
      key: "customers",
      header: shared("customers"),
      kind: "count",
      width: 13,
      values: lines.map((members) => members.length),
      formula: (cell) =>
        cell.index === total ? `=COUNTA(${source.verdict})` : `=COUNTIFS(${source.verdict},${cell("verdict")})`,
    },
    {
      key: "shareOfCustomers",
      header: shared("shareOfCustomers"),
      kind: "percent",
      width: 15,
      values: lines.map((members) => roundTo(members.length / customers.count, shareDecimals)),
      formula: (cell) => `=ROUND(${cell("customers")}/${at(total)("customers")},${shareDecimals})`,
    },
    sum("revenue", shared("revenue"), customers.revenueCents),
    sum("margin", shared("margin"), marginCents),
    sum("result", say("result"), resultCents),
  ];
}
