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
} as const satisfies Record<LiveObstacle, keyof typeof analysisWords>;

/** The formulas escape names that read as patterns; a tilde, which escapes, is the one sign that not every engine escapes. */
const isHandled = (obstacle: LiveObstacle, names: readonly string[]): boolean =>
  obstacle === "wildcardNames" && !names.some((name) => name.includes("~"));

/** What makes sums of the column of margins wrong, and nothing else. */
const marginObstacles: ReadonlySet<LiveObstacle> = new Set([
  "computedMargin",
  "textMargins",
  "fractionsOfMargins",
  "marginUnits",
  "marginCreditNotes",
]);

/**
 * Why native formulas over the source cells would not give the numbers of the import, as a key of the words; `null` when they would.
 *
 * @param figure Margins have obstacles of their own, beside those of every figure.
 */
export function liveObstacle(
  imported: ImportReport,
  customerNames: readonly string[],
  figure: "revenue" | "margin" = "revenue",
): keyof typeof analysisWords | null {
  const obstacle = imported.liveObstacles.find(
    (candidate) => !isHandled(candidate, customerNames) && (figure === "margin" || !marginObstacles.has(candidate)),
  );
  return obstacle === undefined ? null : words[obstacle];
}
