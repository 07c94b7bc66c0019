import fc from "fast-check";
import { readOrders } from "../../src/portfolio/orders/readOrders";
import { summariseCustomers } from "../../src/portfolio/summariseCustomers";
import type { Orders } from "../../src/portfolio/orders/orders";
import { ordersOf } from "./ordersOf";
import { summariseByObjects } from "./summariseByObjects";

/** Any clean orders, lists of customers among them: few names, numbers and days, so that they meet in every way. */
const anyOrders: fc.Arbitrary<Orders> = fc
  .record({
    isList: fc.boolean(),
    hasNumbers: fc.boolean(),
    rows: fc.array(
      fc.record({
        customer: fc.nat(3),
        day: fc.integer({ min: 45000, max: 45012 }),
        before: fc.nat(20),
        cents: fc.integer({ min: -5000, max: 20_000 }),
        margin: fc.integer({ min: -500, max: 2000 }),
        order: fc.integer({ min: -1, max: 4 }),
        count: fc.nat(9),
        region: fc.integer({ min: -1, max: 2 }),
        potential: fc.oneof(fc.constant(NaN), fc.nat(3)),
      }),
      { minLength: 1, maxLength: 40 },
    ),
  })
  .map(({ isList, hasNumbers, rows }): Orders => {
    const whole = (of: (row: (typeof rows)[number]) => number) => Int32Array.from(rows, of);
    return {
      count: rows.length,
      kind: isList ? "customers" : "orders",
      customer: { names: ["Acme", "Beta", "Nobody", "Delta"], codes: whole(({ customer }) => customer) },
      day: whole(({ day }) => day),
      dated: true,
      cents: Float64Array.from(rows, ({ cents }) => cents),
      marginCents: isList ? null : Float64Array.from(rows, ({ margin }) => margin),
      order: hasNumbers ? { names: ["F1", "F2", "F3", "F4", "F5"], codes: whole(({ order }) => order) } : null,
      orderCount: isList ? whole(({ count }) => count) : null,
      firstDay: isList ? whole(({ day, before }) => day - before) : null,
      attributes: { region: { names: ["South", "North", "East"], codes: whole(({ region }) => region) } },
      measures: { potential: Float64Array.from(rows, ({ potential }) => potential) },
      criteria: [],
      sourceRow: whole(() => 0),
    };
  });

const three = ordersOf([
  ["Acme", 45000, 100],
  ["Beta", 45010, 20],
  ["Acme", 45030, 50.5],
  ["Acme", 45100, -10],
]);

