import { describeNotes } from "../../../src/analyses/importReport/describeNotes";
import type { Language } from "../../../src/i18n/translate";
import { makeInput, type TestOrder } from "../makeInput";

// 1 January 2024 is day 45292; January ends on 45322, February 2024 on 45351.
const january = 45292;
const lastOfFebruary = 45351;

function notes(orders: readonly TestOrder[], language: Language = "en", currency = "€"): string[] {
  const { orders: read, customers, imported } = makeInput(orders);
  return describeNotes({ orders: read, customers, report: imported, currency }, language);
}

describe("what to know before trusting the figures", () => {
  it("is nothing when months are whole and customers various", () => {
    expect(
      notes([
        ["Acme", january, 10],
        ["Acme", january + 20, 20],
        ["Borel", lastOfFebruary, 30],
      ]),
    ).toEqual([]);
  });

  it("tells a first and a last month that begin late and end early", () => {
    const orders: TestOrder[] = [
      ["Acme", january + 4, 10],
      ["Acme", january + 5, 20],
      ["Borel", lastOfFebruary - 4, 30],
    ];
    expect(notes(orders)).toEqual([
      "The first order is of 5 January 2024: January 2024 may be incomplete.",
      "The last order is of 25 February 2024: February 2024 may be incomplete.",
    ]);
    expect(notes(orders, "fr")[0]).toBe(
      "La première commande est du 5 janvier 2024\u00a0: janvier 2024 est peut-être incomplet.",
    );
    const threeDays: TestOrder[] = [
      ["Acme", january + 3, 10],
      ["Acme", january + 5, 20],
      ["Borel", lastOfFebruary - 3, 30],
    ];
    expect(notes(threeDays)).toEqual([]);
  });

  it("tells one order each, equal amounts, a single customer and totals that are not positive", () => {
    const each: TestOrder[] = [
      ["Acme", january, 10],
      ["Borel", lastOfFebruary, 10],
    ];
    expect(notes(each)).toEqual([
      "Every customer has one order only: frequency tells nothing here.",
      "All amounts are equal.",
    ]);
    const single: TestOrder[] = [
      ["Acme", january, 10],
      ["Acme", lastOfFebruary, -30],
    ];
    expect(notes(single)).toEqual([
      "There is one customer only: nothing to compare it with.",
      "1 customer has a total of zero or less.",
    ]);
  });

  it("tells that no currency is known", () => {
    const orders: TestOrder[] = [
      ["Acme", january, 10],
      ["Acme", january + 1, 20],
      ["Borel", lastOfFebruary, 30],
    ];
    expect(notes(orders, "en", "")).toEqual(["Nothing tells the currency: amounts are shown without one."]);
  });
});
