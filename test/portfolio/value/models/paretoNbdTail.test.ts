import { TAIL_FIELDS, tailIntegral } from "../../../../src/portfolio/value/models/paretoNbd/tailIntegral";

const tail = (m: number, n: number, p: number, q: number): Float64Array => {
  const found = new Float64Array(TAIL_FIELDS);
  tailIntegral(m, n, p, q, found);
  return found;
};

describe("the integral in the Pareto/NBD likelihood", () => {
  it("is p / (m + n − 1) where both ages are the same", () => {
    expect(tail(1.5, 1.5, 4, 4)[0]).toBeCloseTo(Math.log(4 / 2), 14);
    expect(tail(500.3, 1.6, 12, 12)[0]).toBeCloseTo(Math.log(12 / 500.9), 14);
  });

  it("is ln(q/p) · p q / (q − p) for exponents of 1, by partial fractions", () => {
    for (const [p, q] of [
      [1, 2],
      [2, 1],
      [1, 50],
      [1e-3, 1e3],
      [1e3, 1e-3],
    ] as const) {
      expect(tail(1, 1, p, q)[0]).toBeCloseTo(Math.log((Math.log(q / p) * p * q) / (q - p)), 13);
    }
  });

  it("has the published logarithms for 500 orders, where the hypergeometric function of others overflows", () => {
    // A0 of the literature is r + s + x times the integral from tₓ to T; what follows T = 37 is less than the last digit.
    const [r, alpha, s, beta] = [10.465, 0.00798565181, 3.0516, 2.82];
    const logA0 = (last: number): number =>
      Math.log(r + s + 500) +
      tail(r + 500, s + 1, alpha + last, beta + last)[0]! -
      (r + 500) * Math.log(alpha + last) -
      (s + 1) * Math.log(beta + last);
    expect(logA0(1)).toBeCloseTo(-9.47658832, 8);
    expect(logA0(4)).toBeCloseTo(-715.0597932, 7);
  });

  // The series gives way to panels where one age is five times the other.
  it("goes on without a step where its method changes", () => {
    for (const [m, n] of [
      [0.6, 1.6],
      [1.6, 0.6],
      [40.5, 1.2],
      [1.2, 40.5],
      [500, 1.6],
    ] as const) {
      const before = tail(m, n, 1, 5 * (1 - 1e-12));
      const after = tail(m, n, 1, 5 * (1 + 1e-12));
      before.forEach((value, field) => expect(after[field]).toBeCloseTo(value, 9));
    }
  });

  it("is the same when both ages trade places with their exponents", () => {
    const [value, byM, byN, byP, byQ] = tail(3.5, 1.6, 2, 30);
    expect(Array.from(tail(1.6, 3.5, 30, 2))).toEqual([value, byN, byM, byQ, byP]);
  });
});
