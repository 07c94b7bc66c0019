import { customerPositions } from "../../src/portfolio/customerPositions";
import { summariseCustomers } from "../../src/portfolio/summariseCustomers";
import { ordersOf } from "./ordersOf";

const orders = ordersOf([
  ["Acme", 45000, 1],
  ["Beta", 45010, 1],
  ["Gamma", 45005, 1],
]);

describe("customerPositions", () => {
  it("finds the customers of the orders among those summed up, −1 for who has no order up to the date", () => {
    expect([...customerPositions(orders, summariseCustomers(orders))]).toEqual([0, 1, 2]);
    expect([...customerPositions(orders, summariseCustomers(orders, { asOf: 45005 }))]).toEqual([0, -1, 1]);
  });

  it("finds customers in whatever order they stand", () => {
    expect([...customerPositions(orders, { names: ["Gamma", "Other", "Acme"] })]).toEqual([2, -1, 0]);
    expect([...customerPositions(orders, { names: [] })]).toEqual([-1, -1, -1]);
  });
});
