import { bgNbd } from "../../../../src/portfolio/value/models/bgNbd";
import { groupHistories } from "../../../../src/portfolio/value/models/groupHistories";
import { bgNbdFixtures } from "./leavingModelFixtures";

const published = [0.243, 4.414, 0.793, 2.426];

describe("BG/NBD of single customers", () => {
  it.each([
    [2, 213 / 7, 272 / 7, 0.726589721835, 1.226115806149, 5.15664977],
    [1, 12 / 7, 272 / 7, 0.212260062555, 0.203351041087, 0.91572443],
    [0, 0, 272 / 7, 1, 0.195109664993, 1.01574601],
    [26, 216 / 7, 31, 0.968851562852, 20.748353694, 70.90179657],
  ])(
    "has the published values of %d orders, the last at %f of %f weeks",
    (repeats, lastRepeat, observed, ...values) => {
      const history = { repeats, lastRepeat, observed };
      const [alive, expected, discounted] = values;
      expect(bgNbd.probabilityAlive(published, history)).toBeCloseTo(alive!, 11);
      expect(bgNbd.expectedFutureOrders(published, history, 39)).toBeCloseTo(expected!, 9);
      expect(bgNbd.discountedFutureOrders(published, history, 0.0027)).toBeCloseTo(discounted!, 8);
    },
  );

  it.each([
    [1, 0.0532679],
    [3, 0.1508652],
    [32, 1.0452433],
    [39, 1.1967232],
    [52, 1.4460506],
    [78, 1.8605191],
  ])("expects the published orders of a new customer in %d weeks", (weeks, orders) => {
    expect(bgNbd.expectedOrders(published, weeks)).toBeCloseTo(orders, 7);
  });

  it("has the shares of new customers by orders in 39 weeks that its definition gives", () => {
    // Integrated over the pace and the chance of leaving with numpy.
    const shares = [
      0.5737863520960094, 0.19939528083591151, 0.08542975953906078, 0.04586035384799973, 0.027671449335782194,
      0.017965493866579047,
    ];
    const distribution = bgNbd.orderDistribution(published, 39, 5);
    shares.forEach((share, n) => expect(distribution[n]).toBeCloseTo(share, 13));
  });

  it("does not overflow for a customer of 500 orders", () => {
    const parameters = [0.1, 50.16, 0.4, 0.81];
    const history = { repeats: 500, lastRepeat: 10, observed: 100 };
    const histories = groupHistories({
      count: 1,
      repeats: Float64Array.of(500),
      lastRepeat: Float64Array.of(10),
      observed: Float64Array.of(100),
    });
    const gradient = new Float64Array(4);
    expect(bgNbd.logLikelihood(parameters, histories, gradient)).toBeCloseTo(545.114994651795, 10);
    expect(gradient.every(Number.isFinite)).toBe(true);
    expect(bgNbd.probabilityAlive(parameters, history) / 2.715215421877528e-196).toBeCloseTo(1, 10);
    expect(bgNbd.expectedFutureOrders(parameters, history, 39)).toBeLessThan(1e-190);
    const [none, ...some] = bgNbd.futureDistribution(parameters, history, 39, 3);
    expect(none).toBe(1);
    some.forEach((share) => expect(share).toBeLessThan(1e-190));
  });

  it("is certain that a customer without a repeat order is there, however long it has been silent", () => {
    expect(bgNbd.probabilityAlive(published, { repeats: 0, lastRepeat: 0, observed: 5000 })).toBe(1);
  });
});

describe("BG/NBD by direct integration of its definition", () => {
  it.each(bgNbdFixtures)("agrees at $parameters for $history", (fixture) => {
    const { parameters, history, alive, expected, discounted } = fixture;
    expect(bgNbd.probabilityAlive(parameters, history) / alive).toBeCloseTo(1, 12);
    expect(bgNbd.expectedFutureOrders(parameters, history, 39) / expected).toBeCloseTo(1, 11);
    expect(bgNbd.discountedFutureOrders(parameters, history, 0.0027) / discounted).toBeCloseTo(1, 11);
    const { repeats, lastRepeat, observed } = history;
    const histories = groupHistories({
      count: 1,
      repeats: Float64Array.of(repeats),
      lastRepeat: Float64Array.of(lastRepeat),
      observed: Float64Array.of(observed),
    });
    expect(bgNbd.logLikelihood(parameters, histories)).toBeCloseTo(fixture.logLikelihood, 11);
  });
});
