import type { ReportColumn } from "../../report/reportTable";

/** Letter of each class that `classifyAbc` gives; a negative total has a minus sign. */
export const abcLabels = ["A", "B", "C", "\u2212"] as const;

/** The colours of the letters: A strong, B steady, C asleep, negative slipping. */
export const abcRoles: NonNullable<ReportColumn["roles"]> = {
  A: { role: "strong", strength: 1 },
  B: { role: "steady", strength: 1 },
  C: { role: "asleep", strength: 1 },
  "\u2212": { role: "slipping", strength: 1 },
};
