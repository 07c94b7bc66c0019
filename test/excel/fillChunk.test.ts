import fc from "fast-check";
import { fillChunk, type CellBlock } from "../../src/excel/fillChunk";

const blockOf = (column: readonly (string | number)[]): CellBlock => ({
  rows: column.length,
  columns: [(row) => column[row]!],
});

async function chunksOf(block: CellBlock, limits?: { rows: number; cells: number; characters: number }) {
  const chunks: (string | number)[][][] = [];
  for (let start = 0; start < block.rows;) {
    const chunk = await fillChunk(block, start, limits);
    expect(chunk.length).toBeGreaterThan(0);
    chunks.push(chunk);
    start += chunk.length;
  }
  return chunks;
}

test("A narrow block travels 20,000 rows at a time, a wide one 60,000 cells at a time", async () => {
  const lengths = async (rows: number, columns: number) => {
    const column = (row: number) => row;
    const chunks = await chunksOf({ rows, columns: Array.from({ length: columns }, () => column) });
    return chunks.map(({ length }) => length);
  };
  expect(await lengths(45_000, 1)).toEqual([20_000, 20_000, 5_000]);
  expect(await lengths(12_000, 12)).toEqual([5_000, 5_000, 2_000]);
});

test("Long texts travel fewer at a time", async () => {
  const chunks = await chunksOf(blockOf(Array.from({ length: 100 }, () => "x".repeat(32_000))));
  for (const chunk of chunks) expect(chunk.length * 32_000).toBeLessThanOrEqual(1_500_000);
});

test("A text that is longer than a request should be travels alone", async () => {
  const limits = { rows: 10, cells: 10, characters: 5 };
  expect(await chunksOf(blockOf(["a longer text", "another one"]), limits)).toHaveLength(2);
});

test("Every row is made once and in order", async () => {
  const cells = fc.array(fc.oneof(fc.string({ maxLength: 40 }), fc.integer()), { maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(cells, fc.integer({ min: 1, max: 20 }), async (column, rows) => {
      const made: number[] = [];
      const block = { rows: column.length, columns: [(row: number) => (made.push(row), column[row]!)] };
      const chunks = await chunksOf(block, { rows, cells: 1_000, characters: 60 });
      expect(chunks.flat(2)).toEqual(column);
      expect([...new Set(made)]).toEqual(column.map((_, row) => row));
    }),
  );
});
