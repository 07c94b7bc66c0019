import { looksLikeOrders } from "../../src/excel/looksLikeOrders";

describe("looksLikeOrders", () => {
  it("recognises customers, dates and amounts under a header", () =>
    expect(
      looksLikeOrders([
        ["Client", "Date", "Montant"],
        ["Perrin", 45_000, 120.5],
        ["Roche", 45_010, -20],
      ]),
    ).toBe(true));
  it("recognises dates and amounts that are text", () =>
    expect(
      looksLikeOrders([
        ["Client", "Date", "Montant"],
        ["Perrin", "03/02/2024", "1 200,50 €"],
      ]),
    ).toBe(true));
  it("recognises a list of customers with what they bought", () =>
    expect(
      looksLikeOrders([
        ["Client", "Ville", "CA"],
        ["Perrin", "Lyon", 120.5],
        ["Roche", "Nice", 20],
      ]),
    ).toBe(true));
  it("refuses words and numbers that are about something else", () =>
    expect(
      looksLikeOrders([
        ["Ville", "Habitants"],
        ["Lyon", 520_774],
        ["Nice", 353_701],
      ]),
    ).toBe(false));
  it("refuses a list of names", () => expect(looksLikeOrders([["Client"], ["Perrin"], ["Roche"]])).toBe(false));
  it("refuses a header without rows", () => expect(looksLikeOrders([["Client", "Date", "Montant"]])).toBe(false));
  it("refuses dates and amounts without anybody they belong to", () =>
    expect(
      looksLikeOrders([
        ["Date", "Montant"],
        [45_000, 12],
      ]),
    ).toBe(false));
});
