import fc from "fast-check";
import { costPerCustomer } from "../../../src/portfolio/value/costPerCustomer";
import { discountedLifetimeValue } from "../../../src/portfolio/value/discountedLifetimeValue";
import { lifetimeYears } from "../../../src/portfolio/value/lifetimeYears";
import { paybackMonths } from "../../../src/portfolio/value/paybackMonths";
import { periodicRate } from "../../../src/portfolio/value/periodicRate";
import { retentionGain } from "../../../src/portfolio/value/retentionGain";

const rate = (minimum: number, maximum: number) => fc.double({ min: minimum, max: maximum, noNaN: true });

describe("lifetimeYears", () => {
  it("is 1/churn, and no longer than its cap", () => {
    expect(lifetimeYears(0.8, 10)).toBeCloseTo(5, 12);
    expect(lifetimeYears(0.95, 10)).toBe(10);
    expect(lifetimeYears(1, 10)).toBe(10);
    expect(lifetimeYears(0, 10)).toBe(1);
  });

  it("refuses what is no share or no length", () => {
    expect(() => lifetimeYears(1.1, 10)).toThrow(expect.objectContaining({ code: "notAShare" }));
    expect(() => lifetimeYears(0.8, -1)).toThrow(expect.objectContaining({ code: "notFrom0" }));
  });
});

describe("periodicRate", () => {
  it("is the monthly rate that compounds to the yearly one", () => {
    // (1.1)^(1/12) − 1, and 3 % a quarter is 12.550881 % a year.
    expect(periodicRate(0.1, 12)).toBeCloseTo(0.007974140429, 12);
    expect(periodicRate(0.12550881, 4)).toBeCloseTo(0.03, 10);
  });
});

describe("the discounted value", () => {
  it("over a horizon without discount is the sum of what is left each year", () => {
    fc.assert(
      fc.property(rate(0.05, 0.99), fc.integer({ min: 1, max: 40 }), (retention, periods) => {
        let sum = 0;
        for (let year = 1; year <= periods; year++) sum += retention ** year;
        expect(discountedLifetimeValue({ margin: 1, retention, discount: 0, periods })).toBeCloseTo(sum, 9);
      }),
    );
  });

  it("over ever longer horizons comes to m·r/(1 + d − r)", () => {
    fc.assert(
      fc.property(rate(0.05, 0.95), rate(0.02, 0.4), (retention, discount) => {
        const long = discountedLifetimeValue({ margin: 1, retention, discount, periods: 2000 });
        expect(long).toBeCloseTo(retention / (1 + discount - retention), 8);
      }),
    );
  });

  it("from now is the value from the end of the year and one margin more", () => {
    fc.assert(
      fc.property(rate(0.05, 0.95), rate(0.02, 0.4), (retention, discount) => {
        const figures = { margin: 1, retention, discount };
        expect(discountedLifetimeValue({ ...figures, timing: "immediate" })).toBeCloseTo(
          discountedLifetimeValue(figures) + 1,
          9,
        );
      }),
    );
  });
});

describe("retentionGain", () => {
  it("is 36.8 % for five points from 88 % at a discount of 10 %", () => {
    // (93/17)/4 − 1
    expect(retentionGain(0.88, 0.93, 0.1)).toBeCloseTo(25 / 68, 12);
  });

  it("is nothing without a point, and grows with every point", () => {
    fc.assert(
      fc.property(rate(0.01, 0.98), rate(0, 0.4), (retention, discount) => {
        expect(retentionGain(retention, retention, discount)).toBe(0);
        expect(retentionGain(retention, retention + 0.01, discount)).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    [0, 0.5],
    [0.5, 1],
    [1, 1],
    [0.5, NaN],
  ])("refuses %d to %d", (from, to) => {
    expect(() => retentionGain(from, to, 0.1)).toThrow(expect.objectContaining({ code: "retentionBetween" }));
  });
});

describe("costs", () => {
  it("are shared among customers", () => {
    expect(costPerCustomer(12_000, 40)).toBe(300);
    expect(costPerCustomer(0, 40)).toBe(0);
    expect(() => costPerCustomer(100, 0)).toThrow(expect.objectContaining({ code: "noCustomers" }));
    expect(() => costPerCustomer(-1, 1)).toThrow(expect.objectContaining({ facts: { argument: "spend" } }));
    expect(() => costPerCustomer(1, -1)).toThrow(expect.objectContaining({ facts: { argument: "customers" } }));
  });

  it("are paid back in months of a yearly margin", () => {
    expect(paybackMonths(300, 400)).toBe(9);
    expect(paybackMonths(0, 400)).toBe(0);
    expect(() => paybackMonths(300, 0)).toThrow(expect.objectContaining({ code: "neverPaidBack" }));
    expect(() => paybackMonths(-1, 1)).toThrow(expect.objectContaining({ code: "notFrom0" }));
    expect(() => paybackMonths(1, NaN)).toThrow(expect.objectContaining({ code: "notANumber" }));
  });
});
