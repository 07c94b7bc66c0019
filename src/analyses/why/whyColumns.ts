import type { NumberKind } from "../../report/numberKind";
import type { ReportColumn } from "../../report/reportTable";
import { whyTable, type WhyKey } from "../../i18n/why/whyTable";
import type { AnalysisInput } from "../analysis";
import type { SegmentedCustomers } from "../rfm/segmentCustomers";
import { segmentRoles } from "../rfm/segmentRoles";
import type { SeparateScoring } from "../../portfolio/segmentation/distances/changedScore";

const looks: Readonly<Record<WhyKey, { readonly kind: NumberKind; readonly width?: number }>> = {
  customer: { kind: "text" },
  segment: { kind: "segment", width: 15 },
  r: { kind: "score" },
  f: { kind: "score" },
  m: { kind: "score" },
  score: { kind: "score", width: 8 },
  confidence: { kind: "text", width: 11 },
  reason: { kind: "text", width: 58 },
  change: { kind: "text", width: 86 },
  up: { kind: "segment", width: 16 },
  toUpDays: { kind: "days", width: 9 },
  toUpOrders: { kind: "count", width: 12 },
  toUpEuros: { kind: "exactMoney", width: 13 },
  down: { kind: "segment", width: 15 },
  toDown: { kind: "days", width: 12 },
};

/** The table of `WHY` as columns of a sheet: one row per customer, largest first. */
export function whyColumns(
  { language, currency }: AnalysisInput,
  { customers, rfm, grid, settings, segments }: SegmentedCustomers,
  scoring: SeparateScoring,
): ReportColumn[] {
  const { levels, measure } = settings;
  const roles = segmentRoles(segments);
  return whyTable({ customers, rfm, grid, levels, scoring, measure }, language, currency).map((column) => ({
    ...column,
    ...looks[column.key],
    ...(looks[column.key].kind === "segment" ? { roles } : {}),
  }));
}
