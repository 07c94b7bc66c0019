import { logAddExp } from "../../../../../src/portfolio/value/models/shared/logAddExp";

describe("logAddExp", () => {
  it("adds what the logarithms stand for", () => {
    expect(logAddExp(Math.log(2), Math.log(3))).toBeCloseTo(Math.log(5), 14);
  });

  it("does not overflow, nor lose the larger term", () => {
    expect(logAddExp(2000, 2000)).toBeCloseTo(2000 + Math.LN2, 11);
    expect(logAddExp(-2000, -5000)).toBe(-2000);
  });

  it("takes −Infinity for a term of 0", () => {
    expect(logAddExp(-Infinity, 3)).toBe(3);
    expect(logAddExp(-Infinity, -Infinity)).toBe(-Infinity);
  });
});
