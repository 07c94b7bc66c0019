import type { ImportReport, LiveObstacle } from "../../portfolio/orders/importReport";
import type { analysisWords } from "../../i18n/analysisWords";

const words = {
  textAmounts: "liveTextAmounts",
  fractionsOfCents: "liveFractionsOfCents",
  textDates: "liveTextDates",
  timeOfDay: "liveTimeOfDay",
  creditNotes: "liveCreditNotes",
  severalRowsPerOrder: "liveSeveralRowsPerOrder",
  trimmedNames: "liveTrimmedNames",
  sameNameOtherCase: "liveSameNameOtherCase",
  wildcardNames: "liveTildeNames",
  mergedRows: "liveMergedRows",
  rejectedRows: "liveRejectedRows",
  numericNames: "liveNumericNames",
  tooLong: "liveTooLong",
  customerList: "liveCustomerList",
  computedAmounts: "liveComputedAmounts",
  headerUnits: "liveHeaderUnits",
  mergedNames: "liveMergedNames",
  preparedRows: "livePreparedRows",
  date1904: "liveDate1904",
  severalAreas: "liveSeveralAreas",
  computedMargin: "liveComputedMargin",
  textMargins: "liveTextMargins",
  fractionsOfMargins: "liveFractionsOfMargins",
  marginUnits: "liveMarginUnits",
  marginCreditNotes: "liveMarginCreditNotes",
  families: "liveFamilies",
} as const satisfies Record<LiveObstacle, keyof typeof analysisWords>;

/** The formulas escape names that read as patterns; a tilde, which escapes, is the one sign that not every engine escapes. */
const isHandled = (obstacle: LiveObstacle, names: readonly string[]): boolean =>
  obstacle === "wildcardNames" && !names.some((name) => name.includes("~"));

/** Sums by customer, and sums by family of what was bought. */
export type LiveFigure = "revenue" | "margin" | "familyRevenue" | "familyMargin";

/** What makes sums of the column of margins wrong, and nothing else. */
const marginObstacles: ReadonlySet<LiveObstacle> = new Set([
  "computedMargin",
  "textMargins",
  "fractionsOfMargins",
  "marginUnits",
  "marginCreditNotes",
]);

/** What concerns the customers of the rows, whom sums by family do not ask for. */
const customerObstacles: ReadonlySet<LiveObstacle> = new Set([
  "trimmedNames",
  "sameNameOtherCase",
  "mergedRows",
  "rejectedRows",
  "numericNames",
  "wildcardNames",
  "mergedNames",
  "severalRowsPerOrder",
  "tooLong",
]);

/** Whether an obstacle stands in the way of a figure. */
const concerns: Readonly<Record<LiveFigure, (obstacle: LiveObstacle) => boolean>> = {
  revenue: (obstacle) => !marginObstacles.has(obstacle) && obstacle !== "families",
  margin: (obstacle) => obstacle !== "families",
  familyRevenue: (obstacle) => !marginObstacles.has(obstacle) && !customerObstacles.has(obstacle),
  familyMargin: (obstacle) => !customerObstacles.has(obstacle),
};

/**
 * Why native formulas over the source cells would not give the numbers of the import, as a key of the words; `null` when they would.
 *
 * @param figure Margins and families have obstacles of their own, beside those of every figure.
 */
export function liveObstacle(
  imported: ImportReport,
  customerNames: readonly string[],
  figure: LiveFigure = "revenue",
): keyof typeof analysisWords | null {
  const obstacle = imported.liveObstacles.find(
    (candidate) => !isHandled(candidate, customerNames) && concerns[figure](candidate),
  );
  return obstacle === undefined ? null : words[obstacle];
}