describe("summariseCustomers", () => {
  it("gives one entry per customer, in order of first appearance", () => {
    const customers = summariseCustomers(three);
    expect(customers).toMatchObject({ count: 2, names: ["Acme", "Beta"], asOf: 45100, ordersAfter: 0 });
    expect([...customers.firstDay]).toEqual([45000, 45010]);
    expect([...customers.lastDay]).toEqual([45100, 45010]);
    expect([...customers.orders]).toEqual([3, 1]);
    expect([...customers.revenueCents]).toEqual([14050, 2000]);
  });

  it("takes the median of the days between order days, several orders of one day counting once", () => {
    const orders = ordersOf([
      ["Acme", 45000, 1],
      ["Acme", 45010, 1],
      ["Acme", 45010, 1],
      ["Acme", 45040, 1],
      ["Beta", 45000, 1],
      ["Beta", 45000, 1],
    ]);
    expect([...summariseCustomers(orders).usualIntervals()]).toEqual([20, NaN]);
  });

  it("leaves out orders after the analysis date, counts them, and drops customers who have no others", () => {
    const customers = summariseCustomers(three, { asOf: 45005 });
    expect(customers).toMatchObject({ count: 1, names: ["Acme"], asOf: 45005, ordersAfter: 3 });
    expect([...customers.revenueCents]).toEqual([10000]);
  });

  it("refuses a date before every order", () => {
    expect(() => summariseCustomers(three, { asOf: 44999 })).toThrow(
      expect.objectContaining({ code: "noOrdersBefore", facts: { asOf: 44999 } }),
    );
  });

  it("counts rows that share customer and order number as one order", () => {
    const orders = ordersOf([
      ["Acme", 45000, 1, "F1"],
      ["Acme", 45000, 2, "F1"],
      ["Beta", 45000, 3, "F1"],
      ["Acme", 45001, 4, "F2"],
      ["Acme", 45002, 5, ""],
      ["Acme", 45002, 6, ""],
    ]);
    expect([...summariseCustomers(orders).orders]).toEqual([4, 1]);
    expect(summariseCustomers(orders, { asOf: 45000 }).ordersAfter).toBe(3);
  });

  it("keeps the attribute of the latest order that has one", () => {
    const { orders } = readOrders(
      [
        ["Acme", 45000, 1, "North"],
        ["Acme", 45002, 1, "South"],
        ["Acme", 45003, 1, ""],
        ["Beta", 45000, 1, ""],
        ["Gamma", 45000, 1, "South"],
        ["Gamma", 45000, 1, "East"],
      ],
      -1,
      { customer: 0, date: 1, amount: 2, region: 3 },
    );
    const { names, codes } = summariseCustomers(orders).attributes.region!;
    expect(Array.from(codes, (code) => names[code] ?? "")).toEqual(["South", "", "East"]);
  });

  it("nets margins too", () => {
    const { orders } = readOrders(
      [
        ["Acme", 45000, 10, 4],
        ["Acme", 45001, -5, -2.5],
      ],
      -1,
      { customer: 0, date: 1, amount: 2, margin: 3 },
    );
    expect([...summariseCustomers(orders).marginCents!]).toEqual([150]);
  });

  it("gives what the plain way gives, an object for each customer, whatever the orders and the date", () => {
    fc.assert(
      fc.property(anyOrders, fc.option(fc.integer({ min: 45000, max: 45014 }), { nil: null }), (orders, date) => {
        const asOf = date ?? Math.max(...orders.day);
        const expected = summariseByObjects(orders, asOf);
        fc.pre(expected.customers.length > 0);
        const { names, attributes, measures, ...columns } = summariseCustomers(orders, { asOf: date });
        const region = attributes.region!;
        expect(columns).toMatchObject({ asOf, ordersAfter: expected.ordersAfter, count: expected.customers.length });
        expect(
          names.map((name, index) => ({
            name,
            firstDay: columns.firstDay[index],
            lastDay: columns.lastDay[index],
            orders: columns.orders[index],
            revenueCents: columns.revenueCents[index],
            marginCents: columns.marginCents ? columns.marginCents[index] : null,
            usualInterval: columns.usualIntervals()[index],
            region: region.names[region.codes[index]!] ?? "",
            potential: measures.potential![index],
          })),
        ).toEqual(expected.customers);
      }),
      { numRuns: 300 },
    );
  });

  it("reconciles with the orders to the cent, in whatever order the rows come", () => {
    const line = fc.tuple(
      fc.constantFrom("A", "B", "C", "D"),
      fc.integer({ min: 45000, max: 45400 }),
      fc.integer({ min: -100_000, max: 1_000_000 }).map((cents) => cents / 100),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 60 }), fc.integer(), (lines, seed) => {
        const shuffled = [...lines].sort((a, b) => ((a[1] * seed) % 97) - ((b[1] * seed) % 97));
        const summary = (of: typeof lines) => {
          const customers = summariseCustomers(ordersOf(of));
          return customers.names
            .map((name, index) => [
              name,
              customers.firstDay[index],
              customers.lastDay[index],
              customers.orders[index],
              customers.revenueCents[index],
              customers.usualIntervals()[index],
            ])
            .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
        };
        expect(summary(shuffled)).toEqual(summary(lines));
        const orders = ordersOf(lines);
        const total = (cents: Float64Array) => cents.reduce((sum, value) => sum + value, 0);
        expect(total(summariseCustomers(orders).revenueCents)).toBe(total(orders.cents));
      }),
    );
  });
});
