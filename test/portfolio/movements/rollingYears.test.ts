import fc from "fast-check";
import { monthsBefore } from "../../../src/portfolio/movements/monthsBefore";
import { rollingPeriods } from "../../../src/portfolio/movements/rollingPeriods";
import { rollingYears } from "../../../src/portfolio/movements/rollingYears";
import { summariseCustomers } from "../../../src/portfolio/summariseCustomers";
import { ordersOf } from "../ordersOf";

describe("the same day of an earlier month", () => {
  // Serials as Excel's EDATE gives them.
  it.each([
    ["14 January 2026, a year back", 46036, 12, 45671],
    ["29 February 2024, a year back", 45351, 12, 44985],
    ["28 February 2025, a year back", 45716, 12, 45350],
    ["31 March 2024, a month back", 45382, 1, 45351],
    ["1 January 2024, no month back", 45292, 0, 45292],
  ])("of %s", (_, day, months, expected) => expect(monthsBefore(day, months)).toBe(expected));
});

describe("rolling years", () => {
  // 45671 is 14 January 2025, 46036 is 14 January 2026.
  const orders = ordersOf([
    ["Acme", 46036, 10],
    ["Acme", 45672, 20],
    ["Acme", 45671, 40],
    ["Borel", 45306, 80],
    ["Borel", 45305, 160],
  ]);

  it("begin the day after the same date of the year before", () => {
    const years = rollingYears(orders, summariseCustomers(orders))!;
    expect([...years.last.revenueCents]).toEqual([3000, 0]);
    expect([...years.last.orders]).toEqual([2, 0]);
    expect([...years.before.revenueCents]).toEqual([4000, 8000]);
    expect([...years.before.orders]).toEqual([1, 1]);
    expect([years.last.from, years.last.to, years.before.from]).toEqual([45671, 46036, 45305]);
  });

  it("say whether the data reach back that far", () => {
    const years = rollingYears(orders, summariseCustomers(orders))!;
    expect(years).toMatchObject({ lastIsWhole: true, beforeIsWhole: true });
    const young = ordersOf([
      ["Acme", 46036, 10],
      ["Acme", 45671 + 73, 20],
    ]);
    const { last, before, ...whole } = rollingYears(young, summariseCustomers(young))!;
    expect(whole).toEqual({ lastIsWhole: false, beforeIsWhole: false });
    // 72 of 365 days are missing.
    expect(last.coverage).toBeCloseTo(293 / 365, 12);
    expect(before.coverage).toBe(0);
  });

  it("count an order of several rows once a period", () => {
    const lines = ordersOf([
      ["Acme", 46036, 10, "A1"],
      ["Acme", 46036, 10, "A1"],
      ["Acme", 46000, 10, "A2"],
      ["Borel", 46000, 10, "A2"],
      ["Acme", 45600, 10, "A2"],
    ]);
    const years = rollingYears(lines, summariseCustomers(lines))!;
    expect([...years.last.orders]).toEqual([2, 1]);
    expect([...years.before.orders]).toEqual([1, 0]);
  });

  it("leave out what comes after the analysis date", () => {
    const years = rollingYears(orders, summariseCustomers(orders, { asOf: 46035 }))!;
    expect([...years.last.revenueCents]).toEqual([6000, 0]);
  });

  it("are unknown to a list of customers", () => {
    expect(rollingYears({ ...orders, kind: "customers" }, summariseCustomers(orders))).toBeNull();
    expect(rollingYears({ ...orders, dated: false }, summariseCustomers(orders))).toBeNull();
  });

  it("of enough years add up to everything ever bought", () => {
    const line = fc.tuple(
      fc.constantFrom("A", "B", "C"),
      fc.integer({ min: 44500, max: 46000 }),
      fc.integer({ min: -500, max: 9000 }).map((cents) => cents / 100),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
        const list = ordersOf(lines);
        const customers = summariseCustomers(list);
        const periods = rollingPeriods(list, customers, 5)!;
        customers.names.forEach((_, customer) => {
          const sum = (key: "revenueCents" | "orders") =>
            periods.reduce((total, period) => total + period[key][customer]!, 0);
          expect(sum("revenueCents")).toBe(customers.revenueCents[customer]);
          expect(sum("orders")).toBe(customers.orders[customer]);
        });
      }),
    );
  });
});
