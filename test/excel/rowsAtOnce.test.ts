import { rowsAtFirst, rowsAtOnce } from "../../src/excel/rowsAtOnce";

const rowsOf = (count: number, cells: readonly (string | number)[]) => Array.from({ length: count }, () => [...cells]);

test("Few rows are asked for before any has been seen, fewer still of very wide ones", () => {
  expect(rowsAtFirst(8)).toBe(2_000);
  expect(rowsAtFirst(1_000)).toBe(200);
  expect(rowsAtFirst(16_384)).toBe(12);
});

test("Ordinary rows come 20,000 at a time, at most 200,000 cells", () => {
  expect(rowsAtOnce(rowsOf(2_000, ["Conserverie Perrin", 45_000, 120.5, "Nord"]))).toBe(20_000);
  expect(
    rowsAtOnce(
      rowsOf(
        2_000,
        Array.from({ length: 20 }, (_, at) => at),
      ),
    ),
  ).toBe(10_000);
});

test("Rows of ten texts of 200 characters come so many at a time that the answer stays under 5 MB", () => {
  const row = Array.from({ length: 10 }, () => "é🦊".repeat(67).slice(0, 200));
  const bytes = new TextEncoder().encode(JSON.stringify(row)).length;
  const rows = rowsAtOnce(rowsOf(2_000, row));
  expect(rows * bytes).toBeLessThan(5 * 1024 * 1024);
  expect(rows).toBeGreaterThan(300);
});

test("At least one row is asked for", () => expect(rowsAtOnce(rowsOf(1, ["x".repeat(4_000_000)]))).toBe(1));
