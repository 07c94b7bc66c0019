import fc from "fast-check";
import type { AnalysisInput } from "../../src/analyses/analysis";
import { lifetimeValue } from "../../src/analyses/lifetimeValue";
import type { Report } from "../../src/report/report";
import { arbitraryLiveOrders } from "./arbitraryOrders";
import { makeInput, type TestOrder } from "./makeInput";
import { wrongFormulas } from "./wrongFormulas";

const run = (orders: readonly TestOrder[], given: Partial<AnalysisInput> = {}): Report =>
  lifetimeValue.run(makeInput(orders, given));

const modes = ["simple", "discounted", "immediate", "horizon", "markov"] as const;

describe("the lifetime value", () => {
  it.each(modes)("by the formula %s is computed by native formulas exactly as reported", (mode) => {
    fc.assert(
      fc.property(
        arbitraryLiveOrders,
        fc.record({
          retention: fc.constantFrom(0, 50, 88, 100),
          discount: fc.constantFrom(5, 10, 12.5),
          marginRate: fc.constantFrom(100, 35),
          growth: fc.constantFrom(0, 5, -10),
          horizon: fc.integer({ min: 1, max: 20 }),
          periods: fc.constantFrom("1", "4", "12"),
          returns: fc.constantFrom([], [20, 5]),
          cac: fc.constantFrom(0, 120),
          crc: fc.constantFrom(0, 15.5),
          cuts: fc.constantFrom([], [100, 2000]),
        }),
        fc.constantFrom("en" as const, "fr" as const),
        (orders, options, language) => {
          const all: TestOrder[] = [["First", 44500, 40], ["Second", 44600, 70.25], ...orders];
          const report = run(all, { options: { mode, ...options }, language, writeLive: true });
          expect(wrongFormulas(report, all)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
