import type { ReportColumn } from "../../report/reportTable";
import type { SegmentSummary } from "./segmentCustomers";

/** The colours of the segments, by their labels. */
export const segmentRoles = (segments: readonly SegmentSummary[]): NonNullable<ReportColumn["roles"]> =>
  Object.fromEntries(segments.map(({ label, role, strength }) => [label, { role, strength }]));
