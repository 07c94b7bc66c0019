import fc from "fast-check";
import type { AnalysisInput } from "../../src/analyses/analysis";
import { why } from "../../src/analyses/why";
import { arbitraryLiveOrders } from "./arbitraryOrders";
import { computedColumn } from "./computedColumn";
import { evaluateReport } from "./evaluateReport";
import { makeInput, type TestOrder } from "./makeInput";
import { withParameter } from "./withParameter";
import { wrongFormulas } from "./wrongFormulas";

const run = (orders: readonly TestOrder[], given: Partial<AnalysisInput> = {}) => why.run(makeInput(orders, given));
const columnOf = (report: ReturnType<typeof run>, table: string, key: string) =>
  report.sheets[0]!.tables.find((candidate) => candidate.key === table)!.columns.find((column) => column.key === key)!
    .values;

/** Acme R 3, F 5, M 3 is loyal; Borel R 5, F 2, M 5 is loyal; Caron R 1, F 2, M 1 is dormant. */
const orders: TestOrder[] = [
  ["Acme", 45000, 100],
  ["Acme", 45010, 50.5],
  ["Borel", 45020, 1000],
  ["Caron", 44900, 20],
];

describe("why each customer is in its segment", () => {
  it("says it in words and in figures to filter by", () => {
    const report = run(orders);
    expect(columnOf(report, "why", "customer")).toEqual(["Borel", "Acme", "Caron"]);
    expect(columnOf(report, "why", "segment")).toEqual(["Loyal", "Loyal", "Dormant"]);
    // Borel: a second order ties with Acme, F 4. Acme: a tie of recency with Borel makes R 4. Caron: a tie with Acme, silent
    // for 10 days, makes R 2, which is not enough; a day less makes R 3, and (2 + 1)/2 is promising. With 3 orders its F is 5: at
    // risk, which is listed before dormant.
    expect(columnOf(report, "why", "up")).toEqual(["Champions", "Champions", "Promising"]);
    expect(columnOf(report, "why", "toUpDays")).toEqual(["", 10, 111]);
    expect(columnOf(report, "why", "toUpOrders")).toEqual([1, "", 2]);
    expect(columnOf(report, "why", "down")).toEqual(["At risk", "At risk", ""]);
    expect(columnOf(report, "why", "toDown")).toEqual([120, 110, ""]);
    expect(columnOf(report, "why", "change")[1]).toBe(
      "Champions with an order on the analysis date · falls to At risk after 110 more days without an order",
    );
    expect(columnOf(report, "why", "reason")[2]).toBe("Last order 120 days ago · 1 order");
    expect(columnOf(report, "why", "confidence")).toEqual(["low", "low", "low"]);
  });

  it("tells what defines each segment and how far its customers are from the next on average", () => {
    const report = run(orders, { options: { soon: 115 } });
    expect(columnOf(report, "segments", "customers")).toEqual([0, 2, 0, 0, 1]);
    expect(columnOf(report, "segments", "definition")).toEqual([
      "R 4–5 · F 3–5 · M 3–5",
      "R 3–5 · F 1–5 · M 1–5",
      "R 3–5 · F 1–4 · M 1–4",
      "R 1–2 · F 1–5 · M 1–5",
      "R 1–2 · F 1–4 · M 1–4",
    ]);
    expect(columnOf(report, "segments", "meanToDown")).toEqual(["", 115, "", "", ""]);
    expect(columnOf(report, "segments", "fallingSoon")).toEqual([0, 1, 0, 0, 0]);
    expect(report.finding).toBe("3 customers rise with one more order; 1 falls within 115 days without one.");
  });

  it("finds other words when nobody rises or falls", () => {
    const alone: TestOrder[] = [["Acme", 45000, 100]];
    expect(why.preview(makeInput(alone)).finding).toBe(
      "One more order moves nobody up, and nobody falls within 30 days: the segments stand firm.",
    );
    expect(run(alone).sheets[0]!.charts).toEqual([]);
  });

  it("refuses scores in which one customer moves the others", () => {
    expect(() => run(orders, { options: { scoring: "nested" } })).toThrow(
      expect.objectContaining({ code: "optionInvalid" }),
    );
  });
});

describe("why, live", () => {
  it("spills from one formula and computes the rest beside it, the same as frozen", () => {
    fc.assert(
      fc.property(
        arbitraryLiveOrders,
        fc.integer({ min: 2, max: 9 }),
        fc.constantFrom("rank", "thresholds"),
        fc.constantFrom("auto", "8", "11"),
        fc.constantFrom("en" as const, "fr" as const),
        (some, levels, scoring, segments, language) => {
          const all: TestOrder[] = [["First", 44500, 40], ["Second", 44600, 70.25], ...some];
          const options = { levels, scoring, segments, weights: [3, 2, 1] };
          const report = run(all, { options, language, writeLive: true });
          expect(report.sheets[0]!.tables[0]!.spill).toMatch(/^=CLIENTELE\.WHY\(/);
          expect(wrongFormulas(report, all)).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("follows the date, the levels and what is soon", () => {
    const report = run(orders, { writeLive: true });
    const spilled = (edited: typeof report, column: string) =>
      evaluateReport(edited, orders)
        .filter(({ where }) => where.startsWith(`spill ${column}`))
        .map(({ computed }) => computed);
    // On 45005 only Acme and Caron have ordered.
    expect(spilled(withParameter(report, "asOf", 45005), "A").slice(0, 3)).toEqual(["Customer", "Acme", "Caron"]);
    expect(computedColumn(withParameter(report, "soon", 115), orders, "segments", "fallingSoon")).toEqual([
      0, 1, 0, 0, 0,
    ]);
    expect(computedColumn(withParameter(report, "soon", 120), orders, "segments", "fallingSoon")).toEqual([
      0, 2, 0, 0, 0,
    ]);
  });

  it("keeps the customers as values where no formula can give them, says why, and stays live beside them", () => {
    const noteOf = (given: Partial<AnalysisInput>) => why.preview(makeInput(orders, given)).liveNote;
    const { imported } = makeInput(orders);
    const listed = { imported: { ...imported, liveObstacles: ["customerList" as const] } };
    expect(noteOf({})).toContain("CLIENTELE.WHY");
    expect(noteOf({ options: { measure: "averageBasket" } })).toContain("knows revenue");
    expect(noteOf({ options: { scoring: "quantile" } })).toContain("by rank or by own limits");
    expect(noteOf(listed)).toContain("list of customers");
    const report = run(orders, { ...listed, writeLive: true });
    const [table] = report.sheets[0]!.tables;
    expect(table).toMatchObject({ tableName: "Why" });
    expect(table!.spill).toBeUndefined();
    expect(report.sheets[0]!.parameters.map(({ key }) => key)).toEqual(["soon"]);
    expect(wrongFormulas(report, orders)).toEqual([]);
    expect(computedColumn(withParameter(report, "soon", 120), orders, "segments", "fallingSoon")).toEqual([
      0, 2, 0, 0, 0,
    ]);
  });
});
