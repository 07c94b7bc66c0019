import { bgNbd } from "../../../../src/portfolio/value/models/bgNbd";
import { mbgNbd } from "../../../../src/portfolio/value/models/mbgNbd";
import { seededRandom } from "../../../../src/portfolio/statistics/seededRandom";

const customers = 6_000;

/** Expects the mean of what was drawn within four standard errors of theory. */
function expectMean(drawn: ArrayLike<number>, expected: number): void {
  const values = Array.from(drawn);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(variance / values.length));
}

describe.each([
  [bgNbd, [0.243, 4.414, 0.793, 2.426]],
  [mbgNbd, [0.525, 6.183, 0.891, 1.614]],
  [mbgNbd, [0.8, 2, 0.1, 0.3]],
] as const)("customers drawn from $id", (model, parameters) => {
  const histories = model.simulateHistories(parameters, new Float64Array(customers).fill(39), seededRandom(7));

  it("order as often as expected, and as many each number of times", () => {
    expectMean(histories.repeats, model.expectedOrders(parameters, 39));
    model.orderDistribution(parameters, 39, 4).forEach((share, n) =>
      expectMean(
        histories.repeats.map((repeats) => (repeats === n ? 1 : 0)),
        share,
      ),
    );
  });

  it("have their last order within the time observed, and none without a repeat", () => {
    histories.repeats.forEach((repeats, customer) => {
      const last = histories.lastRepeat[customer]!;
      expect(repeats > 0 ? last > 0 && last <= 39 : last === 0).toBe(true);
    });
  });

  it("come back after a silence as often as foreseen", () => {
    // Both periods drawn at once: what those do later that ordered twice, the last time between weeks 15 and 25 of 39.
    const present = model.parametersIfAlive(parameters, { repeats: 0, lastRepeat: 0, observed: 0 });
    const stays = model.probabilityAlive(parameters, { repeats: 0, lastRepeat: 0, observed: 0 });
    const random = seededRandom(8);
    const later: number[] = [];
    let foreseen = 0;
    for (let customer = 0; customer < 3 * customers; customer++) {
      const times = random() < stays ? model.simulateOrderTimes(present, 78, random) : [];
      const before = times.filter((time) => time <= 39);
      const lastRepeat = before.at(-1) ?? 0;
      if (before.length !== 2 || lastRepeat < 15 || lastRepeat > 25) continue;
      later.push(times.length - 2);
      foreseen += model.expectedFutureOrders(parameters, { repeats: 2, lastRepeat, observed: 39 }, 39);
    }
    expect(later.length).toBeGreaterThan(100);
    expectMean(later, foreseen / later.length);
  });

  it("order from now on, when they are there, as often as expected", () => {
    const history = { repeats: 3, lastRepeat: 20, observed: 30 };
    const ifAlive = model.parametersIfAlive(parameters, history);
    const random = seededRandom(9);
    const drawn = Array.from({ length: customers }, () => model.simulateOrderTimes(ifAlive, 26, random));
    expectMean(
      drawn.map((times) => times.length),
      model.expectedFutureOrders(parameters, history, 26) / model.probabilityAlive(parameters, history),
    );
    for (const times of drawn) {
      expect(times.every((time, i) => time > (times[i - 1] ?? 0) && time <= 26)).toBe(true);
    }
  });
});
