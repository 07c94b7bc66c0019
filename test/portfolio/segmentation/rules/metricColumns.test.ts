import { metricColumns } from "../../../../src/portfolio/segmentation/rules/metricColumns";
import { readOrders } from "../../../../src/portfolio/orders/readOrders";
import { summariseCustomers } from "../../../../src/portfolio/summariseCustomers";

/** 46036 is 14 January 2026, 45671 the same day of 2025. */
const lines = [
  ["Acme", 46036, 1000, 300, 6000],
  ["Acme", 45700, 200, 60, 6000],
  ["Acme", 45600, 800, 100, 6000],
  ["Borel", 46000, 50, 10, ""],
  ["Caron", 45500, -20, -20, ""],
];
const { orders } = readOrders(lines, -1, { customer: 0, date: 1, amount: 2, margin: 3, potential: 4 });
const customers = summariseCustomers(orders);

describe("the metrics of rules", () => {
  const { columns } = metricColumns(orders, customers);
  const of = (customer: number) =>
    Object.fromEntries(Object.entries(columns).map(([metric, values]) => [metric, values[customer]]));

  it("of a customer of two years are worked out by hand", () =>
    expect(of(0)).toEqual({
      revenue: 2000,
      margin: 460,
      marginRate: 0.23,
      orders: 3,
      // 3 orders in 437 days.
      ordersPerYear: 2.51,
      averageBasket: 666.67,
      recencyDays: 0,
      tenureDays: 436,
      // 1,200 after 800.
      growth: 0.5,
      potential: 6000,
      shareOfWallet: 0.2,
      untapped: 4800,
      visits: NaN,
    }));

  it("are unknown where there is no base: no year before, nothing sold", () => {
    expect(of(1)).toMatchObject({ growth: NaN, ordersPerYear: 1, tenureDays: 36, potential: 60, untapped: 10 });
    expect(of(2)).toMatchObject({ growth: NaN, marginRate: NaN, averageBasket: -20, shareOfWallet: 0 });
  });

  it("of time are unknown to a list without dates", () => {
    const undated = { ...orders, kind: "customers" as const, dated: false };
    const list = { ...customers, knows: { recency: false, frequency: false } };
    const { columns: known } = metricColumns(undated, list);
    for (const metric of ["orders", "ordersPerYear", "averageBasket", "recencyDays", "tenureDays", "growth"] as const) {
      expect(known[metric][0]).toBeNaN();
    }
    // All that is known of it is its revenue: 2,000 of 6,000.
    expect(known.shareOfWallet[0]).toBe(0.3333);
  });
});
