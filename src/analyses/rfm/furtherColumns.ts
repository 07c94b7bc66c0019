import type { ReportCell, ReportColumn } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { speaker } from "../shared/speaker";
import type { SegmentedCustomers } from "./segmentCustomers";

const attributes = ["sector", "region", "salesperson", "solvency"] as const;

/** A header no other column has: an Excel table cannot have the same one twice, whatever the capitals. */
function uniqueHeader(title: string, taken: Set<string>): string {
  let header = title;
  for (let number = 2; taken.has(header.toLowerCase()); number++) header = `${title} ${number}`;
  taken.add(header.toLowerCase());
  return header;
}

/**
 * The columns only some portfolios have: what is known of each customer besides its orders, empty where nothing is.
 *
 * @param headers Those of the columns before.
 */
export function furtherColumns(
  input: AnalysisInput,
  { customers, order }: SegmentedCustomers,
  headers: readonly string[],
): ReportColumn[] {
  const say = speaker(input.language);
  const numbers = (values: Float64Array, unit = 1): ReportCell[] =>
    order.map((customer) => (Number.isNaN(values[customer]!) ? "" : values[customer]! / unit));
  const columns: ReportColumn[] = [];
  for (const key of attributes) {
    const text = customers.attributes[key];
    if (!text) continue;
    const values = order.map((customer) => text.names[text.codes[customer]!] ?? "");
    columns.push({ key, header: say(key), kind: "text", width: 16, values });
  }
  const { potential, visits } = customers.measures;
  if (potential) {
    columns.push({ key: "potential", header: say("potential"), kind: "money", values: numbers(potential, 100) });
  }
  if (visits) columns.push({ key: "visits", header: say("visits"), kind: "count", values: numbers(visits) });
  const taken = new Set([...headers, ...columns.map(({ header }) => header)].map((header) => header.toLowerCase()));
  customers.criteria.forEach(({ title, marks }, index) => {
    const header = uniqueHeader(title, taken);
    columns.push({ key: `criterion${index + 1}`, header, kind: "decimal", width: 10, values: numbers(marks) });
  });
  return columns;
}
