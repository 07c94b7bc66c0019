import fc from "fast-check";
import { customerLifetimeValue } from "../../../src/portfolio/value/customerLifetimeValue";
import { discountedLifetimeValue } from "../../../src/portfolio/value/discountedLifetimeValue";

describe("customerLifetimeValue", () => {
  it("is basket × frequency × lifetime, times the margin", () => {
    expect(customerLifetimeValue(120, 4, 3)).toBe(1440);
    expect(customerLifetimeValue(120, 4, 3, 0.25)).toBe(360);
  });

  it.each([
    [[NaN, 1, 1], "basket"],
    [[1, -1, 1], "frequency"],
    [[1, 1, Infinity], "lifetime"],
    [[1, 1, 1, NaN], "margin"],
  ] as const)("refuses %j, naming %s", (figures, argument) => {
    const [basket, frequency, lifetime, margin] = figures;
    expect(() => customerLifetimeValue(basket, frequency, lifetime, margin)).toThrow(
      expect.objectContaining({ facts: { argument } }),
    );
  });
});

describe("discountedLifetimeValue", () => {
  it("is m·r/(1 + d − r) when the first margin comes after one period", () => {
    expect(discountedLifetimeValue({ margin: 100, retention: 0.8, discount: 0.1 })).toBeCloseTo(80 / 0.3, 10);
  });

  it("is m(1 + d)/(1 + d − r) when it comes at once", () => {
    const value = discountedLifetimeValue({ margin: 100, retention: 0.8, discount: 0.1, timing: "immediate" });
    expect(value).toBeCloseTo(110 / 0.3, 10);
  });

  it("rises by 36.8 % when retention goes from 88 % to 93 % at a discount of 10 %", () => {
    const at = (retention: number) => discountedLifetimeValue({ margin: 1, retention, discount: 0.1 });
    // 0.88/0.22 = 4 and 0.93/0.17 = 5.470588…
    expect(at(0.88)).toBeCloseTo(4, 10);
    expect(at(0.93)).toBeCloseTo(93 / 17, 10);
    expect(at(0.93) / at(0.88) - 1).toBeCloseTo(0.368, 3);
  });

  it("takes the cost of winning the customer off once", () => {
    expect(discountedLifetimeValue({ margin: 100, retention: 0.5, discount: 0, cost: 30 })).toBeCloseTo(70, 10);
  });

  it("is m·n when growth makes up for loss and discount", () => {
    const figures = { margin: 100, retention: 0.5, discount: 0, growth: 1, periods: 7 };
    expect(discountedLifetimeValue(figures)).toBe(700);
    expect(discountedLifetimeValue({ ...figures, timing: "immediate" })).toBe(700);
  });

  it("has nothing to come when nobody stays", () => {
    expect(discountedLifetimeValue({ margin: 100, retention: 0, discount: 0.1, periods: 5 })).toBe(0);
    expect(discountedLifetimeValue({ margin: 100, retention: 0, discount: 0.1, timing: "immediate" })).toBe(100);
  });

  it("adds up to the sum of its periods", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (retention, discount, growth, periods) => {
          const q = (retention * (1 + growth)) / (1 + discount);
          let sum = 0;
          for (let period = 1; period <= periods; period++) sum += 100 * q ** period;
          const value = discountedLifetimeValue({ margin: 100, retention, discount, growth, periods });
          expect(Math.abs(value - sum)).toBeLessThanOrEqual(1e-9 * Math.max(1, sum));
        },
      ),
    );
  });

  it("refuses a value without end", () => {
    expect(() => discountedLifetimeValue({ margin: 1, retention: 1, discount: 0 })).toThrow(
      expect.objectContaining({ code: "valueHasNoEnd" }),
    );
  });

  it.each([
    [{ margin: NaN }, "margin"],
    [{ retention: 1.2 }, "retention"],
    [{ retention: -0.1 }, "retention"],
    [{ discount: -1 }, "discount"],
    [{ growth: -1.5 }, "growth"],
    [{ periods: -1 }, "periods"],
    [{ periods: 0 }, "periods"],
    [{ periods: 2.5 }, "periods"],
    [{ periods: NaN }, "periods"],
    [{ cost: Infinity }, "cost"],
  ])("refuses %j", (wrong, argument) => {
    expect(() => discountedLifetimeValue({ margin: 1, retention: 0.8, discount: 0.1, ...wrong })).toThrow(
      expect.objectContaining({ facts: { argument } }),
    );
  });
});
