import type { ImportReport, LiveObstacle } from "../../portfolio/orders/importReport";
import type { analysisWords } from "../../i18n/analysisWords";

/** `null` for what the formulas cope with: names that read as patterns are escaped. */
const words = {
  textAmounts: "liveTextAmounts",
  fractionsOfCents: "liveFractionsOfCents",
  textDates: "liveTextDates",
  timeOfDay: "liveTimeOfDay",
  creditNotes: "liveCreditNotes",
  severalRowsPerOrder: "liveSeveralRowsPerOrder",
  trimmedNames: "liveTrimmedNames",
  sameNameOtherCase: "liveSameNameOtherCase",
  wildcardNames: null,
  mergedRows: "liveMergedRows",
  rejectedRows: "liveRejectedRows",
  numericNames: "liveNumericNames",
  tooLong: "liveTooLong",
} as const satisfies Record<LiveObstacle, keyof typeof analysisWords | null>;

/** Why native formulas over the source cells would not give the numbers of the import, as a key of the words; `null` when they would. */
export const liveObstacle = (imported: ImportReport): keyof typeof analysisWords | null =>
  imported.liveObstacles.map((obstacle) => words[obstacle]).find((word) => word !== null) ?? null;
