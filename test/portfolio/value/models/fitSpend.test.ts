import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fitSpend } from "../../../../src/portfolio/value/models/fitSpend";
import { gammaGamma } from "../../../../src/portfolio/value/models/gammaGamma";
import type { SpendHistories } from "../../../../src/portfolio/value/models/spendModel";
import { seededRandom } from "../../../../src/portfolio/statistics/seededRandom";

const path = join(__dirname, "../../../../../shared/data/cdnow_sample_summary_with_monetary.csv");
const isThere = existsSync(path);
if (!isThere) console.warn("Skipped: the spend of the CDNOW sample is not beside the repository.");

const spendOf = (customers: readonly (readonly [repeats: number, meanSpend: number])[]): SpendHistories => ({
  count: customers.length,
  repeats: Float64Array.from(customers, ([repeats]) => repeats),
  meanSpend: Float64Array.from(customers, ([, meanSpend]) => meanSpend),
});

const sixteen = spendOf([
  [1, 12],
  [2, 30.5],
  [1, 45],
  [3, 22],
  [5, 38],
  [2, 18.25],
  [1, 95],
  [4, 27],
  [2, 61],
  [1, 33],
  [8, 24.5],
  [3, 52],
  [1, 21],
  [2, 40],
  [6, 17.5],
  [1, 64],
]);

describe("fitSpend", () => {
  it("fits sixteen customers as computed with 20 digits, and says that so few do not tell how they differ", () => {
    const fit = fitSpend(sixteen);
    expect(fit.logLikelihood).toBeCloseTo(-67.759647071215, 8);
    [4.284143721, 8.191380513, 59.68824578].forEach((value, index) =>
      expect(fit.parameters[index]! / value).toBeCloseTo(1, 5),
    );
    [4.957387, 9.00139, 131.7724].forEach((error, index) =>
      expect(fit.standardErrors[index]! / error).toBeCloseTo(1, 4),
    );
    // p·v/(q − 1) of the numbers above; correlation by numpy.
    expect(fit.meanSpend).toBeCloseTo((4.284143721 * 59.68824578) / 7.191380513, 3);
    expect(fit.correlation).toBeCloseTo(-0.328292843652149, 9);
    expect(fit.concerns).toEqual(["heterogeneityNotIdentified"]);
  });

  it("multiplies v and the mean by the unit of the currency, and leaves p and q", () => {
    const inCents = fitSpend({ ...sixteen, meanSpend: sixteen.meanSpend.map((spend) => 100 * spend) });
    const fit = fitSpend(sixteen);
    [1, 1, 100].forEach((unit, index) =>
      expect(inCents.parameters[index]! / fit.parameters[index]!).toBeCloseTo(unit, 4),
    );
    expect(inCents.meanSpend).toBeCloseTo(100 * fit.meanSpend, 3);
    expect(inCents.logLikelihood).toBeCloseTo(fit.logLikelihood - 16 * Math.log(100), 7);
  });

  it("finds no finite mean where the spend has none", () => {
    const random = seededRandom(3);
    const repeats = Float64Array.from({ length: 2_000 }, (_, customer) => 1 + (customer % 6));
    const meanSpend = gammaGamma.simulateSpend([5, 0.6, 20], repeats, random);
    const fit = fitSpend({ count: repeats.length, repeats, meanSpend });
    expect(fit.high[1]).toBeLessThan(1);
    expect(gammaGamma.hasFiniteMean(fit.parameters)).toBe(false);
    expect(fit.meanSpend).toBe(Infinity);
    expect(fit.concerns).toEqual([]);
  });

  it.each<[string, readonly (readonly [number, number])[]]>([
    ["a single customer", [[3, 25]]],
    ["customers that all spend the same", Array.from({ length: 30 }, (_, n) => [1 + (n % 4), 25] as const)],
    ["customers that differ, with one order each", Array.from({ length: 30 }, (_, n) => [1, 10 + n] as const)],
  ])("has no silent number for %s", (_, customers) => {
    const fit = fitSpend(spendOf(customers));
    expect(fit.concerns).toContain("heterogeneityNotIdentified");
    expect(fit.parameters.every((value) => value > 0 && value < Infinity)).toBe(true);
    expect(Number.isFinite(fit.logLikelihood)).toBe(true);
    expect(Number.isFinite(fit.correlation)).toBe(true);
    expect(fit.standardErrors.every(Number.isFinite)).toBe(!fit.concerns.includes("noStandardErrors"));
    expect(fit.evaluations).toBeLessThan(1100);
  });

  it("refuses to fit nobody", () => {
    expect(() => fitSpend(spendOf([]))).toThrow(expect.objectContaining({ code: "nothingToFit" }));
  });
});

(isThere ? describe : describe.skip)("the spend of the 946 customers of CDNOW that ordered again", () => {
  it("is fitted as published", () => {
    const rows = readFileSync(path, "utf8")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(",").map(Number));
    const fit = fitSpend(
      spendOf(rows.flatMap(([, repeats, , , mean]) => (repeats! > 0 ? [[repeats!, mean!] as const] : []))),
    );
    expect(fit).toMatchObject({ customers: 946, concerns: [] });
    expect(Math.abs(fit.logLikelihood + 4055.923)).toBeLessThan(5e-4);
    [6.2488, 3.7446, 15.4478].forEach((value, index) => expect(fit.parameters[index]).toBeCloseTo(value, 3));
    expect(fit.standardErrors[0]).toBeCloseTo(1.19, 2);
    expect(fit.standardErrors[1]).toBeCloseTo(0.29, 3);
    expect(fit.standardErrors[2]).toBeCloseTo(4.16, 2);
  });
});
