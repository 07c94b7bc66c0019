import { explainSegment } from "../../../src/portfolio/segmentation/explainSegment";
import { summariseCustomers } from "../../../src/portfolio/summariseCustomers";
import { ordersOf } from "../ordersOf";

/** A customer who ordered every ten days until day 45020, seen from a later day. */
const seenAfter = (days: number) => {
  const orders = ordersOf([
    ["Acme", 45000, 1],
    ["Acme", 45010, 1],
    ["Acme", 45020, 1],
    ["Once", 45000, 1],
    ["Twice", 45000, 1],
    ["Twice", 45000, 1],
  ]);
  return summariseCustomers(orders, { asOf: 45020 + days });
};

describe("explainSegment", () => {
  it.each([
    [0, "onTime", 0],
    [10, "onTime", 0],
    [11, "due", 1],
    [20, "due", 10],
    [21, "late", 11],
    [30, "late", 20],
    [31, "silent", 21],
  ])("after %i days of silence says %s, %i days late", (days, code, lateBy) => {
    expect(explainSegment(seenAfter(days), 0)).toEqual({
      code,
      facts: { recencyDays: days, orders: 3, usualInterval: 10, lateBy },
    });
  });

  it("knows no rhythm from one order, or from one day", () => {
    expect(explainSegment(seenAfter(0), 1)).toMatchObject({ code: "oneOrder", facts: { recencyDays: 20, orders: 1 } });
    expect(explainSegment(seenAfter(0), 2)).toMatchObject({ code: "oneDay", facts: { usualInterval: 0, orders: 2 } });
  });
});
