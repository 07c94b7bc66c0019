import { catalogue } from "../../src/analyses/catalogue";
import { makeInput, type TestOrder } from "./makeInput";
import type { AnalysisInput } from "../../src/analyses/analysis";

const finding = (id: string, orders: readonly TestOrder[], given: Partial<AnalysisInput> = {}): string =>
  catalogue.find((analysis) => analysis.id === id)!.preview(makeInput(orders, given)).finding;

/** One order each, of the amounts given, on one day. */
const amounts = (...values: number[]): TestOrder[] => values.map((value, index) => [`Client ${index}`, 45000, value]);
const equal = amounts(...Array.from({ length: 10 }, () => 100));

describe("the finding of Pareto", () => {
  it("says that the portfolio depends on a few", () => {
    expect(finding("abc", amounts(900, ...Array.from({ length: 10 }, () => 10)))).toBe(
      "1 customer, 9% of them, makes 80% of revenue: the portfolio depends on a few.",
    );
  });

  it("says that the portfolio is dispersed, in French with its spaces", () => {
    expect(finding("abc", equal, { language: "fr" })).toBe(
      "8 clients, soit 80\u00a0%, font 80\u00a0% du CA\u00a0: un portefeuille dispersé.",
    );
  });

  it("says that it is close to 20/80", () => {
    expect(finding("abc", amounts(400, 400, 25, 25, 25, 25, 25, 25, 25, 25))).toBe(
      "2 customers, 20% of them, make 80% of revenue: close to the usual 20/80.",
    );
  });

  it("has nothing to compare with one customer", () => {
    expect(finding("abc", amounts(10))).toBe("One customer makes the whole total.");
  });

  it("can be about the margin", () => {
    const orders: TestOrder[] = equal.map(([name, day, amount]) => [name, day, amount, 5]);
    expect(finding("abc", orders, { options: { measure: "margin" } })).toContain("80% of margin");
  });
});

describe("the finding of RFM", () => {
  it("tells champions and good customers that slip", () => {
    const orders: TestOrder[] = [
      ...Array.from({ length: 6 }, (_, index): TestOrder => ["Best", 45000 + index, 500]),
      ...Array.from({ length: 5 }, (_, index): TestOrder => ["Gone", 44000 + index, 400]),
      ["New", 44990, 10],
      ["Small", 44500, 5],
      ["Old", 44100, 4],
    ];
    expect(finding("rfm", orders)).toBe(
      "1 Champion, 20% of customers, brings 60% of revenue. 1 good customer is slipping.",
    );
  });

  it("tells when nobody stands out", () => {
    expect(finding("rfm", equal)).toBe("No customer stands out as a Champion. No good customer is slipping.");
  });

  it("leaves a share of a negative total unsaid", () => {
    const orders: TestOrder[] = [
      ["Refunded", 45000, -1000],
      ...Array.from({ length: 5 }, (_, index): TestOrder => ["Best", 45000 + index, 10]),
      ["A", 44000, 1],
      ["B", 44001, 2],
      ["C", 44002, 3],
    ];
    // B slips: R 2 of 5, and with F and M at 3 it counts as good.
    expect(finding("rfm", orders)).toBe("1 Champion, 20% of customers. 1 good customer is slipping.");
  });
});

describe("the finding of sizes", () => {
  it("tells when large customers bring at least half", () => {
    expect(finding("pmg", amounts(1000, 100, 50), { options: { cuts: [80, 500] } })).toBe(
      "1 large customer, 33% of them, brings 87% of revenue: care for each one.",
    );
  });

  it("tells when the others matter as much", () => {
    expect(finding("pmg", amounts(100, 90, 80, 70), { options: { cuts: [50, 95] } })).toContain(
      "brings 29% of revenue: the others matter as much.",
    );
  });

  it("tells when nobody is large", () => {
    expect(finding("pmg", equal, { options: { cuts: [500, 1000] } })).toBe("No customer reaches €1,000.");
  });
});
