import { ruleMetricWords, ruleWords } from "../../i18n/ruleWords";
import { translate } from "../../i18n/translate";
import type { RuleMetric } from "../../portfolio/segmentation/rules/customerRule";
import { ruleMetricUnits } from "../../portfolio/segmentation/rules/ruleMetricUnits";
import type { NumberKind } from "../../report/numberKind";
import type { ReportCell } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import type { CustomerColumns } from "../shared/customerColumns";
import { liveOrders } from "../shared/liveOrders";
import type { LiveColumn, RowCells } from "../shared/liveTable";
import { speakerOf } from "../shared/speaker";
import type { ClassifiedCustomers } from "./classifyByRules";

/** Columns that a metric is computed from, besides its own. */
const basis: Readonly<Partial<Record<RuleMetric, readonly string[]>>> = {
  marginRate: ["margin"],
  ordersPerYear: ["orders", "tenureDays"],
  averageBasket: ["orders"],
  recencyDays: ["lastOrder"],
  tenureDays: ["firstOrder"],
  growth: ["revenueYear", "revenueBefore"],
  shareOfWallet: ["revenueYear", "potential"],
  untapped: ["revenueYear", "potential"],
};

/** The columns in the order of the sheet. */
const columnOrder = [
  "revenue",
  "margin",
  "marginRate",
  "orders",
  "ordersPerYear",
  "averageBasket",
  "firstOrder",
  "tenureDays",
  "lastOrder",
  "recencyDays",
  "revenueYear",
  "revenueBefore",
  "growth",
  "potential",
  "shareOfWallet",
  "untapped",
  "visits",
] as const;
type ColumnKey = (typeof columnOrder)[number];

const kinds = { money: "money", percent: "percent", days: "days", count: "count", rate: "decimal" } as const;
const kindOf = (metric: RuleMetric): NumberKind => (metric === "growth" ? "change" : kinds[ruleMetricUnits[metric]]);

/** Every column the metrics need, in the order of the sheet. */
function keysFor(metrics: readonly RuleMetric[]): ColumnKey[] {
  const needed = new Set<string>(["revenue"]);
  const add = (key: string): void => {
    needed.add(key);
    basis[key as RuleMetric]?.forEach(add);
  };
  metrics.forEach(add);
  return columnOrder.filter((key) => needed.has(key));
}

/** Native formulas of the metrics that are computed from other columns of the table. */
const formulas: Readonly<Partial<Record<ColumnKey, (cells: RowCells) => string>>> = {
  marginRate: (cells) =>
    `=IF(AND(ISNUMBER(${cells("margin")}),${cells("revenue")}>0),ROUND(${cells("margin")}/${cells("revenue")},4),"")`,
  ordersPerYear: (cells) =>
    `=IF(AND(ISNUMBER(${cells("orders")}),ISNUMBER(${cells("tenureDays")})),ROUND(${cells("orders")}*365/MAX(365,${cells("tenureDays")}+1),2),"")`,
  averageBasket: (cells) =>
    `=IF(N(${cells("orders")})>0,ROUND(ROUND(100*${cells("revenue")},0)/${cells("orders")},0)/100,"")`,
  growth: (cells) =>
    `=IF(N(${cells("revenueBefore")})>0,ROUND(${cells("revenueYear")}/${cells("revenueBefore")}-1,4),"")`,
  shareOfWallet: (cells) =>
    `=IF(${cells("revenueYear")}<=0,0,ROUND(MIN(1,${cells("revenueYear")}/${cells("potential")}),4))`,
  untapped: (cells) => `=MAX(0,ROUND(${cells("potential")}-MAX(0,${cells("revenueYear")}),2))`,
};

/**
 * The columns of the metrics that rules look at, and of what they are computed from: formulas over the user's orders where
 * those give the numbers of the import, and over other columns of the table in any live report.
 *
 * @param metrics Metrics to show; revenue comes first in any case.
 * @param dateName Workbook name of the analysis date.
 */
export function metricTable(
  input: AnalysisInput,
  { customers, metrics: known, order }: Pick<ClassifiedCustomers, "customers" | "metrics" | "order">,
  metrics: readonly RuleMetric[],
  figures: CustomerColumns,
  dateName: string,
): LiveColumn[] {
  const say = speakerOf(ruleWords, input.language);
  const source = figures.live ? liveOrders(input, customers.names, dateName) : null;
  const cents = (values: Float64Array | null): ReportCell[] =>
    order.map((customer) => (values ? values[customer]! / 100 : ""));
  const values = (metric: RuleMetric): ReportCell[] =>
    order.map((customer) => {
      const value = known.columns[metric][customer]!;
      return Number.isNaN(value) ? "" : value;
    });
  const monthsBack = (months: number): string => `EDATE(${dateName},-${months})`;
  const undated = (column: LiveColumn): LiveColumn =>
    customers.knows.recency ? column : { ...column, values: order.map(() => ""), formula: null };

  const column = (key: ColumnKey): LiveColumn => {
    switch (key) {
      case "revenue":
        return figures.revenue();
      case "margin":
        return { ...figures.margin(), dataBar: false };
      case "firstOrder":
        return undated(figures.firstOrder());
      case "lastOrder":
        return undated(figures.lastOrder());
      case "recencyDays":
        return undated({ ...figures.recencyDays(), header: translate(input.language, ruleMetricWords.recencyDays) });
      case "orders":
        return { ...figures.orders(), values: values("orders") };
      case "revenueYear":
        return {
          key,
          header: say("revenueYear"),
          kind: "money",
          values: cents(known.yearCents),
          formula: known.years
            ? source && ((cells) => source.revenueAfter(cells("customer"), monthsBack(12)))
            : (cells) => `=${cells("revenue")}`,
        };
      case "revenueBefore":
        return {
          key,
          header: say("revenueBefore"),
          kind: "money",
          values: cents(known.years?.before.revenueCents ?? null),
          formula: source && ((cells) => source.revenueAfter(cells("customer"), monthsBack(24), monthsBack(12))),
        };
      case "tenureDays":
        return {
          key,
          header: translate(input.language, ruleMetricWords.tenureDays),
          kind: "days",
          values: values("tenureDays"),
          formula: figures.live ? (cells) => `=${dateName}-${cells("firstOrder")}` : null,
        };
      default:
        return {
          key,
          header: translate(input.language, ruleMetricWords[key]),
          kind: kindOf(key),
          values: values(key),
          formula: formulas[key] ?? null,
        };
    }
  };
  return keysFor(metrics).map(column);
}
