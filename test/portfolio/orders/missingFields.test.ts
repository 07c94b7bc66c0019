import { missingFields } from "../../../src/portfolio/orders/missingFields";

describe("the fields nothing can be counted without", () => {
  it("are customer, date and amount for orders", () => {
    expect(missingFields("orders", {})).toEqual(["customer", "date", "amount"]);
    expect(missingFields("orders", { customer: 0, date: 1, amount: 2 })).toEqual([]);
  });

  it("are customer and amount for a list of customers", () => {
    expect(missingFields("customers", { date: 1 })).toEqual(["customer", "amount"]);
  });

  it("do not hold the amount when quantity and unit price are both there", () => {
    expect(missingFields("orders", { customer: 0, date: 1, quantity: 2, unitPrice: 3 })).toEqual([]);
    expect(missingFields("orders", { customer: 0, date: 1, quantity: 2 })).toEqual(["amount"]);
  });
});
