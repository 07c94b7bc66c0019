import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../src/portfolio/orders/cell";
import { readOrders } from "../../src/portfolio/orders/readOrders";
import { recogniseColumns } from "../../src/portfolio/orders/recognition/recogniseColumns";
import { gridSizeFor } from "../../src/portfolio/segmentation/gridSizeFor";
import { scoreRfm } from "../../src/portfolio/segmentation/scoreRfm";
import { segmentGrid } from "../../src/portfolio/segmentation/segmentGrid";
import { segmentOf } from "../../src/portfolio/segmentation/segmentOf";
import { summariseCustomers } from "../../src/portfolio/summariseCustomers";
import { tableOf } from "../../src/portfolio/orders/table/tableOf";

const path = join(__dirname, "../../../shared/data/rfm_data_orders.csv");
const isThere = existsSync(path);
if (!isThere) console.warn("Skipped: the orders of the R package rfm are not beside the repository.");

const isNumber = /^-?\d+(\.\d+)?$/;
const rowsOf = (text: string): Cell[][] =>
  text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((cell) => (isNumber.test(cell) ? Number(cell) : cell)));

/** Segment of each customer by name. */
function segments(rows: Cell[][]): Map<string, string> {
  const recognition = recogniseColumns(tableOf(rows));
  const mapping = Object.fromEntries(recognition.fields.map(({ field, column }) => [field, column]));
  const customers = summariseCustomers(readOrders(rows, recognition.headerRow, mapping).orders);
  const { r, f, m } = scoreRfm(customers, { levels: 5, weights: [1, 1, 1], scoring: "rank", measure: "revenue" });
  const grid = segmentGrid(gridSizeFor(customers.count));
  return new Map(
    customers.names.map((name, index) => [name, grid.segments[segmentOf(grid, r[index]!, f[index]!, m[index]!)]!.key]),
  );
}

(isThere ? describe : describe.skip)("the 4,906 orders of the R package rfm", () => {
  const rows = isThere ? rowsOf(readFileSync(path, "utf8")) : [];

  it("are all accepted, without touching a setting", () => {
    const { headerRow, fields } = recogniseColumns(tableOf(rows));
    expect(headerRow).toBe(0);
    const mapping = Object.fromEntries(fields.map(({ field, column }) => [field, column]));
    expect(mapping).toEqual({ customer: 0, date: 1, amount: 2 });
    const { report } = readOrders(rows, headerRow, mapping);
    expect(report).toMatchObject({ rowsRead: 4906, accepted: 4906, merged: 0, rejected: 0 });
    const total = rows.slice(1).reduce((sum, row) => sum + Number(row[2]) * 100, 0);
    expect(report.revenueCents).toBe(total);
  });

  it("give each of the 995 customers a segment, and reach all eight", () => {
    const found = segments(rows);
    expect(found.size).toBe(995);
    expect(new Set(found.values()).size).toBe(8);
  });

  it("give the same segments when the rows are shuffled", () => {
    const [header, ...lines] = rows;
    const shuffled = lines
      .map((line, index) => ({ line, key: Math.imul(index + 1, 0x9e3779b1) >>> 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ line }) => line);
    const sorted = (of: Map<string, string>) => [...of].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(segments([header!, ...shuffled]))).toEqual(sorted(segments(rows)));
  });
});
