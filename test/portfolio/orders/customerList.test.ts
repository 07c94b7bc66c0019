import type { Cell } from "../../../src/portfolio/orders/cell";
import { summariseCustomers } from "../../../src/portfolio/summariseCustomers";
import { importing } from "./importing";

const header: Cell[] = [
  "Client",
  "Dernière",
  "CA",
  "Première",
  "Cdes",
  "Secteur",
  "Potentiel",
  "Visites",
  "Fidélité",
  "Solvabilité",
];
const mapping = {
  customer: 0,
  date: 1,
  amount: 2,
  firstOrder: 3,
  orderCount: 4,
  sector: 5,
  potential: 6,
  visits: 7,
  solvency: 9,
};
const options = { kind: "customers", criteria: [8] } as const;
const rows: Cell[][] = [
  header,
  ["Acme", 45356, 1000, 45000, 12, "BTP", 5000.5, 4, 3, "A"],
  ["Beta", 45300, 200, null, null, "", null, null, "?", "B"],
];

describe("a list of customers", () => {
  it("is read as orders summed up: last day, first day, number of orders", () => {
    const { orders, report } = importing(rows, mapping, options);
    expect(orders).toMatchObject({ count: 2, kind: "customers", dated: true });
    expect([...orders.day]).toEqual([45356, 45300]);
    expect([...orders.firstDay!]).toEqual([45000, 45300]);
    expect([...orders.orderCount!]).toEqual([12, 1]);
    expect([...orders.measures.potential!]).toEqual([500050, NaN]);
    expect([...orders.measures.visits!]).toEqual([4, NaN]);
    expect(orders.criteria).toEqual([{ title: "Fidélité", marks: Float64Array.of(3, NaN) }]);
    expect(orders.attributes.solvency!.names).toEqual(["A", "B"]);
    expect(report.liveObstacles).toEqual(["customerList"]);
  });

  it("gives customers their own figures", () => {
    const customers = summariseCustomers(importing(rows, mapping, options).orders);
    expect(customers).toMatchObject({ asOf: 45356, knows: { recency: true, frequency: true } });
    expect([...customers.firstDay]).toEqual([45000, 45300]);
    expect([...customers.lastDay]).toEqual([45356, 45300]);
    expect([...customers.orders]).toEqual([12, 1]);
    expect([...customers.usualIntervals()]).toEqual([NaN, NaN]);
    expect([...customers.measures.potential!]).toEqual([500050, NaN]);
    expect([...customers.criteria[0]!.marks]).toEqual([3, NaN]);
  });

  it("needs no dates, and then knows no recency; without a number of orders no frequency", () => {
    const { orders } = importing(rows, { customer: 0, amount: 2 }, { kind: "customers" });
    expect(orders).toMatchObject({ dated: false, firstDay: null, orderCount: null });
    expect([...orders.day]).toEqual([0, 0]);
    const customers = summariseCustomers(orders);
    expect(customers).toMatchObject({ count: 2, asOf: 0, knows: { recency: false, frequency: false } });
    expect([...customers.revenueCents]).toEqual([100000, 20000]);
  });

  it("sums the rows of one customer, with the latest of what is said of them", () => {
    const twice = [...rows, ["Acme", 45400, 50, 44000, 1, "Négoce", null, 9, 5, ""]];
    const customers = summariseCustomers(importing(twice, mapping, options).orders);
    expect(customers.names).toEqual(["Acme", "Beta"]);
    expect([...customers.revenueCents]).toEqual([105000, 20000]);
    expect([...customers.orders]).toEqual([13, 1]);
    expect([customers.firstDay[0], customers.lastDay[0]]).toEqual([44000, 45400]);
    expect([customers.measures.potential![0], customers.measures.visits![0]]).toEqual([500050, 9]);
    expect(customers.criteria[0]!.marks[0]).toBe(5);
    const { names, codes } = customers.attributes.sector!;
    expect(names[codes[0]!]).toBe("Négoce");
    expect([...customers.usualIntervals()]).toEqual([NaN, NaN]);
  });

  it("merges a customer listed twice in the same words", () => {
    expect(importing([...rows, rows[1]!], mapping, options).left).toEqual({ duplicate: [3] });
  });

  it("rejects prospects for want of an amount, and amounts without a day for want of a date", () => {
    const more: Cell[][] = [
      ["Prospect", null, null],
      ["Lead", "", 0],
      ["Undated", null, 30],
      ["Odd", "soon", 30],
      ["Free", 45000, 0],
    ];
    const { left, lines } = importing([...rows, ...more], mapping, options);
    expect(left).toEqual({ noAmount: [3, 4], noDate: [5], unreadableDate: [6] });
    expect(lines.at(-1)).toEqual(["Free", 45000, 0]);
  });

  it("takes lone names at the end for prospects, and only lines that begin like a footer for one", () => {
    const more: Cell[][] = [["Prospect A"], ["Prospect B"], ["Export du 05/03/2024"]];
    expect(importing([...rows, ...more], mapping, options).left).toEqual({ noAmount: [3, 4], footer: [5] });
  });

  it("rejects a number of orders that is none, and a first order that is no day", () => {
    const more: Cell[][] = [
      ["Gamma", 45000, 1, 44000, 1.5],
      ["Delta", 45000, 1, 44000, -1],
      ["Omega", 45000, 1, "?", 1],
    ];
    expect(importing([...rows, ...more], mapping, options).left).toEqual({
      unreadableAmount: [3, 4],
      unreadableDate: [5],
    });
  });
});
