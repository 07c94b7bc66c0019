import fc from "fast-check";
import { paretoNbd } from "../../../../src/portfolio/value/models/paretoNbd";

const sum = (values: Iterable<number>): number => Array.from(values).reduce((total, value) => total + value, 0);
const meanOf = (distribution: Float64Array): number => sum(distribution.map((share, orders) => orders * share));

const between = (low: number, high: number) => fc.double({ min: low, max: high, noNaN: true });
/** Populations and times whose numbers of orders beyond 400 do not count. */
const anyCase = fc
  .record({
    r: between(0.05, 3),
    alpha: between(2, 50),
    s: between(0.05, 30),
    beta: between(0.05, 100),
    times: between(0.01, 8),
  })
  .map(({ r, alpha, s, beta, times }) => ({ parameters: [r, alpha, s, beta], time: times * alpha }));

describe("the number of orders of Pareto/NBD", () => {
  // mpmath, 30 digits: the negative binomial integrated over the time a customer stays, as the model defines it.
  it.each<[number[], number, number, number]>([
    [[0.5534, 10.5802, 0.6061, 11.6562], 39, 0, 0.5935759370282291],
    [[0.5534, 10.5802, 0.6061, 11.6562], 39, 1, 0.1655843795685014],
    [[0.5534, 10.5802, 0.6061, 11.6562], 39, 5, 0.02148739837943614],
    [[0.5534, 10.5802, 0.6061, 11.6562], 39, 40, 1.487070198994057e-6],
    [[1000, 1000, 1000, 0.01], 78, 1, 1.0009809211032695e-5],
    [[1000, 1000, 1000, 0.01], 78, 5, 1.0252658500035816e-25],
    [[1000, 1000, 1, 1000], 78, 0, 0.000999000999000999],
    [[1000, 1000, 1, 1000], 78, 40, 0.0009250790393438677],
    [[0.01, 0.01, 0.01, 1000], 400, 0, 0.8994879053647885],
    [[0.01, 0.01, 0.01, 1000], 400, 300, 3.168077819921828e-5],
    [[1000, 0.01, 5, 1], 78, 0, 5.004704124025326e-5],
    [[1000, 0.01, 5, 1], 78, 300, 4.915385956793595e-5],
    [[30.5534, 41.7, 0.6061, 42.6], 26, 5, 0.01572920018050818],
    [[30.5534, 41.7, 0.6061, 42.6], 26, 40, 0.00025503188150547513],
    [[500, 40, 0.6, 50], 26, 0, 0.0009594617206770097],
    [[500, 40, 0.6, 50], 26, 300, 0.0081752716809347],
    [[1, 1, 1, 1], 1e-6, 5, 9.999931666935249e-31],
  ])("at %j within %d weeks is %i as often as integrated in 30 digits", (parameters, time, orders, expected) => {
    for (const most of [orders, orders + 60]) {
      const share = paretoNbd.orderDistribution(parameters, time, most)[orders]!;
      expect(Math.abs(share / expected - 1)).toBeLessThan(1e-11);
    }
  });

  it("is some number, and on average the one expected", () => {
    fc.assert(
      fc.property(anyCase, ({ parameters, time }) => {
        const distribution = paretoNbd.orderDistribution(parameters, time, 400);
        const expected = paretoNbd.expectedOrders(parameters, time);
        expect(sum(distribution)).toBeCloseTo(1, 11);
        expect(Math.abs(meanOf(distribution) - expected)).toBeLessThan(1e-10 * (1 + expected));
      }),
    );
  });

  it("in the future is on average the one expected of this customer, and 0 when it has left", () => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 20 }), between(0.05, 1), ({ parameters, time }, repeats, share) => {
        const observed = 3 * time;
        const customer = { repeats, lastRepeat: repeats === 0 ? 0 : share * observed, observed };
        const distribution = paretoNbd.futureDistribution(parameters, customer, time / 3, 400);
        const expected = paretoNbd.expectedFutureOrders(parameters, customer, time / 3);
        expect(sum(distribution)).toBeCloseTo(1, 11);
        expect(Math.abs(meanOf(distribution) - expected)).toBeLessThan(1e-10 * (1 + expected));
        expect(distribution[0]).toBeGreaterThanOrEqual(1 - paretoNbd.probabilityAlive(parameters, customer));
      }),
    );
  });
});
