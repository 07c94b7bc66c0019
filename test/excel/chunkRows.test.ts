import fc from "fast-check";
import { chunkRows } from "../../src/excel/chunkRows";

describe("chunkRows", () => {
  it("cuts at 5,000 rows", () => {
    const column = Array.from({ length: 12_000 }, (_, at) => at);
    expect(chunkRows([column])).toEqual([
      { start: 0, end: 5_000 },
      { start: 5_000, end: 10_000 },
      { start: 10_000, end: 12_000 },
    ]);
  });

  it("cuts earlier when texts are long", () => {
    const column = Array.from({ length: 100 }, () => "x".repeat(32_000));
    for (const { start, end } of chunkRows([column])) expect((end - start) * 32_000).toBeLessThanOrEqual(1_500_000);
  });

  it("has no chunk for no rows", () => expect(chunkRows([[], []])).toEqual([]));

  it("covers every row once and in order", () => {
    const cells = fc.array(fc.oneof(fc.string({ maxLength: 40 }), fc.integer()), { maxLength: 200 });
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 20 }), (column, rows) => {
        const chunks = chunkRows([column], { rows, characters: 60 });
        expect(chunks.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at))).toEqual(
          column.map((_, at) => at),
        );
      }),
    );
  });
});
