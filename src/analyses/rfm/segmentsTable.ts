import { absoluteRange } from "../../report/absoluteRange";
import { columnName } from "../../report/columnName";
import type { ReportCell, ReportColumn, ReportTable } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { rfmWords } from "../../i18n/rfmWords";
import { speaker, speakerOf } from "../shared/speaker";
import { rfmNames, type RfmNames } from "./rfmNames";
import type { SegmentedCustomers } from "./segmentCustomers";
import { segmentRoles } from "./segmentRoles";

/** The columns from left to right, as A1 formulas name them. */
const keys = [
  "segment",
  "customers",
  "shareOfCustomers",
  "revenue",
  "shareOfRevenue",
  "averageBasket",
  "meanRecency",
  "meanOrders",
] as const;
type Key = (typeof keys)[number];

interface Line {
  readonly label: string;
  readonly customers: number;
  readonly revenueCents: number;
  readonly orders: number;
  readonly recencySum: number;
}

const valuesOf = (line: Line, total: Line): Readonly<Record<Key, ReportCell>> => ({
  segment: line.label,
  customers: line.customers,
  shareOfCustomers: line.customers / total.customers,
  revenue: line.revenueCents / 100,
  shareOfRevenue: total.revenueCents > 0 ? line.revenueCents / 100 / (total.revenueCents / 100) : "",
  averageBasket: line.orders > 0 ? line.revenueCents / 100 / line.orders : "",
  meanRecency: line.customers > 0 ? line.recencySum / line.customers : "",
  meanOrders: line.customers > 0 ? line.orders / line.customers : "",
});

/** Native formulas of one row; the total adds the rows above it, the others sum the portfolio by segment. */
function formulasOf(
  names: RfmNames,
  row: number,
  firstRow: number,
  totalRow: number,
): Record<Exclude<Key, "segment">, string> {
  const letter = (key: Key): string => `$${columnName(keys.indexOf(key))}`;
  const cell = (key: Key): string => `${letter(key)}${row + 1}`;
  const isTotal = row === totalRow;
  const above = (key: Key): string => `SUM(${absoluteRange(keys.indexOf(key), firstRow, totalRow - 1)})`;
  const sum = (range: string): string =>
    isTotal ? `SUM(${range})` : `SUMIF(${names.segments},${cell("segment")},${range})`;
  const perCustomer = (range: string): string => `=IF(${cell("customers")}=0,"",${sum(range)}/${cell("customers")})`;
  const total = (key: Key): string => `${letter(key)}$${totalRow + 1}`;
  return {
    customers: isTotal ? `=${above("customers")}` : `=COUNTIF(${names.segments},${cell("segment")})`,
    shareOfCustomers: `=${cell("customers")}/${total("customers")}`,
    revenue: `=ROUND(${isTotal ? above("revenue") : sum(names.revenue)},2)`,
    shareOfRevenue: `=IF(${total("revenue")}>0,${cell("revenue")}/${total("revenue")},"")`,
    averageBasket: `=IF(${sum(names.orders)}=0,"",${cell("revenue")}/${sum(names.orders)})`,
    meanRecency: perCustomer(names.recency),
    meanOrders: perCustomer(names.orders),
  };
}

/** What an edited grid leaves without a known segment, so that the total keeps all customers: the whole less the rows above. */
function remainderFormulas(names: RfmNames, row: number, firstRow: number): Record<Exclude<Key, "segment">, string> {
  const above = (key: Key): string => `SUM(${absoluteRange(keys.indexOf(key), firstRow, row - 1)})`;
  const share = (key: Key): string => {
    const letter = `$${columnName(keys.indexOf(key))}`;
    return `${letter}${row + 1}/${letter}$${row + 2}`;
  };
  return {
    customers: `=ROWS(${names.segments})-${above("customers")}`,
    shareOfCustomers: `=${share("customers")}`,
    revenue: `=ROUND(SUM(${names.revenue})-${above("revenue")},2)`,
    shareOfRevenue: `=IF($${columnName(keys.indexOf("revenue"))}$${row + 2}>0,${share("revenue")},"")`,
    averageBasket: `=""`,
    meanRecency: `=""`,
    meanOrders: `=""`,
  };
}

/**
 * One row per segment and a total that reconciles to the cent; before it a row for what an edited grid leaves without a
 * known segment. A plain block: the total is part of it, and charts read the rows above.
 */
export function segmentsTable(input: AnalysisInput, segmented: SegmentedCustomers, headerRow: number): ReportTable {
  const say = speaker(input.language);
  const sayRfm = speakerOf(rfmWords, input.language);
  const { segments } = segmented;
  const total = segments.reduce<Line>(
    (sum, segment) => ({
      label: sum.label,
      customers: sum.customers + segment.customers,
      revenueCents: sum.revenueCents + segment.revenueCents,
      orders: sum.orders + segment.orders,
      recencySum: sum.recencySum + segment.recencySum,
    }),
    { label: say("total"), customers: 0, revenueCents: 0, orders: 0, recencySum: 0 },
  );
  const outside = { label: sayRfm("notInGrid"), customers: 0, revenueCents: 0, orders: 0, recencySum: 0 };
  const lines = [...segments, outside, total];
  const rows = lines.map((line) => valuesOf(line, total));
  const firstRow = headerRow + 1;
  const totalRow = firstRow + lines.length - 1;
  const names = rfmNames(input.language);
  const formulas = input.writeLive
    ? lines.map((line, index) =>
        line === outside
          ? remainderFormulas(names, firstRow + index, firstRow)
          : formulasOf(names, firstRow + index, firstRow, totalRow),
      )
    : null;
  const column = (key: Key, header: string, kind: ReportColumn["kind"], width: number): ReportColumn => ({
    key,
    header,
    kind,
    width,
    values: rows.map((row) => row[key]),
    ...(formulas && key !== "segment" ? { formulas: formulas.map((row) => row[key]) } : {}),
  });
  return {
    key: "segments",
    tableName: null,
    caption: null,
    row: headerRow,
    column: 0,
    endsWithTotal: true,
    columns: [
      { ...column("segment", say("segment"), "segment", 17), roles: segmentRoles(segments) },
      column("customers", say("customers"), "count", 9),
      column("shareOfCustomers", say("shareOfCustomers"), "percent", 11),
      column("revenue", say("revenue"), "money", 13),
      column("shareOfRevenue", say("shareOfRevenue"), "percent", 11),
      column("averageBasket", say("meanBasket"), "money", 12),
      column("meanRecency", say("meanRecency"), "decimal", 16),
      column("meanOrders", say("meanOrders"), "decimal", 14),
    ],
  };
}
