import { groupHistories } from "../../../../src/portfolio/value/models/groupHistories";
import { mbgNbd } from "../../../../src/portfolio/value/models/mbgNbd";
import { mbgNbdFixtures } from "./leavingModelFixtures";

const parameters = [0.525, 6.183, 0.891, 1.614];

describe("MBG/NBD by direct integration of its definition", () => {
  it.each(mbgNbdFixtures)("agrees at $parameters for $history", (fixture) => {
    const { history, alive, expected, discounted } = fixture;
    expect(mbgNbd.probabilityAlive(fixture.parameters, history) / alive).toBeCloseTo(1, 12);
    expect(mbgNbd.expectedFutureOrders(fixture.parameters, history, 39) / expected).toBeCloseTo(1, 11);
    expect(mbgNbd.discountedFutureOrders(fixture.parameters, history, 0.0027) / discounted).toBeCloseTo(1, 11);
    const { repeats, lastRepeat, observed } = history;
    const histories = groupHistories({
      count: 1,
      repeats: Float64Array.of(repeats),
      lastRepeat: Float64Array.of(lastRepeat),
      observed: Float64Array.of(observed),
    });
    expect(mbgNbd.logLikelihood(fixture.parameters, histories)).toBeCloseTo(fixture.logLikelihood, 11);
  });

  it("gives the shares of new customers by orders in 39 weeks, those that leave after their first order among them", () => {
    const shares = [
      0.5824731894932889, 0.1827830772875405, 0.08689482567349051, 0.048570442951569204, 0.029774148559391162,
      0.019387323553570354,
    ];
    const distribution = mbgNbd.orderDistribution(parameters, 39, 5);
    shares.forEach((share, n) => expect(distribution[n]).toBeCloseTo(share, 13));
  });
});

describe("MBG/NBD", () => {
  it("gives a customer without a repeat order the published P(alive), below 1 and falling", () => {
    // 1/(1 + a/(b + x) · ((α + T)/(α + tₓ))^(r + x)), Batislam, Denizel and Filiztekin 2007.
    const alive = [0, 10, 39].map((observed) =>
      mbgNbd.probabilityAlive(parameters, { repeats: 0, lastRepeat: 0, observed }),
    );
    expect(alive[0]).toBeCloseTo(1.614 / (0.891 + 1.614), 14);
    expect(alive[1]).toBeCloseTo(1 / (1 + (0.891 / 1.614) * (16.183 / 6.183) ** 0.525), 14);
    expect(alive[2]).toBeLessThan(alive[1]!);
  });

  it("expects of a new customer what it expects of one that has just ordered for the first time", () => {
    const firstOrder = { repeats: 0, lastRepeat: 0, observed: 0 };
    expect(mbgNbd.expectedOrders(parameters, 39)).toBeCloseTo(1.1829536655971726, 11);
    expect(mbgNbd.expectedFutureOrders(parameters, firstOrder, 39)).toBe(mbgNbd.expectedOrders(parameters, 39));
  });

  it("does not overflow for a customer of 500 orders", () => {
    const peers = [0.1, 50.16, 0.4, 0.81];
    const histories = groupHistories({
      count: 1,
      repeats: Float64Array.of(500),
      lastRepeat: Float64Array.of(10),
      observed: Float64Array.of(100),
    });
    expect(mbgNbd.logLikelihood(peers, histories)).toBeCloseTo(545.1121975030607, 10);
    const alive = mbgNbd.probabilityAlive(peers, { repeats: 500, lastRepeat: 10, observed: 100 });
    expect(alive / 2.720647917069456e-196).toBeCloseTo(1, 10);
  });
});
