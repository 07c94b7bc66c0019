import fc from "fast-check";
import { countingSort } from "../../../src/portfolio/statistics/countingSort";

describe("countingSort", () => {
  it("sorts positions by key, says where each kind begins, and keeps the order within a kind", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 5 })), (keys) => {
        const { sorted, starts } = countingSort(Int32Array.from(keys), 9, -3);
        const expected = keys.map((_, position) => position).sort((a, b) => keys[a]! - keys[b]! || a - b);
        expect([...sorted]).toEqual(expected);
        for (let kind = 0; kind < 9; kind++) {
          expect(starts[kind + 1]! - starts[kind]!).toBe(keys.filter((key) => key === kind - 3).length);
        }
      }),
    );
  });
});
