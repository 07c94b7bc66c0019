import {
  foreseenShares,
  observedShares,
  repeatClassWidth,
} from "../../../../src/portfolio/value/forecast/repeatShares";
import { paretoNbd } from "../../../../src/portfolio/value/models/paretoNbd";
import type { PurchaseHistories } from "../../../../src/portfolio/value/models/purchaseHistories";

const historiesOf = (repeats: number[]): PurchaseHistories => ({
  count: repeats.length,
  repeats: Float64Array.from(repeats),
  lastRepeat: Float64Array.from(repeats, (times) => (times > 0 ? 30 : 0)),
  observed: new Float64Array(repeats.length).fill(52),
});

describe("classes of repeat orders", () => {
  it("are single numbers where most customers seldom come back", () => {
    const seldom = historiesOf([0, 0, 0, 0, 1, 1, 2, 3, 6, 40]);
    expect(repeatClassWidth(seldom)).toBe(1);
    expect([...observedShares(seldom, 1)]).toEqual([0.4, 0.2, 0.1, 0.1, 0, 0, 0.1, 0.1]);
  });

  it("are tens where they order every month: not all of them in the last one", () => {
    const often = historiesOf([0, 8, 10, 11, 25, 30, 31, 48, 59, 61]);
    expect(repeatClassWidth(often)).toBe(10);
    expect([...observedShares(often, 10)]).toEqual([0.1, 0.2, 0.1, 0.2, 0.1, 0.1, 0.1, 0.1]);
  });

  it("hold what the model says of the same numbers of orders", () => {
    const histories = historiesOf([3, 4, 12]);
    const parameters = [1.2, 8, 0.6, 12];
    const one = paretoNbd.orderDistribution(parameters, 52, 30);
    const shares = foreseenShares(paretoNbd, parameters, histories, 5);
    expect(shares[0]).toBeCloseTo(one[0]!, 12);
    expect(shares[2]).toBeCloseTo(one[6]! + one[7]! + one[8]! + one[9]! + one[10]!, 12);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it("leave out customers without a history", () => {
    expect([...observedShares(historiesOf([NaN, 0]), 1)]).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
    expect(repeatClassWidth(historiesOf([]))).toBe(1);
  });
});
