import fc from "fast-check";
import { groupHistories } from "../../../../src/portfolio/value/models/groupHistories";
import type { PurchaseHistories } from "../../../../src/portfolio/value/models/purchaseHistories";

type Row = readonly [repeats: number, lastRepeat: number, observed: number];
const historiesOf = (rows: readonly Row[]): PurchaseHistories => ({
  count: rows.length,
  repeats: Float64Array.from(rows, ([repeats]) => repeats),
  lastRepeat: Float64Array.from(rows, ([, lastRepeat]) => lastRepeat),
  observed: Float64Array.from(rows, ([, , observed]) => observed),
});

describe("groupHistories", () => {
  it("counts the customers that share a history, in the order of their first customer", () => {
    const grouped = groupHistories(
      historiesOf([
        [2, 30.43, 38.86],
        [0, 0, 38.86],
        [2, 30.43, 38.86],
        [0, 0, 38.71],
        [0, 0, 38.86],
      ]),
    );
    expect(grouped).toMatchObject({ count: 3, weights: Float64Array.of(2, 2, 1) });
    expect(Array.from(grouped.groupOf)).toEqual([0, 1, 0, 2, 1]);
    expect(Array.from(grouped.observed)).toEqual([38.86, 38.86, 38.71]);
    expect(Array.from(grouped.repeats)).toEqual([2, 0, 0]);
    expect(Array.from(grouped.lastRepeat)).toEqual([30.43, 0, 0]);
  });

  it("leaves customers without a history out", () => {
    const grouped = groupHistories(
      historiesOf([
        [NaN, NaN, NaN],
        [0, 0, 10],
      ]),
    );
    expect(grouped).toMatchObject({ count: 1, weights: Float64Array.of(1), groupOf: Int32Array.of(-1, 0) });
  });

  it("has no group for no customer", () => {
    expect(groupHistories(historiesOf([]))).toMatchObject({ count: 0, weights: new Float64Array(0) });
  });

  it("finds every different history of 40,000 customers once", () => {
    // 101 numbers of repeats and 200 last repeats that differ in the last bits only; the pairs come round after 20,200.
    const rows = Array.from({ length: 40_000 }, (_, row): Row => [row % 101, 1 + Number.EPSILON * (row % 200), 52]);
    const grouped = groupHistories(historiesOf(rows));
    expect(grouped.count).toBe(20_200);
    expect(grouped.weights.reduce((sum, weight) => sum + weight, 0)).toBe(40_000);
  });

  it("gives each customer the group of its own history, and no history two groups", () => {
    const row = fc.tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom(0, 1 / 7, 2 / 7, 3),
      fc.constantFrom(3, 4, 1e9),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 200 }), (rows) => {
        // Columns that are parts of longer ones, as a split of the customers gives.
        const parts = historiesOf([[9, 9, 9], ...rows]);
        const grouped = groupHistories({
          count: rows.length,
          repeats: parts.repeats.subarray(1),
          lastRepeat: parts.lastRepeat.subarray(1),
          observed: parts.observed.subarray(1),
        });
        expect(grouped.count).toBe(new Set(rows.map(String)).size);
        rows.forEach((expected, customer) => {
          const group = grouped.groupOf[customer]!;
          const found = [grouped.repeats[group], grouped.lastRepeat[group], grouped.observed[group]];
          expect(found).toEqual([...expected]);
          expect(grouped.weights[group]).toBe(rows.filter((other) => String(other) === String(expected)).length);
        });
      }),
    );
  });
});
