import { logGammaNearOne } from "../../../../../src/portfolio/value/models/shared/logGammaNearOne";

describe("logGammaNearOne", () => {
  it("starts at Euler's constant, and loses no digit of a tiny e", () => {
    expect(logGammaNearOne(0)).toBeCloseTo(-0.5772156649015329, 15);
    // −γ + (π²/12) e − …
    expect(logGammaNearOne(1e-9)).toBeCloseTo(-0.5772156649015329 + (Math.PI ** 2 / 12) * 1e-9, 15);
  });

  it("is right where Γ has a value of its own", () => {
    // Γ(1/2) = √π, Γ(3/2) = √π/2.
    expect(logGammaNearOne(-0.5)).toBeCloseTo(-Math.log(Math.PI), 14);
    expect(logGammaNearOne(0.5)).toBeCloseTo(Math.log(Math.PI) - 2 * Math.LN2, 14);
  });
});
