import { bgBb } from "../../../../src/portfolio/value/models/bgBb";
import { seededRandom } from "../../../../src/portfolio/statistics/seededRandom";
import { donationParameters } from "./donations";

const customers = 20_000;
/** Four standard errors of a share of that many customers. */
const margin = (share: number, of = customers): number => 4 * Math.sqrt((share * (1 - share)) / of) + 1e-9;

describe("customers drawn from the BG/BB model", () => {
  const drawn = bgBb.simulateHistories(donationParameters, new Float64Array(customers).fill(6), seededRandom(1995));

  it("have histories that can be", () => {
    expect(drawn.count).toBe(customers);
    const impossible = drawn.repeats.filter((repeats, row) => {
      const last = drawn.lastRepeat[row]!;
      return repeats > last || last > 6 || (repeats === 0) !== (last === 0);
    });
    expect(impossible).toHaveLength(0);
  });

  it("order as often as the distribution tells", () => {
    const shares = new Float64Array(7);
    for (const repeats of drawn.repeats) shares[repeats]! += 1 / customers;
    bgBb
      .orderDistribution(donationParameters, 6, 6)
      .forEach((share, n) => expect(Math.abs(shares[n]! - share)).toBeLessThan(margin(share)));
  });

  it("show each history as often as its likelihood tells", () => {
    const waiting = drawn.repeats.filter((repeats, row) => repeats === 1 && drawn.lastRepeat[row] === 1).length;
    // One group of customers: x = 1, tₓ = 1, n = 6 has a likelihood of e^(−2.28882783009463).
    const share = Math.exp(-2.28882783009463);
    expect(Math.abs(waiting / customers - share)).toBeLessThan(margin(share));
  });

  it("are observed for whole periods", () => {
    expect(bgBb.simulateHistories(donationParameters, Float64Array.of(6.7, 0), seededRandom(1)).observed).toEqual(
      Float64Array.of(6, 0),
    );
  });

  it("order in the future as foreseen, given that they are there", () => {
    const known = bgBb.parametersIfAlive(donationParameters, { repeats: 3, lastRepeat: 6, observed: 6 });
    const random = seededRandom(2002);
    const shares = new Float64Array(6);
    const disordered: number[][] = [];
    for (let draw = 0; draw < customers; draw++) {
      const times = bgBb.simulateOrderTimes(known, 5.5, random);
      shares[times.length]! += 1 / customers;
      const inOrder = times.every((time, at) => Number.isInteger(time) && time <= 5 && time > (times[at - 1] ?? 0));
      if (!inOrder) disordered.push(times);
    }
    expect(disordered).toEqual([]);
    bgBb
      .futureDistribution(donationParameters, { repeats: 3, lastRepeat: 6, observed: 6 }, 5, 5)
      .forEach((share, n) => expect(Math.abs(shares[n]! - share)).toBeLessThan(margin(share)));
  });
});
