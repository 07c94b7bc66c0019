import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PurchaseRecords } from "../../../../src/portfolio/value/forecast/purchaseRecords";
import { recordsFromColumns } from "../../../../src/portfolio/value/forecast/recordsFromColumns";
import { dayOf } from "./days";

const file = join(process.cwd(), "../shared/data/cdnow_sample.txt");

/** Whether the CDNOW sample is on this machine. */
export const hasCdnow = existsSync(file);

/**
 * The 2,357 customers of the CDNOW sample up to a day. The reference counts the few orders of 0 dollars too: they are worth one cent
 * here.
 */
export function cdnowRecords(asOf: number): PurchaseRecords {
  const rows = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const codes = new Map<string, number>();
  for (const [, customer] of rows) if (!codes.has(customer!)) codes.set(customer!, codes.size);
  return recordsFromColumns(
    {
      customers: codes.size,
      codes: Int32Array.from(rows, ([, customer]) => codes.get(customer!)!),
      days: Int32Array.from(rows, ([, , date]) => dayOf(+date!.slice(0, 4), +date!.slice(4, 6), +date!.slice(6))),
      cents: Float64Array.from(rows, ([, , , , dollars]) => Math.max(1, Math.round(100 * Number(dollars)))),
    },
    asOf,
  );
}
