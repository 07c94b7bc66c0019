import fc from "fast-check";
import { lastOrderDays } from "../../../src/portfolio/movements/lastOrderDays";
import { monthsBefore } from "../../../src/portfolio/movements/monthsBefore";
import { observedRetention } from "../../../src/portfolio/movements/observedRetention";
import { rollingPeriods } from "../../../src/portfolio/movements/rollingPeriods";
import { classifySilence } from "../../../src/portfolio/movements/silenceStates";
import { summariseCustomers } from "../../../src/portfolio/summariseCustomers";
import { ordersOf } from "../ordersOf";

type Line = readonly [string, number, number];

const asOf = 45657; // 31 December 2024
const yearAgo = 45291; // 31 December 2023
const twoYearsAgo = 44926; // 31 December 2022

const observe = (lines: readonly Line[], at: number | null = null) => {
  const orders = ordersOf(lines);
  return observedRetention(rollingPeriods(orders, summariseCustomers(orders, { asOf: at }), 2)!);
};

describe("observedRetention", () => {
  it("counts those of the year before last who ordered again, and no new customers", () => {
    const lines: Line[] = [
      ["Stays", twoYearsAgo + 1, 10],
      ["Stays", asOf, 10],
      ["Stays too", yearAgo, 10],
      ["Stays too", yearAgo + 1, 10],
      ["Leaves", yearAgo, 10],
      ["New", asOf, 10],
      ["Long gone", twoYearsAgo, 10],
    ];
    expect(observe(lines)).toEqual({ active: 3, kept: 2, rate: 2 / 3, obstacle: null });
  });

  it("does not take those who come back after a longer silence for kept", () => {
    const lines: Line[] = [
      ["Back", twoYearsAgo, 10],
      ["Back", asOf, 10],
      ["Active", yearAgo, 10],
    ];
    expect(observe(lines)).toEqual({ active: 1, kept: 0, rate: 0, obstacle: null });
  });

  it("cannot tell from less than two years", () => {
    expect(
      observe([
        ["A", yearAgo, 10],
        ["A", asOf, 10],
      ]),
    ).toMatchObject({ rate: null, obstacle: "shortHistory" });
  });

  it("cannot tell where nobody was active", () => {
    expect(
      observe([
        ["A", twoYearsAgo - 100, 10],
        ["B", asOf, 10],
      ]),
    ).toMatchObject({
      rate: null,
      obstacle: "nobodyActive",
    });
  });

  it("moves with the analysis date", () => {
    const lines: Line[] = [
      ["A", 44565, 10],
      ["A", twoYearsAgo + 60, 10],
      ["B", asOf, 10],
    ];
    expect(observe(lines, yearAgo)).toMatchObject({ active: 1, kept: 1, rate: 1 });
    expect(observe(lines)).toMatchObject({ active: 1, kept: 0, rate: 0 });
  });
});

describe("classifySilence", () => {
  it("puts customers by the years since their last order, the day a year before being the year before", () => {
    const days = [asOf, yearAgo + 1, yearAgo, twoYearsAgo + 1, twoYearsAgo, 44561, 1];
    const { now } = classifySilence(Int32Array.from(days), null, asOf);
    // 44561 is 31 December 2021, three years before.
    expect([...now]).toEqual([0, 0, 1, 1, 2, 3, 3]);
  });

  it("counts who came back from each state, leaving out those who were not there yet", () => {
    const before = Int32Array.from([yearAgo, yearAgo, twoYearsAgo, twoYearsAgo, 44561, 0, 40000]);
    const last = Int32Array.from([asOf, yearAgo, asOf, twoYearsAgo, asOf, asOf, asOf]);
    expect(classifySilence(last, before, asOf)).toMatchObject({ before: [2, 2, 1], returned: [1, 1, 1] });
  });

  it("agrees with the observed retention on those who were active", () => {
    const line = fc.tuple(
      fc.constantFrom("A", "B", "C", "D", "E", "F"),
      fc.integer({ min: asOf - 1500, max: asOf }),
      fc.constant(10),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
        const orders = ordersOf(lines);
        const customers = summariseCustomers(orders);
        const before = lastOrderDays(orders, customers, monthsBefore(customers.asOf, 12));
        const silence = classifySilence(customers.lastDay, before, customers.asOf);
        const { active, kept } = observedRetention(rollingPeriods(orders, customers, 2)!);
        expect([silence.before![0], silence.returned![0]]).toEqual([active, kept]);
      }),
    );
  });
});
