import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { columnOf, root, runPortfolio, scratchFolder, type JsonResult } from "./runPortfolio";

jest.setTimeout(300_000);

const folder = scratchFolder();

/** Counts and sums taken from the files with other tools; customers as their publishers state them. */
const files = [
  { name: "cdnow_sample.txt", rows: 6919, customers: 2357, revenue: 244_091.94, analysis: "rfm" },
  { name: "cdnow_master.txt", rows: 69_659, customers: 23_570, revenue: 2_500_315.63, analysis: "rfm" },
  {
    name: "completejourney_transactions_sample.csv.gz",
    rows: 75_000,
    customers: 2377,
    revenue: 233_935.24,
    analysis: "rfm",
  },
] as const;

describe("public files of orders need no --map", () => {
  test.each(files)("$name", async ({ name, rows, customers, revenue, analysis }) => {
    const file = join(root, "../shared/data", name);
    if (!existsSync(file)) return console.warn(`Skipped: ${name} is not on this machine.`);
    const json = join(folder, `${name}.json`);
    const { code, stderr } = await runPortfolio(file, "--analysis", analysis, "--json", json);
    expect([code, stderr.includes("Error")]).toEqual([0, false]);
    const result = JSON.parse(readFileSync(json, "utf8")) as JsonResult;
    expect(result.import).toEqual({ rowsRead: rows, accepted: rows, merged: 0, rejected: 0, reasons: [], revenue });
    expect(result.customers).toBe(customers);
    const total = columnOf(result, "Portfolio", "revenue").reduce<number>((sum, value) => sum + Number(value), 0);
    expect(Math.round(total * 100)).toBe(Math.round(revenue * 100));
  });
});
