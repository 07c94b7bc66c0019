import type { KeyFigure } from "../../report/keyFigure";
import type { ReportName } from "../../report/reportName";
import type { ReportSheet } from "../../report/reportSheet";
import type { ReportCell, ReportColumn } from "../../report/reportTable";
import { formatDate, formatPercent } from "../../i18n/formatters";
import type { AnalysisInput } from "../analysis";
import { abcLabels, abcRoles } from "../shared/abcLabels";
import { liveOrders } from "../shared/liveOrders";
import type { ParetoCurve } from "../shared/paretoCurve";
import { roundTo } from "../shared/roundTo";
import { sheetNotes } from "../shared/sheetNotes";
import { speaker } from "../shared/speaker";
import { furtherColumns } from "./furtherColumns";
import { portfolioFormulas } from "./portfolioFormulas";
import { slippingCustomers } from "./rfmFinding";
import { rfmNames } from "./rfmNames";
import type { SegmentedCustomers } from "./segmentCustomers";
import { segmentRoles } from "./segmentRoles";

const headerRow = 6;
const bodyRow = headerRow + 1;
/** Whether somebody knows when customers began: a list of customers may tell the last order only. */
const knowsFirstOrder = ({ orders }: AnalysisInput): boolean => orders.kind === "orders" || orders.firstDay !== null;

/** The columns in the order of the sheet, with what each row shows. */
function portfolioColumns(input: AnalysisInput, segmented: SegmentedCustomers): ReportColumn[] {
  const say = speaker(input.language);
  const { customers, rfm, segments, segmentOfCustomer, abc, order } = segmented;
  const rows = <Value extends ReportCell>(value: (customer: number) => Value): Value[] => order.map(value);
  const money = (cents: number): number => cents / 100;
  const { name } = customers.attributes;
  const columns: ReportColumn[] = [
    { key: "customer", header: say("customer"), kind: "text", values: rows((i) => customers.names[i]!) },
    ...(name
      ? [
          {
            key: "name",
            header: say("name"),
            kind: "text",
            values: rows((i) => name.names[name.codes[i]!] ?? ""),
          } as const,
        ]
      : []),
    {
      key: "segment",
      header: say("segment"),
      kind: "segment",
      width: 15,
      values: rows((i) => segments[segmentOfCustomer[i]!]!.label),
      roles: segmentRoles(segments),
    },
    ...(knowsFirstOrder(input)
      ? [
          {
            key: "firstOrder",
            header: say("firstOrder"),
            kind: "date",
            values: rows((i) => customers.firstDay[i]! || ""),
          } as const,
        ]
      : []),
    { key: "lastOrder", header: say("lastOrder"), kind: "date", values: rows((i) => customers.lastDay[i]!) },
    {
      key: "recencyDays",
      header: say("recencyDays"),
      kind: "days",
      width: 10,
      values: rows((i) => rfm.recencyDays[i]!),
    },
    { key: "orders", header: say("orders"), kind: "count", width: 12, values: rows((i) => customers.orders[i]!) },
    {
      key: "revenue",
      header: say("revenue"),
      kind: "money",
      values: rows((i) => money(customers.revenueCents[i]!)),
      dataBar: true,
    },
    {
      key: "averageBasket",
      header: say("averageBasket"),
      kind: "money",
      values: rows((i) =>
        customers.orders[i]! > 0 ? money(roundTo(customers.revenueCents[i]! / customers.orders[i]!, 0)) : "",
      ),
    },
    { key: "r", header: say("recencyScore"), kind: "score", values: rows((i) => rfm.r[i]!) },
    { key: "f", header: say("frequencyScore"), kind: "score", values: rows((i) => rfm.f[i]!) },
    { key: "m", header: say("monetaryScore"), kind: "score", values: rows((i) => rfm.m[i]!) },
    { key: "score", header: say("score"), kind: "score", width: 8, values: rows((i) => roundTo(rfm.score[i]!, 2)) },
    {
      key: "abc",
      header: say("abc"),
      kind: "abc",
      values: rows((i) => (abc ? abcLabels[abc.classes[i]!]! : "")),
      roles: abcRoles,
    },
  ];
  return [
    ...columns,
    ...furtherColumns(
      input,
      segmented,
      columns.map(({ header }) => header),
    ),
  ];
}

