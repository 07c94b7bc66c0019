import { profitabilityWords } from "../../i18n/profitabilityWords";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { CustomerProfit } from "../../portfolio/value/customerProfit";
import type { AnalysisInput } from "../analysis";
import { abcFormula } from "../shared/abcFormula";
import { abcRoles } from "../shared/abcLabels";
import type { CustomerColumns } from "../shared/customerColumns";
import { distanceColumns } from "../shared/distanceColumns";
import type { LiveColumn } from "../shared/liveTable";
import { reasonColumn } from "../shared/reasonColumn";
import { shareDecimals } from "../shared/shareDecimals";
import { speaker, speakerOf } from "../shared/speaker";
import type { Profitability } from "./measureProfit";
import { profitReason, profitReasonFormula } from "./profitReason";

/** A product taken to whole cents like `customerProfit` does, in any engine: its half cents are exact. */
const wholeCents = (product: string): string => `=ROUND(ROUND(100*${product},4),0)/100`;

/** The colours of the two verdicts. */
export const profitRoles = (profitable: string, unprofitable: string): NonNullable<LiveColumn["roles"]> => ({
  [profitable]: { role: "strong", strength: 1 },
  [unprofitable]: { role: "slipping", strength: 1 },
});

/** The columns of the customers: the verdict with its reason and distance, then the account that leads to the result. */
export function profitTable(
  input: AnalysisInput,
  profitability: Profitability,
  figures: CustomerColumns,
): LiveColumn[] {
  const { language } = input;
  const say = speakerOf(profitabilityWords, language);
  const shared = speaker(language);
  const { order, customers, profits, resultCents, marginCents, abc, given, assumed, visits } = profitability;
  const [profitable, unprofitable] = [say("profitable"), say("unprofitable")];
  const results = order.map((customer) => resultCents[customer]! / 100);
  const ranks: number[] = [];
  results.forEach((result, index) => ranks.push(result === results[index - 1] ? ranks[index - 1]! : index + 1));
  const cost = (
    key: string,
    header: string,
    cents: (profit: CustomerProfit) => number,
    formula: LiveColumn["formula"],
  ): LiveColumn => ({
    key,
    header,
    kind: "money",
    values: order.map((customer) => cents(profits[customer]!) / 100),
    formula: formula ?? null,
  });
  const costColumns = [
    cost(
      "visitsPaid",
      say("visitsPaid"),
      ({ visitsCents }) => visitsCents,
      (cell) => wholeCents(`${cell("visits")}*${say("yearsName")}*${say("visitCostName")}`),
    ),
    ...(customers.knows.frequency
      ? [
          cost(
            "logistics",
            say("logistics"),
            ({ ordersCents }) => ordersCents,
            (cell) => wholeCents(`${cell("orders")}*${say("orderCostName")}`),
          ),
        ]
      : []),
    cost(
      "discounts",
      say("discounts"),
      ({ discountCents }) => discountCents,
      (cell) => wholeCents(`MAX(0,${cell("revenue")})*${say("discountName")}`),
    ),
    cost(
      "retention",
      say("retention"),
      ({ retentionCents }) => retentionCents,
      () => wholeCents(`${say("retentionCostName")}*${say("yearsName")}`),
    ),
  ];
  const byClass = (cell: (key: string) => string): string =>
    `=IF(${cell("abc")}="A",${say("visitsAName")},IF(${cell("abc")}="B",${say("visitsBName")},${say("visitsCName")}))`;
  return [
    figures.customer(),
    {
      key: "verdict",
      header: say("verdict"),
      kind: "segment",
      width: 28,
      values: results.map((result) => (result >= 0 ? profitable : unprofitable)),
      formula: (cell) => `=IF(${cell("result")}>=0,"${profitable}","${unprofitable}")`,
      roles: profitRoles(profitable, unprofitable),
    },
    {
      key: "result",
      header: say("result"),
      kind: "money",
      width: 13,
      values: results,
      formula: (cell) => `=ROUND(${cell("margin")}-${costColumns.map(({ key }) => cell(key)).join("-")},2)`,
    },
    {
      key: "resultRate",
      header: say("resultRate"),
      kind: "percent",
      width: 11,
      values: order.map((customer) => {
        const revenue = customers.revenueCents[customer]!;
        return revenue > 0 ? roundTo(resultCents[customer]! / 100 / (revenue / 100), shareDecimals) : "";
      }),
      formula: (cell) => `=IF(${cell("revenue")}>0,ROUND(${cell("result")}/${cell("revenue")},${shareDecimals}),"")`,
    },
    {
      key: "rank",
      header: shared("rank"),
      kind: "count",
      values: ranks,
      formula: (cell) => `=1+COUNTIF(${cell.all("result")},">"&${cell("result")})`,
    },
    reasonColumn(
      input,
      order.map((customer) => profitReason(language, profits[customer]!, marginCents[customer]!)),
      profitReasonFormula(language, new Set(costColumns.map(({ key }) => key))),
      46,
    ),
    ...distanceColumns(input, {
      up: results.map((result) => (result < 0 ? -result : "")),
      down: results.map((result) => (result < 0 ? "" : roundTo(result + 0.01, 2))),
      upFormula: (cell) => `=IF(${cell("result")}<0,-${cell("result")},"")`,
      downFormula: (cell) => `=IF(${cell("result")}<0,"",ROUND(${cell("result")}+0.01,2))`,
    }),
    figures.revenue(),
    { ...figures.margin(), dataBar: false },
    ...(customers.knows.frequency ? [figures.orders()] : []),
    ...(assumed > 0
      ? [
          {
            key: "abc",
            header: shared("abc"),
            kind: "abc",
            values: order.map((customer) => abc[customer]!),
            formula: (cell) => abcFormula(cell("revenue"), cell.all("revenue"), say("cutAName"), say("cutBName")),
            roles: abcRoles,
          } as const satisfies LiveColumn,
        ]
      : []),
    {
      key: "visits",
      header: say(assumed === 0 ? "visitsGiven" : assumed === customers.count ? "visitsAssumed" : "visitsMixed"),
      kind: "decimal",
      width: 14,
      values: order.map((customer) => visits[customer]!),
      formula: (cell) => {
        const own = given[order[cell.index]!]!;
        return Number.isNaN(own) ? byClass(cell) : `=${own}`;
      },
    },
    ...costColumns,
  ];
}
