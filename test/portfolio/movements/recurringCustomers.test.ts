import fc from "fast-check";
import { recurringCustomers, recurringDefaults } from "../../../src/portfolio/movements/recurringCustomers";
import { summariseCustomers } from "../../../src/portfolio/summariseCustomers";
import { ordersOf } from "../ordersOf";

type Line = readonly [string, number, number];
/** 46036 is 14 January 2026; years end on 45671, 45305 and 44940. */
const lastDay = 46036;
const yearsBack = (year: number): number => [0, 365, 731, 1096][year]!;
/** A number of equal orders in a year back from the last. */
const bought = (name: string, year: number, orders: number, total: number): Line[] =>
  Array.from({ length: orders }, (_, at) => [name, lastDay - yearsBack(year) - 10 * at, total / orders]);

const follow = (lines: readonly Line[], options = {}) => {
  const orders = ordersOf(lines);
  const customers = summariseCustomers(orders);
  const found = recurringCustomers(orders, customers, { ...recurringDefaults, ...options });
  return { ...found, of: (name: string) => customers.names.indexOf(name) };
};

const portfolio = [
  ...bought("Up", 0, 5, 1100),
  ...bought("Up", 1, 4, 1000),
  ...bought("Up", 2, 4, 500),
  ...bought("Down", 0, 1, 400),
  ...bought("Down", 1, 5, 1000),
  ...bought("Same", 0, 4, 1050),
  ...bought("Same", 1, 4, 1000),
  ...bought("Young", 0, 4, 80),
  ...bought("Rare", 0, 2, 5000),
  ["Rare", lastDay - yearsBack(3) + 1, 1] as const,
];

describe("recurring customers", () => {
  it("rise, fall or stay, against the year before", () => {
    const { trend, change, orders, of, periods } = follow(portfolio);
    expect(periods).toHaveLength(3);
    const told = (name: string) => [trend[of(name)], change[of(name)], orders[of(name)]];
    expect(told("Up")).toEqual(["rising", 0.1, 5]);
    expect(told("Down")).toEqual(["falling", -0.6, 5]);
    expect(told("Same")).toEqual(["stable", 0.05, 4]);
    expect(told("Young")).toEqual(["new", NaN, 4]);
    expect(told("Rare")).toEqual(["none", NaN, 2]);
  });

  it("have a slope in currency a year, and as a share of their mean year", () => {
    const { slope, slopeShare, of } = follow(portfolio);
    // numpy.polyfit([0, 1, 2], [500, 1000, 1100], 1)[0], over a mean of 866.67.
    expect(slope[of("Up")]).toBe(300);
    expect(slopeShare[of("Up")]).toBe(0.3462);
  });

  it("are counted in the last year, in one of the last two, or in every year", () => {
    const recurring = (over: string) => {
      const { trend, of } = follow(portfolio, { over });
      return ["Up", "Down", "Same", "Young"].filter((name) => trend[of(name)] !== "none");
    };
    expect(recurring("lastYear")).toEqual(["Up", "Same", "Young"]);
    expect(recurring("eitherYear")).toEqual(["Up", "Down", "Same", "Young"]);
    expect(recurring("everyYear")).toEqual(["Up"]);
  });

  it("are told what they have to gain to move up and to lose to move down", () => {
    const { toUp, toDown, of } = follow(portfolio);
    expect([toUp[of("Same")], toDown[of("Same")]]).toEqual([50, 150]);
    expect([toUp[of("Down")], toDown[of("Down")]]).toEqual([500.01, NaN]);
    expect([toUp[of("Up")], toDown[of("Up")]]).toEqual([NaN, 0.01]);
  });

  it("need dated orders", () => {
    const orders = { ...ordersOf(portfolio), kind: "customers" as const };
    expect(() => recurringCustomers(orders, summariseCustomers(orders), recurringDefaults)).toThrow(
      expect.objectContaining({ code: "datedOrdersNeeded" }),
    );
  });

  it("change class when they gain or lose exactly the distance, and a cent less changes nothing", () => {
    const cents = fc.integer({ min: 1, max: 50_000 });
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 1, max: 60 }), (now, before, percent) => {
        const trendOf = (last: number) => {
          const lines: Line[] = [
            ["A", lastDay, last / 100],
            ["A", lastDay - 400, before / 100],
            ["B", lastDay - 800, 1],
          ];
          const found = follow(lines, { minimum: 1, threshold: percent / 100 });
          const at = found.of("A");
          return { trend: found.trend[at]!, up: found.toUp[at]!, down: found.toDown[at]! };
        };
        const { trend, up, down } = trendOf(now);
        for (const [distance, sign] of [
          [up, 1],
          [down, -1],
        ] as const) {
          if (Number.isNaN(distance)) continue;
          const steps = Math.round(distance * 100) * sign;
          expect(trendOf(now + steps).trend).not.toBe(trend);
          expect(trendOf(now + steps - sign).trend).toBe(trend);
        }
      }),
      // Two cents a year ago: both limits round to two cents.
      { numRuns: 200, examples: [[1, 2, 1]] },
    );
  });
});
