import type { ReportTable } from "../../report/reportTable";
import { stabilityWords } from "../../i18n/stabilityWords";
import type { AnalysisInput } from "../analysis";
import { liveTable } from "../shared/liveTable";
import { speakerOf } from "../shared/speaker";
import type { StableCustomers } from "./stableCustomers";

/** The customers whose class hangs most on the weights, in the order of the table among equals. */
export function sensitiveBlock(
  input: AnalysisInput,
  { segmented, stability, sensitive }: StableCustomers,
  place: { readonly row: number; readonly column: number },
  ranges: { readonly names: string; readonly changes: string; readonly ranks: string },
): ReportTable {
  const say = speakerOf(stabilityWords, input.language);
  const { count, names } = segmented.customers;
  const rows = Array.from({ length: Math.min(10, count) }, (_, index) => sensitive[index] ?? null);
  const ranked = (range: string, index: number): string => `INDEX(${range},MATCH(${index + 1},${ranges.ranks},0))`;
  const where = (index: number, shown: string): string =>
    `=IFERROR(IF(${ranked(ranges.changes, index)}=0,"",${shown}),"")`;
  return liveTable({
    key: "sensitive",
    tableName: null,
    caption: null,
    ...place,
    live: input.writeLive,
    columns: [
      {
        key: "customer",
        header: say("sensitive"),
        kind: "text",
        width: 28,
        values: rows.map((customer) => (customer === null ? "" : names[customer]!)),
        formula: ({ index }) => where(index, ranked(ranges.names, index)),
      },
      {
        key: "changes",
        header: say("changes"),
        kind: "count",
        width: 13,
        values: rows.map((customer) => (customer === null ? "" : stability.changes[customer]!)),
        formula: ({ index }) => where(index, ranked(ranges.changes, index)),
      },
    ],
  });
}
