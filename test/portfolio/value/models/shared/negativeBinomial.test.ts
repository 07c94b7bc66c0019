import { negativeBinomial } from "../../../../../src/portfolio/value/models/shared/negativeBinomial";

describe("negativeBinomial", () => {
  it("is geometric for the shape 1", () => {
    expect(Array.from(negativeBinomial(1, 1, 3))).toEqual([0.5, 0.25, 0.125, 0.0625].map((p) => expect.closeTo(p, 15)));
  });

  it("has the values of scipy.stats.nbinom(2.5, 1/1.75)", () => {
    const shares = negativeBinomial(2.5, 0.75, 10);
    expect(shares[0]).toBeCloseTo(0.24683394155704638, 15);
    expect(shares[1]).toBeCloseTo(0.26446493738254967, 15);
    expect(shares[4]).toBeCloseTo(0.07513975102291187, 15);
    expect(shares[10]).toBeCloseTo(0.0014637319048387922, 15);
  });

  it("finds its way where the probability of no order is too small to write", () => {
    const shares = negativeBinomial(900, 10, 20_000);
    expect(shares[0]).toBe(0);
    const sum = shares.reduce((total, share) => total + share, 0);
    expect(sum).toBeCloseTo(1, 10);
    expect(shares.reduce((total, share, n) => total + n * share, 0) / 9000).toBeCloseTo(1, 10);
  });
});
