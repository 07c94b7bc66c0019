import { recurringWords } from "../../i18n/recurringWords";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { ReportCell } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import type { CustomerColumns } from "../shared/customerColumns";
import { distanceColumns } from "../shared/distanceColumns";
import { liveOrders } from "../shared/liveOrders";
import type { LiveColumn, RowCells } from "../shared/liveTable";
import { reasonColumn } from "../shared/reasonColumn";
import { speakerOf } from "../shared/speaker";
import { textFormula } from "../shared/textFormula";
import { textInFormula } from "../shared/textInFormula";
import { trendRoles, type FollowedCustomers } from "./followRecurring";

/** Key of the column of a year, the latest is 0. */
export const yearKey = (year: number): "year1" | "year2" | "year3" | "year4" | "year5" =>
  (["year1", "year2", "year3", "year4", "year5"] as const)[year]!;

const minus = "\u2212";

/** A whole percentage with its sign, as text. */
const signedPercent = (share: number): string => {
  const points = roundTo(share * 100, 0);
  return points > 0 ? `+${points}` : points < 0 ? `${minus}${-points}` : "0";
};

/**
 * The columns of recurring customers.
 *
 * @param yearEnd Workbook name of the last day of a year, the latest is 0; the one after the last year ends it.
 */
export function recurringColumns(
  input: AnalysisInput,
  followed: FollowedCustomers,
  figures: CustomerColumns,
  yearEnd: (year: number) => string,
): LiveColumn[] {
  const say = speakerOf(recurringWords, input.language);
  const { order, trend, periods, settings, customers, summaries } = followed;
  const source = figures.live ? liveOrders(input, customers.names, say("dateName")) : null;
  const [minimum, threshold] = [say("minimumName"), say("thresholdName")];
  const hasBase = periods.length > 1;
  const labels = Object.fromEntries(summaries.map(({ trend: key, label }) => [key, label]));
  const text = (key: "falling" | "stable" | "rising" | "new" | "none"): string => textInFormula(say(key));
  const numbers = (values: Float64Array): ("" | number)[] =>
    order.map((customer) => (Number.isNaN(values[customer]!) ? "" : values[customer]!));
  const last = (cells: RowCells): string => cells("year1");
  const before = (cells: RowCells): string => (hasBase ? cells("year2") : "0");
  const upper = (cells: RowCells): string => `ROUND(${before(cells)}*(1+${threshold}),2)`;
  const lower = (cells: RowCells): string => `ROUND(${before(cells)}*(1-${threshold}),2)`;
  const ordersIn = (cells: RowCells, year: number): string =>
    source!.ordersAfter(cells("customer"), yearEnd(year + 1), yearEnd(year)).slice(1);
  const comparedOrders = (cells: RowCells): string => {
    const counts = periods.map((_, year) => ordersIn(cells, year));
    if (settings.over === "everyYear") return `=MIN(${counts.join(",")})`;
    return settings.over === "lastYear" ? `=${counts[0]}` : `=MAX(${counts.slice(0, 2).join(",")})`;
  };
  const years = (cells: RowCells): string => `${cells("year1")}:${cells(yearKey(periods.length - 1))}`;
  const steps = periods.map((_, year) => periods.length - year).join(",");
  const change = (cells: RowCells): string => `ROUND(100*(${last(cells)}/${before(cells)}-1),0)`;

  const reasons = order.map((customer): string => {
    if (trend[customer] === "none") {
      return say("reasonNone", {
        orders: String(followed.orders[customer]),
        minimum: String(settings.minimum),
      });
    }
    if (trend[customer] === "new") return say("reasonNew");
    const [now, then] = [periods[0]!, periods[1]!].map(({ revenueCents }) => revenueCents[customer]! / 100);
    return say("reasonChange", { change: signedPercent(now! / then! - 1) });
  });

  return [
    figures.customer(),
    {
      key: "trend",
      header: say("trend"),
      kind: "segment",
      width: 15,
      values: order.map((customer) => labels[trend[customer]!]!),
      formula: (cells) =>
        `=IF(${cells("ordersYear")}<${minimum},${text("none")},IF(${before(cells)}<=0,${text("new")},IF(${last(cells)}>=${upper(cells)},${text("rising")},IF(${last(cells)}<=${lower(cells)},${text("falling")},${text("stable")}))))`,
      roles: Object.fromEntries(
        summaries.map(({ trend: key, label }) => [label, { role: trendRoles[key], strength: 1 }]),
      ),
    },
    reasonColumn(
      input,
      reasons,
      (cells) => {
        const sign = `IF(${change(cells)}>0,"+",IF(${change(cells)}<0,"${minus}",""))&ABS(${change(cells)})`;
        const none = textFormula(say("reasonNone"), { orders: cells("ordersYear"), minimum });
        const isNew = `IF(${cells("trend")}=${text("new")},${textInFormula(say("reasonNew"))},`;
        const compared = hasBase
          ? `${isNew}${textFormula(say("reasonChange"), { change: sign })})`
          : textInFormula(say("reasonNew"));
        return `=IF(${cells("trend")}=${text("none")},${none},${compared})`;
      },
      36,
    ),
    {
      key: "ordersYear",
      header: say("ordersYear"),
      kind: "count",
      width: 10,
      values: order.map((customer) => followed.orders[customer]!),
      formula: source ? comparedOrders : null,
    },
    ...periods.map(({ revenueCents }, year): LiveColumn => ({
      key: yearKey(year),
      header: say(yearKey(year)),
      kind: "money",
      width: 13,
      values: order.map((customer) => revenueCents[customer]! / 100),
      formula: source && ((cells) => source.revenueAfter(cells("customer"), yearEnd(year + 1), yearEnd(year))),
      ...(year === 0 ? { dataBar: true } : {}),
    })),
    {
      key: "change",
      header: say("change"),
      kind: "change",
      width: 10,
      scale: "arrows",
      values: order.map((customer): ReportCell => {
        const value = followed.change[customer]!;
        if (!Number.isNaN(value)) return value;
        return periods[0]!.revenueCents[customer]! > 0 ? say("noBase") : "";
      }),
      formula: hasBase
        ? (cells) =>
            `=IF(${before(cells)}>0,ROUND(${last(cells)}/${before(cells)}-1,4),IF(${last(cells)}>0,${textInFormula(say("noBase"))},""))`
        : null,
    },
    {
      key: "difference",
      header: say("difference"),
      kind: "money",
      width: 16,
      values: order.map((customer) =>
        hasBase ? (periods[0]!.revenueCents[customer]! - periods[1]!.revenueCents[customer]!) / 100 : "",
      ),
      formula: hasBase ? (cells) => `=ROUND(${last(cells)}-${before(cells)},2)` : null,
    },
    {
      key: "slope",
      header: say("slope"),
      kind: "money",
      values: numbers(followed.slope),
      formula: hasBase ? (cells) => `=ROUND(SLOPE(${years(cells)},{${steps}}),4)` : null,
    },
    {
      key: "slopeShare",
      header: say("slopeShare"),
      kind: "change",
      width: 11,
      values: numbers(followed.slopeShare),
      formula: hasBase
        ? (cells) => `=IF(SUM(${years(cells)})>0,ROUND(${cells("slope")}/AVERAGE(${years(cells)}),4),"")`
        : null,
    },
    ...distanceColumns(input, {
      up: numbers(followed.toUp),
      down: numbers(followed.toDown),
      upFormula: (cells) =>
        `=IF(${cells("trend")}=${text("falling")},ROUND(MIN(${lower(cells)}+0.01,${upper(cells)})-${last(cells)},2),IF(${cells("trend")}=${text("stable")},ROUND(${upper(cells)}-${last(cells)},2),""))`,
      downFormula: (cells) =>
        `=IF(${cells("trend")}=${text("rising")},ROUND(${last(cells)}-${upper(cells)}+0.01,2),IF(${cells("trend")}=${text("stable")},ROUND(${last(cells)}-${lower(cells)},2),""))`,
    }),
  ];
}
