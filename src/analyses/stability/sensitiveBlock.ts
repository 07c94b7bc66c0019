import type { ReportTable } from "../../report/reportTable";
import { stabilityWords } from "../../i18n/stabilityWords";
import type { AnalysisInput } from "../analysis";
import { liveTable } from "../shared/liveTable";
import { speakerOf } from "../shared/speaker";
import type { StableCustomers } from "./stableCustomers";

/** More than any sheet has rows: changes times this, less the row, is another number for each customer. */
const apart = 10_000_000;

/** The customers whose class hangs most on the weights, in the order of the table among equals. */
export function sensitiveBlock(
  input: AnalysisInput,
  { segmented, stability, sensitive }: StableCustomers,
  place: { readonly row: number; readonly column: number },
  customers: { readonly names: string; readonly changes: string; readonly firstRow: number },
): ReportTable {
  const say = speakerOf(stabilityWords, input.language);
  const { count, names } = segmented.customers;
  const rows = Array.from({ length: Math.min(10, count) }, (_, index) => sensitive[index] ?? null);
  const key = (index: number): string =>
    `SUMPRODUCT(LARGE(${customers.changes}*${apart}-ROW(${customers.changes}),${index + 1}))`;
  const changes = (index: number): string => `ROUNDUP(${key(index)}/${apart},0)`;
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
        formula: ({ index }) =>
          `=IFERROR(IF(${changes(index)}<=0,"",INDEX(${customers.names},${changes(index)}*${apart}-${key(index)}-${customers.firstRow - 1})),"")`,
      },
      {
        key: "changes",
        header: say("changes"),
        kind: "count",
        width: 13,
        values: rows.map((customer) => (customer === null ? "" : stability.changes[customer]!)),
        formula: ({ index }) => `=IFERROR(IF(${changes(index)}<=0,"",${changes(index)}),"")`,
      },
    ],
  });
}
