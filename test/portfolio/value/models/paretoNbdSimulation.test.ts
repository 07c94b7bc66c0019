import { paretoNbd } from "../../../../src/portfolio/value/models/paretoNbd";
import { seededRandom } from "../../../../src/portfolio/statistics/seededRandom";

const parameters = [1.4, 9, 1.8, 40];
const customers = 20_000;
const observed = 30;
const mean = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
/** Four standard errors of the mean of these values. */
const margin = (values: readonly number[]): number => {
  const centre = mean(values);
  return 4 * Math.sqrt(mean(values.map((value) => (value - centre) ** 2)) / values.length);
};

describe("customers drawn from Pareto/NBD", () => {
  const drawn = paretoNbd.simulateHistories(parameters, new Float64Array(customers).fill(observed), seededRandom(1987));

  it("have histories that can be", () => {
    expect(drawn.count).toBe(customers);
    const impossible = drawn.repeats.filter((repeats, row) => {
      const last = drawn.lastRepeat[row]!;
      return last > observed || (repeats === 0) !== (last === 0);
    });
    expect(impossible).toHaveLength(0);
  });

  it("order as often as the distribution tells", () => {
    const shares = new Float64Array(11);
    for (const repeats of drawn.repeats) if (repeats <= 10) shares[repeats]! += 1 / customers;
    paretoNbd.orderDistribution(parameters, observed, 10).forEach((share, orders) => {
      expect(Math.abs(shares[orders]! - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / customers));
    });
  });

  it("are as many as expected", () => {
    const repeats = Array.from(drawn.repeats);
    expect(Math.abs(mean(repeats) - paretoNbd.expectedOrders(parameters, observed))).toBeLessThan(margin(repeats));
  });
});

describe("the future of customers drawn from Pareto/NBD", () => {
  it("is the one expected from their past, whether they are recent or not", () => {
    const random = seededRandom(2005);
    const errors = { recent: [] as number[], silent: [] as number[] };
    for (let draw = 0; draw < customers; draw++) {
      const times = paretoNbd.simulateOrderTimes(parameters, 2 * observed, random);
      const past = times.filter((time) => time <= observed);
      const customer = { repeats: past.length, lastRepeat: past.at(-1) ?? 0, observed };
      const expected = paretoNbd.expectedFutureOrders(parameters, customer, observed);
      const kind = customer.lastRepeat > observed / 2 ? "recent" : "silent";
      errors[kind].push(times.length - past.length - expected);
    }
    for (const found of Object.values(errors)) {
      expect(found.length).toBeGreaterThan(customers / 10);
      expect(Math.abs(mean(found))).toBeLessThan(margin(found));
    }
  });

  it("given that a customer is there, is the one of a new customer with other parameters", () => {
    const customer = { repeats: 4, lastRepeat: 25, observed };
    const known = paretoNbd.parametersIfAlive(parameters, customer);
    expect(Array.from(known)).toEqual([5.4, 39, 1.8, 70]);
    const random = seededRandom(1964);
    const counts: number[] = [];
    const impossible: number[][] = [];
    for (let draw = 0; draw < customers; draw++) {
      const times = paretoNbd.simulateOrderTimes(known, 52, random);
      if (times.some((time, at) => time > 52 || time <= (times[at - 1] ?? 0))) impossible.push(times);
      counts.push(times.length);
    }
    expect(impossible).toEqual([]);
    const expected =
      paretoNbd.expectedFutureOrders(parameters, customer, 52) / paretoNbd.probabilityAlive(parameters, customer);
    expect(Math.abs(mean(counts) - expected)).toBeLessThan(margin(counts));
  });
});
