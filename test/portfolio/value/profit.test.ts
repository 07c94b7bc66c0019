import fc from "fast-check";
import { customerProfit } from "../../../src/portfolio/value/customerProfit";
import { whaleCurve } from "../../../src/portfolio/value/whaleCurve";

describe("the profit of a customer", () => {
  it("is its margin less what serving it costs", () => {
    const profit = customerProfit({
      marginCents: 100_000,
      visits: 3,
      visitCostCents: 15_000,
      orders: 10,
      orderCostCents: 1_200,
      discountCents: 5_000,
      retentionCents: 10_000,
    });
    expect(profit).toEqual({
      visitsCents: 45_000,
      ordersCents: 12_000,
      discountCents: 5_000,
      retentionCents: 10_000,
      resultCents: 28_000,
    });
  });

  it("rounds half a cent away from zero, also where binary fractions fall short of it", () => {
    const cost = (visits: number, visitCostCents: number) =>
      customerProfit({
        marginCents: 0,
        visits,
        visitCostCents,
        orders: 0,
        orderCostCents: 0,
        discountCents: 0,
        retentionCents: 0,
      }).visitsCents;
    // 0.58 × 25 is 14.5; as doubles, 14.499999999999998.
    expect(0.58 * 25).toBeLessThan(14.5);
    expect(cost(0.58, 25)).toBe(15);
    expect(cost(-0.5, 25)).toBe(-13);
  });
});

describe("the whale curve", () => {
  it("climbs to its peak and falls back to the result", () => {
    expect(whaleCurve([50, -30, 80])).toEqual({
      points: [
        { rank: 1, cumulative: 80, share: 0.8 },
        { rank: 2, cumulative: 130, share: 1.3 },
        { rank: 3, cumulative: 100, share: 1 },
      ],
      total: 100,
      profitable: 2,
      peak: 130,
      peakShare: 1.3,
    });
  });

  it("has no shares of a loss", () => {
    expect(whaleCurve([10, -30])).toMatchObject({ total: -20, profitable: 1, peak: 10, peakShare: NaN });
  });

  it("is highest at the last profitable customer, and ends at the sum", () => {
    const results = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(results, (some) => {
        const { points, peak, profitable, total } = whaleCurve(some);
        const cumulative = points.map((point) => point.cumulative);
        expect(Math.max(0, ...cumulative)).toBe(peak);
        expect(profitable === 0 ? 0 : cumulative[profitable - 1]!).toBe(peak);
        expect(cumulative.at(-1)).toBe(total);
        expect(total).toBe(some.reduce((sum, value) => sum + value, 0));
      }),
    );
  });

  it("thinned, keeps points of the whole curve, the last among them", () => {
    const some = Array.from({ length: 777 }, (_, at) => ((at * 7919) % 1009) - 300);
    const whole = whaleCurve(some).points;
    const thinned = whaleCurve(some, 50).points;
    expect(thinned).toHaveLength(50);
    expect(thinned.at(-1)).toEqual(whole.at(-1));
    for (const point of thinned) expect(point).toEqual(whole[point.rank - 1]);
  });
});
