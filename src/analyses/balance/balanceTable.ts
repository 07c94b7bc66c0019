import { balanceWords } from "../../i18n/balanceWords";
import { midRank } from "../../portfolio/statistics/midRank";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { AnalysisInput } from "../analysis";
import type { CustomerColumns } from "../shared/customerColumns";
import type { LiveColumn } from "../shared/liveTable";
import { shareDecimals } from "../shared/shareDecimals";
import { speaker, speakerOf } from "../shared/speaker";
import type { Balance } from "./measureBalance";

/** Names that Excel's `=` takes for one another: EXACT tells them apart. */
const haveTwins = (names: readonly string[]): boolean =>
  new Set(names.map((name) => name.toLowerCase())).size < names.length;

/** Years from a day to another, in whole months. */
const yearsFormula = (to: string, from: string): string =>
  `=ROUND(((YEAR(${to})-YEAR(${from}))*12+MONTH(${to})-MONTH(${from})-IF(DAY(${to})<DAY(${from}),1,0))/12,2)`;

/** The columns of the customers: revenue and its share, the alert, years since the first
 * order, and what counts today and once one is lost. Equal customers share the mean of their ranks: Gini is drawn from it. */
export function balanceTable(input: AnalysisInput, balance: Balance, figures: CustomerColumns): LiveColumn[] {
  const say = speakerOf(balanceWords, input.language);
  const { order, counted, now, alerts, years, lost, customers } = balance;
  const ranks = midRank(counted);
  const isAlert = new Set(alerts);
  const alertWord = say("alertWord");
  const isLost = haveTwins(customers.names)
    ? (name: string): string => `EXACT(${name},${say("lostName")})`
    : (name: string): string => `${name}=${say("lostName")}`;
  return [
    figures.customer(),
    figures.revenue(),
    {
      key: "share",
      header: speaker(input.language)("share"),
      kind: "percent",
      values: order.map((customer) => roundTo(counted[customer]! / now.total, shareDecimals)),
      formula: (cell) =>
        `=IF(SUM(${cell.all("counted")})>0,ROUND(${cell("counted")}/SUM(${cell.all("counted")}),${shareDecimals}),"")`,
    },
    {
      key: "dependence",
      header: say("dependence"),
      kind: "segment",
      values: order.map((customer) => (isAlert.has(customer) ? alertWord : "")),
      formula: (cell) => `=IF(N(${cell("share")})>=${say("alertName")},"${alertWord}","")`,
      roles: { [alertWord]: { role: "slipping", strength: 1 } },
    },
    ...(years
      ? [
          figures.firstOrder(),
          {
            key: "years",
            header: say("years"),
            kind: "decimal",
            width: 12,
            values: order.map((customer) => years[customer]!),
            formula: figures.live ? (cell) => yearsFormula(say("dateName"), cell("firstOrder")) : null,
          } as const satisfies LiveColumn,
        ]
      : []),
    {
      key: "counted",
      header: say("counted"),
      kind: "money",
      width: 13,
      values: order.map((customer) => counted[customer]! / 100),
      formula: (cell) => `=MAX(0,${cell("revenue")})`,
    },
    {
      key: "ascendingRank",
      header: say("ascendingRank"),
      kind: "decimal",
      width: 12,
      values: order.map((customer) => (ranks[customer]! + 1) / 2),
      formula: (cell) =>
        `=COUNTIF(${cell.all("counted")},"<"&${cell("counted")})+(COUNTIF(${cell.all("counted")},${cell("counted")})+1)/2`,
    },
    {
      key: "remaining",
      header: say("remaining"),
      kind: "money",
      width: 13,
      values: order.map((customer) => (customer === lost ? "" : counted[customer]! / 100)),
      formula: (cell) => `=IF(${isLost(cell("customer"))},"",${cell("counted")})`,
    },
  ];
}