function keyFigures(input: AnalysisInput, segmented: SegmentedCustomers, curve: ParetoCurve | null, live: boolean) {
  const say = speaker(input.language);
  const names = rfmNames(say);
  const formula = (text: string): { formula?: string } => (live ? { formula: text } : {});
  // COUNTIF passes over errors: without a revenue that is a number there is nothing to count.
  const count = (text: string): { formula?: string } => formula(`=IF(ISNUMBER(SUM(${names.revenue})),${text},NA())`);
  const { customers, segments, revenueCents } = segmented;
  const slipping = segments
    .filter((segment) => segment.role === "slipping")
    .map((segment) => `COUNTIF(${names.segments},"${segment.label}")`);
  const figures: KeyFigure[] = [
    {
      label: say("revenue"),
      value: revenueCents / 100,
      ...formula(`=ROUND(SUM(${names.revenue}),2)`),
      kind: "money",
      column: 0,
    },
    {
      label: say("customers"),
      value: customers.count,
      ...formula(`=ROWS(${names.revenue})`),
      kind: "count",
      column: 2,
    },
    {
      label: say("keySlipping"),
      value: slippingCustomers(segments),
      ...count(slipping.join("+")),
      kind: "count",
      column: 7,
    },
  ];
  if (curve) {
    figures.splice(2, 0, {
      label: say("keyPareto", { share: formatPercent(input.language, curve.share), of: say("ofRevenue") }),
      value: curve.point.customers,
      ...(curve.thinned ? {} : count(`COUNTIF(${names.cumulative},"<"&${curve.share})+1`)),
      kind: "count",
      column: 4,
    });
  }
  return figures;
}

/** The sheet of the portfolio, one row per customer, and the names that its formulas and those of the other sheets read. */
export function portfolioSheet(
  input: AnalysisInput,
  segmented: SegmentedCustomers,
  curve: ParetoCurve | null,
): { sheet: ReportSheet; names: ReportName[] } {
  const { language, writeLive } = input;
  const say = speaker(language);
  const { customers, order } = segmented;
  const lastRow = bodyRow + order.length - 1;
  const frozen = portfolioColumns(input, segmented);
  const at = (key: string): number => frozen.findIndex((column) => column.key === key);
  const names = rfmNames(say);
  let columns = frozen;
  const reportNames: ReportName[] = [];
  if (writeLive) {
    const orders = liveOrders(input, customers.names, names.analysisDate);
    const positions = {
      customer: at("customer"),
      lastOrder: at("lastOrder"),
      recencyDays: at("recencyDays"),
      orders: at("orders"),
      revenue: at("revenue"),
      r: at("r"),
      f: at("f"),
      m: at("m"),
    };
    const formulas = portfolioFormulas(names, orders, positions, bodyRow, lastRow);
    columns = frozen.map((column) => {
      const formula = formulas[column.key];
      return formula ? { ...column, formulas: order.map((_, index) => formula(bodyRow + index)) } : column;
    });
    const ofColumn = (name: string, key: string): ReportName => ({
      name,
      comment: say("portfolioColumnComment"),
      cell: { sheet: "Portfolio", row: bodyRow, column: at(key), rows: order.length, columns: 1 },
    });
    reportNames.push(
      ...orders.names,
      ofColumn(names.segments, "segment"),
      ofColumn(names.recency, "recencyDays"),
      ofColumn(names.orders, "orders"),
      ofColumn(names.revenue, "revenue"),
      ofColumn(names.recencyScores, "r"),
      ofColumn(names.frequencyScores, "f"),
      ofColumn(names.monetaryScores, "m"),
    );
  }
  const orderCount = customers.orders.reduce((sum, count) => sum + count, 0);
  const firstDay = customers.firstDay.reduce((first, day) => (day > 0 ? Math.min(first, day) : first), customers.asOf);
  const sheet: ReportSheet = {
    key: "Portfolio",
    name: say("portfolioSheet"),
    title: say("portfolioTitle"),
    subtitle: say(knowsFirstOrder(input) ? "portfolioSubtitle" : "portfolioSubtitleUntil", {
      ...sheetNotes(input),
      customers: say("customerCount", { n: customers.count }),
      orders: say("orderCount", { n: orderCount }),
      from: formatDate(language, firstDay),
      to: formatDate(language, customers.asOf),
    }),
    keyFigures: keyFigures(input, segmented, curve, writeLive),
    tables: [{ key: "portfolio", tableName: say("portfolioTable"), caption: null, row: headerRow, column: 0, columns }],
    parameters: [],
    charts: [],
    frozenRows: bodyRow,
    frozenColumns: 1,
  };
  return { sheet, names: reportNames };
}
