/** The steps an import goes through, in order. */
export const cleaningSteps = [
  "titles",
  "hiddenRows",
  "accounts",
  "continuationLines",
  "blankRows",
  "repeatedHeaders",
  "totals",
  "footers",
  "names",
  "ids",
  "confirmedMerges",
  "catchAll",
  "dates",
  "timesOfDay",
  "futureDates",
  "amounts",
  "computedAmounts",
  "headerUnits",
  "grossAmounts",
  "fractionsOfCents",
  "currencies",
  "statuses",
  "creditNotes",
  "extras",
  "duplicates",
  "orderLines",
  "blankMargins",
] as const;

export type CleaningStepName = (typeof cleaningSteps)[number];

/** What one step did. Steps that changed nothing say nothing. */
export interface CleaningNote {
  readonly step: CleaningStepName;
  /** Rows (or cells, one a row) it touched. */
  readonly count: number;
  /** Facts for its sentence, such as `{order: "dayFirst"}` or `{cents: -12300}`. */
  readonly facts?: Readonly<Record<string, string | number>>;
}
