import { analysisWords } from "../../i18n/analysisWords";
import { lifetimeWords } from "../../i18n/lifetimeWords";
import { translate } from "../../i18n/translate";
import { valueWords } from "../../i18n/valueWords";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { NumberKind } from "../../report/numberKind";
import type { AnalysisInput } from "../analysis";
import { confidenceColumn } from "../shared/confidenceColumn";
import type { CustomerColumns } from "../shared/customerColumns";
import { distanceColumns } from "../shared/distanceColumns";
import { liveOrders } from "../shared/liveOrders";
import type { LiveColumn, RowCells } from "../shared/liveTable";
import { reasonColumn } from "../shared/reasonColumn";
import { speakerOf } from "../shared/speaker";
import type { LifetimeLabels } from "./lifetimeLabels";
import { lifetimeReason } from "./lifetimeReason";
import { daysInYear, type ValuedCustomers } from "./valueCustomers";

/** Where the tables beside the customers are, for the formulas of the customers. */
export interface SideCells {
  readonly modes: RowCells;
  readonly states: RowCells;
}

const product = (yearly: string, years: string): string => `ROUND(ROUND(100*${yearly}*${years},4),0)/100`;

/** The columns of the customers, from rank to reason, each said once for values and formulas. */
export function lifetimeColumns(
  input: AnalysisInput,
  valued: ValuedCustomers,
  labels: LifetimeLabels,
  figures: CustomerColumns,
  side: SideCells,
  dateCell: string,
): LiveColumn[] {
  const say = speakerOf(lifetimeWords, input.language);
  const { customers, basis, order, values, classes, cuts, settings, silence, yearly, lastDayBefore } = valued;
  const rank = new Map<number, number>();
  order.forEach((customer, index) => {
    if (!rank.has(values[customer]!)) rank.set(values[customer]!, index + 1);
  });
  const header = (key: keyof typeof analysisWords): string => translate(input.language, analysisWords[key]);
  const column = (
    key: string,
    title: string,
    kind: NumberKind,
    value: (customer: number) => number | string,
    formula: LiveColumn["formula"],
    width?: number,
  ): LiveColumn => ({
    key,
    header: title,
    kind,
    values: order.map(value),
    formula,
    ...(width === undefined ? {} : { width }),
  });
  const tenure = (cells: RowCells): string => `MAX(1,(${dateCell}-${cells("firstOrder")})/${daysInYear})`;
  const brought = (cells: RowCells): string =>
    basis.kind === "column"
      ? `${cells("margin")}/${tenure(cells)}`
      : `IF(${cells("orders")}=0,0,${cells("averageBasket")}*${cells("ordersPerYear")}*${say("marginRateName")})`;
  const isNew = (cells: RowCells): string => `${cells("firstOrder")}>EDATE(${dateCell},-12)`;
  const [medium, high] = [say("mediumFromName"), say("highFromName")];
  const [mediumFrom, highFrom] = cuts;
  const reason = lifetimeReason(input, valued, labels, dateCell);
  const lastUntilYearAgo = figures.live ? liveOrders(input, customers.names, `EDATE(${dateCell},-12)`).lastDay : null;
  const [toUp, toDown] = distanceColumns(input, {
    up: order.map((customer) => {
      const value = values[customer]!;
      return [roundTo(mediumFrom - value, 2), roundTo(highFrom - value, 2), "" as const][classes[customer]!]!;
    }),
    down: order.map((customer) => {
      const value = values[customer]!;
      return ["" as const, roundTo(value - mediumFrom + 0.01, 2), roundTo(value - highFrom + 0.01, 2)][
        classes[customer]!
      ]!;
    }),
    upFormula: (cells) =>
      `=IF(NOT(ISNUMBER(${cells("value")})),"",IF(${cells("value")}>=${high},"",ROUND(IF(${cells("value")}>=${medium},${high},${medium})-${cells("value")},2)))`,
    downFormula: (cells) =>
      `=IF(NOT(ISNUMBER(${cells("value")})),"",IF(${cells("value")}<${medium},"",ROUND(${cells("value")}-IF(${cells("value")}>=${high},${high},${medium})+0.01,2)))`,
  });

  return [
    column(
      "rank",
      header("rank"),
      "count",
      (customer) => rank.get(values[customer]!)!,
      (cells) => `=IF(ISNUMBER(${cells("value")}),COUNTIF(${cells.all("value")},">"&${cells("value")})+1,"")`,
      7,
    ),
    figures.customer(),
    {
      ...column(
        "class",
        header("class"),
        "segment",
        (customer) => labels.classes[classes[customer]!]!,
        (cells) =>
          `=IF(NOT(ISNUMBER(${cells("value")})),"",IF(${cells("value")}>=${high},"${labels.classes[2]}",IF(${cells("value")}>=${medium},"${labels.classes[1]}","${labels.classes[0]}")))`,
        15,
      ),
      roles: labels.classRoles,
    },
    column(
      "value",
      say("value"),
      "money",
      (customer) => values[customer]!,
      (cells) =>
        `=IF(ISNUMBER(${cells("years")}),ROUND(${product(cells("yearly"), cells("years"))}-IF(${isNew(cells)},${say("cacName")},0),2),"")`,
      13,
    ),
    figures.revenue(),
    ...(basis.kind === "column" ? [{ ...figures.margin(), dataBar: false }] : []),
    figures.orders(),
    figures.firstOrder(),
    figures.lastOrder(),
    ...(lastDayBefore
      ? [
          column(
            "lastOrderYearAgo",
            say("lastOrderYearAgo"),
            "date",
            (customer) => lastDayBefore[customer]! || "",
            lastUntilYearAgo &&
              ((cells) => {
                const day = lastUntilYearAgo(cells("customer")).slice(1);
                return `=IF(${day}=0,"",${day})`;
              }),
            17,
          ),
        ]
      : []),
    {
      ...column(
        "state",
        say("state"),
        "segment",
        (customer) => labels.states[silence.now[customer]!]!,
        (cells) => {
          const since = (years: number): string => `${cells("lastOrder")}>EDATE(${dateCell},-${12 * years})`;
          const [active, one, two, lost] = labels.states;
          return `=IF(${since(1)},"${active}",IF(${since(2)},"${one}",IF(${since(3)},"${two}","${lost}")))`;
        },
        16,
      ),
      roles: labels.stateRoles,
    },
    column(
      "averageBasket",
      header("averageBasket"),
      "money",
      (customer) => {
        const count = customers.orders[customer]!;
        return count === 0 ? "" : customers.revenueCents[customer]! / 100 / count;
      },
      (cells) => `=IF(${cells("orders")}=0,"",${cells("revenue")}/${cells("orders")})`,
    ),
    column(
      "ordersPerYear",
      say("ordersPerYear"),
      "decimal",
      (customer) => valued.ordersPerYear[customer]!,
      (cells) => `=${cells("orders")}/${tenure(cells)}`,
      12,
    ),
    column(
      "yearly",
      translate(input.language, valueWords[basis.kind === "revenue" ? "revenueAYear" : "marginAYear"]),
      "money",
      (customer) => yearly[customer]!,
      (cells) => `=${brought(cells)}-${say("crcName")}`,
    ),
    column(
      "lifetime",
      translate(input.language, valueWords.lifetime),
      "decimal",
      () => valued.lifetime,
      () => `=${say("lifetimeName")}`,
      11,
    ),
    column(
      "simpleValue",
      say("simpleValue"),
      "money",
      (customer) => valued.simple[customer]!,
      (cells) => `=${product(cells("yearly"), cells("lifetime"))}`,
    ),
    column(
      "years",
      say("multiplier"),
      "decimal",
      (customer) => valued.years[customer]!,
      (cells) =>
        `=IF(${say("modeName")}="${labels.modes.markov}",INDEX(${side.states.all("years")},MATCH(${cells("state")},${side.states.all("state")},0)),INDEX(${side.modes.all("years")},MATCH(${say("modeName")},${side.modes.all("mode")},0)))`,
      11,
    ),
    column(
      "mode",
      say("mode"),
      "text",
      () => labels.modes[settings.mode],
      () => `=${say("modeName")}`,
      22,
    ),
    confidenceColumn(
      input,
      order.map((customer) => customers.orders[customer]!),
    ),
    toUp,
    toDown,
    reasonColumn(input, reason.values, reason.formula, 72),
  ];
}
