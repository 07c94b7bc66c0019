import type { KeyFigure } from "../../report/keyFigure";
import type { ReportName } from "../../report/reportName";
import type { ReportSheet } from "../../report/reportSheet";
import { formatDate, formatPercent } from "../../i18n/formatters";
import type { AnalysisInput } from "../analysis";
import { customerColumns } from "../shared/customerColumns";
import { liveTable } from "../shared/liveTable";
import type { ParetoCurve } from "../shared/paretoCurve";
import { sheetNotes } from "../shared/sheetNotes";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speaker } from "../shared/speaker";
import { knowsFirstOrder, portfolioColumns } from "./portfolioColumns";
import { slippingCustomers } from "./rfmFinding";
import { rfmNames, type RfmNames } from "./rfmNames";
import type { SegmentedCustomers } from "./segmentCustomers";

const headerRow = 6;
const bodyRow = headerRow + 1;
function keyFigures(input: AnalysisInput, segmented: SegmentedCustomers, curve: ParetoCurve | null, live: boolean) {
  const say = speaker(input.language);
  const names = rfmNames(input.language);
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

/** Columns of the portfolio that formulas of the other sheets read by name. */
const namedColumns = {
  segments: "segment",
  recency: "recencyDays",
  orders: "orders",
  revenue: "revenue",
  recencyScores: "r",
  frequencyScores: "f",
  monetaryScores: "m",
} as const satisfies Partial<Record<keyof RfmNames, string>>;

/** The sheet of the portfolio, one row per customer, and the names that its formulas and those of the other sheets read. */
export function portfolioSheet(
  input: AnalysisInput,
  segmented: SegmentedCustomers,
  curve: ParetoCurve | null,
): SheetWithNames {
  const { language, writeLive } = input;
  const say = speaker(language);
  const names = rfmNames(language);
  const { customers, order, settings } = segmented;
  const figures = customerColumns(input, customers, order, names.analysisDate);
  const table = liveTable({
    key: "portfolio",
    tableName: say("portfolioTable"),
    caption: null,
    row: headerRow,
    column: 0,
    columns: portfolioColumns(input, segmented, figures),
    live: writeLive,
  });
  const ofColumn = (name: string, key: string): ReportName => ({
    name,
    comment: say("portfolioColumnComment"),
    cell: {
      sheet: "Portfolio",
      row: bodyRow,
      column: table.columns.findIndex((column) => column.key === key),
      rows: order.length,
      columns: 1,
    },
  });
  const reportNames = writeLive
    ? [
        ...figures.names,
        ...Object.entries(namedColumns).map(([name, key]) => ofColumn(names[name as keyof typeof namedColumns], key)),
        ofColumn(names.amounts, settings.measure),
      ]
    : [];
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
    tables: [table],
    parameters: [],
    charts: [],
    frozenRows: bodyRow,
    frozenColumns: 1,
  };
  return { sheet, names: reportNames };
}
