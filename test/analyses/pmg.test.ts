import fc from "fast-check";
import type { AnalysisInput } from "../../src/analyses/analysis";
import { pmg } from "../../src/analyses/pmg";
import { arbitraryLiveOrders } from "./arbitraryOrders";
import { golden } from "./golden";
import { makeInput, type TestOrder } from "./makeInput";
import { columnOf, editedAndRun, runAnalysis } from "./reportCells";
import { wrongFormulas } from "./wrongFormulas";

const valuesOf = (key: string, given: Partial<AnalysisInput> = {}, table = "sizes") =>
  columnOf(runAnalysis("pmg", makeInput(golden, given)), table, key).values;

describe("the sizes of twelve customers", () => {
  it("begin at the median and the 80th percentile of the positive amounts, rounded to 1, 2 or 5", () => {
    // numpy.percentile([41250, 28900.5, 17600, 9800.25, 9800.25, 6120, 4050.75, 2200, 1310.1, 640], [50, 80])
    // is 7,960.125 and 19,860.1: by ratio nearest to 10,000 and 20,000.
    expect(pmg.propose!(makeInput(golden))).toEqual({ cuts: [10_000, 20_000] });
    expect(valuesOf("size")).toEqual([...["Large", "Large", "Medium"], ...Array.from({ length: 9 }, () => "Small")]);
  });

  it("say why, with the thresholds as people write them", () => {
    const cuts = [1310.1, 28_900.5];
    expect(valuesOf("reason", { options: { cuts } }).slice(0, 3)).toEqual([
      "≥ €28,900.50",
      "≥ €28,900.50",
      "≥ €1,310.10 and < €28,900.50",
    ]);
    expect(valuesOf("reason", { language: "fr" }).at(-1)).toBe("< 10\u202f000\u00a0€");
    expect(valuesOf("condition", {}, "classes")).toEqual(["≥ €20,000", "≥ €10,000 and < €20,000", "< €10,000", ""]);
  });

  it("say how far each is from the sizes above and below", () => {
    expect(valuesOf("toUp").slice(0, 5)).toEqual(["", "", 2400, 199.75, 199.75]);
    expect(valuesOf("toDown").slice(0, 4)).toEqual([21_250.01, 8900.51, 7600.01, ""]);
    expect(valuesOf("toUp").at(-1)).toBe(10_480);
  });
});

describe("live sizes", () => {
  const cuts = fc.constantFrom<[number, number][]>([-100.5, 0.07], [150.25, 1_000], [999.99, 1_234_567.8]);

  it("compute exactly what the report says, whatever the thresholds", () => {
    fc.assert(
      fc.property(
        arbitraryLiveOrders,
        fc.constantFrom("en" as const, "fr" as const),
        cuts,
        fc.constantFrom("€", "CHF", ""),
        (orders, language, thresholds, currency) => {
          const all: TestOrder[] = [["First", 44500, 40], ["Second", 44600, 70.25], ...orders];
          const input = makeInput(all, { writeLive: true, language, currency, options: { cuts: thresholds } });
          expect(wrongFormulas(runAnalysis("pmg", input), all)).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("follow the thresholds when somebody edits them", () => {
    const edited = { mediumFrom: 640.005, largeFrom: 9800.25 };
    const { computed, expected } = editedAndRun("pmg", golden, edited, { cuts: [640.005, 9800.25] });
    expect(computed).toEqual(expected);
  });

  it("count the margin by formulas, and give every customer a size where none is positive", () => {
    const orders = golden.map(([name, day, amount]): TestOrder => [name, day, amount, -Math.abs(amount) / 4]);
    const rounded = orders.map(([name, day, amount, margin]): TestOrder => [
      name,
      day,
      amount,
      Math.round(margin! * 100) / 100,
    ]);
    const report = runAnalysis(
      "pmg",
      makeInput(rounded, { writeLive: true, options: { measure: "margin", cuts: [100, 1000] } }),
    );
    expect(columnOf(report, "sizes", "margin").formulas).toBeDefined();
    expect(new Set(columnOf(report, "sizes", "size").values)).toEqual(new Set(["Small"]));
    expect(wrongFormulas(report, rounded)).toEqual([]);
    expect(report.finding).toBe("No customer reaches €1,000.");
  });

  it("are offered as one formula over the totals", () => {
    expect(pmg.preview(makeInput(golden, { options: { cuts: [100, 1000] } })).formula).toBe(
      "=CLIENTELE.PMG(SUMIFS('Orders'!$C$2:$C$13,'Orders'!$A$2:$A$13,UNIQUE('Orders'!$A$2:$A$13)),{100,1000})",
    );
  });
});
