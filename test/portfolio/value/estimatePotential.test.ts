import fc from "fast-check";
import { estimatePotential, type PotentialOptions } from "../../../src/portfolio/value/estimatePotential";

interface Known {
  readonly revenue: number;
  readonly declared?: number;
  readonly sector?: string;
}

/** The potential of customers of whom this is known, in whole currency units. */
function potentialOf(customers: readonly Known[], options?: PotentialOptions) {
  const names = [...new Set(customers.flatMap(({ sector }) => sector ?? []))];
  const { cents, untappedCents, ...rest } = estimatePotential(
    {
      revenueCents: Float64Array.from(customers, ({ revenue }) => Math.round(revenue * 100)),
      attributes: {
        sector: { names, codes: Int32Array.from(customers, ({ sector }) => (sector ? names.indexOf(sector) : -1)) },
      },
      measures: { potential: Float64Array.from(customers, ({ declared = NaN }) => Math.round(declared * 100)) },
    },
    options,
  );
  return { ...rest, potential: Array.from(cents, (value) => value / 100), untapped: [...untappedCents] };
}

const building: readonly Known[] = [1234.56, 980.1, 12050.4, 450, 7799.99, 3210.75].map((revenue) => ({
  revenue,
  sector: "BTP",
}));

describe("estimatePotential", () => {
  // numpy.percentile(revenues, [75, 80, 85, 90]), type 7, rounded to the cent.
  it.each([
    [0.75, 6652.68],
    [0.8, 7799.99],
    [0.85, 8862.59],
    [0.9, 9925.2],
  ])("takes the quantile %d of the sector, as numpy computes it", (peerShare, expected) => {
    const { potential, source } = potentialOf(building, { peerShare });
    expect(potential[1]).toBe(expected);
    expect(source[1]).toBe("peers");
  });

  it("takes what was declared before what peers buy, and what peers buy before what is assumed", () => {
    const { potential, source, shareOfWallet, untapped } = potentialOf([
      ...building,
      { revenue: 1000, sector: "BTP", declared: 2500 },
      { revenue: 1000 },
      { revenue: 1000, sector: "Hôtels" },
    ]);
    expect(source.slice(-3)).toEqual(["declared", "assumed", "assumed"]);
    expect(potential.slice(-3)).toEqual([2500, 1200, 1200]);
    expect(shareOfWallet[6]).toBe(0.4);
    expect(untapped[6]).toBe(150000);
  });

  it("assumes a fifth more for those who buy what four peers in five stay under, or more", () => {
    const { source, potential } = potentialOf(building);
    expect(source).toEqual(["peers", "peers", "assumed", "peers", "assumed", "peers"]);
    // 1.2 × 12,050.40 and 1.2 × 7,799.99, to the cent.
    expect([potential[2], potential[4]]).toEqual([14460.48, 9359.99]);
  });

  it("compares with five buyers at least: who bought nothing is no peer", () => {
    const four = building.slice(0, 4);
    const idle: Known = { revenue: 0, sector: "BTP" };
    expect(potentialOf([...four, idle]).source[0]).toBe("assumed");
    expect(potentialOf([...four, idle], { minimumPeers: 4 }).source[0]).toBe("peers");
    // The idle customer is compared with the buyers, and does not pull their quantile down.
    expect(potentialOf([...building, idle]).potential.at(-1)).toBe(7799.99);
  });

  it("keeps a potential declared under the revenue, as fully used, and counts it", () => {
    const { source, potential, shareOfWallet, untapped, declaredUnderRevenue } = potentialOf([
      { revenue: 500, declared: 400 },
      { revenue: 500, declared: 500 },
    ]);
    expect(source).toEqual(["declared", "declared"]);
    expect(potential).toEqual([400, 500]);
    expect([...shareOfWallet]).toEqual([1, 1]);
    expect(untapped).toEqual([0, 0]);
    expect(declaredUnderRevenue).toBe(1);
  });

  it("leaves all of the potential to those who bought nothing or sent back more than they bought", () => {
    const { shareOfWallet, untapped, potential } = potentialOf([
      { revenue: -50, declared: 400 },
      { revenue: 0, declared: 0 },
      { revenue: -50 },
    ]);
    expect([...shareOfWallet]).toEqual([0, 0, 0]);
    expect(potential).toEqual([400, 0, 0]);
    expect(untapped).toEqual([40000, 0, 0]);
  });

  it.each([
    [{ peerShare: 1.2 }, "notAShare"],
    [{ minimumPeers: 0 }, "notFrom1"],
    [{ assumedFactor: 0.9 }, "notFrom1"],
  ])("refuses %j", (options, code) => {
    expect(() => potentialOf(building, options)).toThrow(expect.objectContaining({ code }));
  });

  it("is never under the revenue unless declared, and never leaves less than nothing", () => {
    const customer = fc.record({
      revenue: fc.integer({ min: -5000, max: 500000 }).map((cents) => cents / 100),
      declared: fc.option(fc.integer({ min: -10, max: 9000 }), { nil: undefined }),
      sector: fc.constantFrom("A", "B", undefined),
    });
    fc.assert(
      fc.property(
        fc.array(customer, { minLength: 1, maxLength: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (customers, peerShare) => {
          const { potential, source, untapped, shareOfWallet } = potentialOf(customers as Known[], { peerShare });
          customers.forEach(({ revenue }, at) => {
            if (source[at] !== "declared") expect(potential[at]).toBeGreaterThanOrEqual(Math.max(0, revenue));
            expect(Number.isInteger(untapped[at])).toBe(true);
            expect(untapped[at]).toBe(
              Math.max(0, Math.round(potential[at]! * 100) - Math.round(Math.max(0, revenue) * 100)),
            );
            expect(shareOfWallet[at]).toBeGreaterThanOrEqual(0);
            expect(shareOfWallet[at]).toBeLessThanOrEqual(1);
          });
        },
      ),
    );
  });
});
