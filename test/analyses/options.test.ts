import type { AnalysisInput } from "../../src/analyses/analysis";
import { catalogue } from "../../src/analyses/catalogue";
import type { Problem } from "../../src/portfolio/problem";
import { makeInput, type TestOrder } from "./makeInput";

const orders: readonly TestOrder[] = [
  ["Acme", 45000, 100],
  ["Acme", 45010, 50.5],
  ["Borel", 45020, 1000],
  ["Caron", 44900, 20],
];
const analysisOf = (id: string) => catalogue.find((analysis) => analysis.id === id)!;

function problemOf(id: string, options: AnalysisInput["options"], given: readonly TestOrder[] = orders): Problem {
  try {
    analysisOf(id).run(makeInput(given, { options }));
  } catch (problem) {
    return problem as Problem;
  }
  throw new Error("no problem");
}

describe("options", () => {
  it.each([
    ["rfm", { levels: 10 }, "optionOutOfRange", { option: "Levels per score", minimum: 2, maximum: 9 }],
    ["rfm", { levels: "5" }, "optionInvalid", { option: "Levels per score" }],
    ["rfm", { scoring: "magic" }, "optionInvalid", { option: "Scores" }],
    ["rfm", { weights: [0, 0, 0] }, "weightsNotPositive", {}],
    ["rfm", { weights: [1, 1] }, "optionInvalid", { option: "Weights" }],
    ["rfm", { abcCuts: [95, 80] }, "cutsInvalid", {}],
    ["rfm", { asOf: 40000 }, "noOrdersBefore", { asOf: "6 Jul 2009" }],
    ["rfm", { measure: "margin" }, "missingColumn", { field: "margin" }],
    ["abc", { measure: "margin" }, "missingColumn", { field: "margin" }],
    ["abc", { share: 0 }, "optionOutOfRange", { option: "Threshold (%)", minimum: 1, maximum: 99 }],
    ["pmg", { cuts: [500, 100] }, "cutsInvalid", {}],
  ])("of %s that cannot be are refused: %j", (id, options, code, facts) => {
    expect(problemOf(id, options as AnalysisInput["options"])).toMatchObject({ code, facts });
  });

  it("need a positive total for shares", () => {
    expect(problemOf("abc", {}, [["Acme", 45000, -5]]).code).toBe("noPositiveTotal");
  });

  it("need a positive amount to propose thresholds from, of which they say the name, and none to use those given", () => {
    const orders: TestOrder[] = [["Acme", 45000, 5, -5]];
    expect(problemOf("pmg", { measure: "margin" }, orders)).toMatchObject({
      code: "noPositiveAmount",
      facts: { measure: "Margin" },
    });
    const [sheet] = analysisOf("pmg").run(
      makeInput(orders, { options: { measure: "margin", cuts: [100, 1000] } }),
    ).sheets;
    expect(sheet!.tables[0]!.columns.find(({ key }) => key === "size")!.values).toEqual(["Small"]);
  });

  it("take thresholds as they are given, and propose round ones", () => {
    expect(analysisOf("pmg").propose!(makeInput(orders))).toEqual({ cuts: [200, 500] });
    const [sheet] = analysisOf("pmg").run(makeInput(orders, { options: { cuts: [150.5, 1000] } })).sheets;
    expect(sheet!.tables[0]!.columns.find(({ key }) => key === "size")!.values).toEqual(["Large", "Medium", "Small"]);
  });

  it("choose the number of segments", () => {
    const keys = (segments: string) => {
      const { chart } = analysisOf("rfm").preview(makeInput(orders, { options: { segments } }));
      return chart.kind === "classes" ? chart.classes.length : 0;
    };
    expect(["auto", "5", "8", "11"].map(keys)).toEqual([5, 5, 8, 11]);
  });

  it("move the analysis date back, and say what is left out", () => {
    const preview = analysisOf("rfm").preview(makeInput(orders, { options: { asOf: 45005 } }));
    expect(preview.rows).toBe(2);
    expect(preview.notes[0]).toBe("2 orders after the analysis date are left out.");
  });

  it("go into the formula of the preview", () => {
    const formula = (options: AnalysisInput["options"]) =>
      analysisOf("rfm").preview(makeInput(orders, { options })).formula;
    const columns = "'Orders'!$A$2:$A$5,'Orders'!$B$2:$B$5,'Orders'!$C$2:$C$5";
    expect(formula({})).toBe(`=CLIENTELE.RFM(${columns},45020)`);
    expect(formula({ weights: [3, 2, 1] })).toBe(`=CLIENTELE.RFM(${columns},45020,,{3,2,1})`);
    expect(formula({ scoring: "nested" })).toBeNull();
    expect(formula({ segments: "8" })).toBeNull();
    const [names, amounts] = ["'Orders'!$A$2:$A$5", "'Orders'!$C$2:$C$5"];
    expect(analysisOf("abc").preview(makeInput(orders, { options: { share: 50 } })).formula).toBe(
      `=CLIENTELE.PARETO(SUMIFS(${amounts},${names},UNIQUE(${names})),0.5)`,
    );
  });
});

describe("a formula over three columns", () => {
  const orders: TestOrder[] = [
    ["Acme", 45000, 10],
    ["Borel", 45020, 20],
  ];
  const formulaFor = (imported: Partial<AnalysisInput["imported"]>) => {
    const input = makeInput(orders);
    return analysisOf("rfm").preview({ ...input, imported: { ...input.imported, ...imported } }).formula;
  };

  it("is offered where those columns are all there is to the orders", () => {
    expect(formulaFor({})).toContain("CLIENTELE.RFM");
    expect(formulaFor({ liveObstacles: ["textAmounts", "trimmedNames"] })).toContain("CLIENTELE.RFM");
  });

  it.each(["customerList", "headerUnits", "date1904", "creditNotes", "severalRowsPerOrder", "mergedNames"] as const)(
    "is not offered where it would give other numbers: %s",
    (obstacle) => expect(formulaFor({ liveObstacles: [obstacle] })).toBeNull(),
  );

  it.each(["hiddenRow", "catchAll", "otherCurrency", "extra", "cancelled", "duplicate"] as const)(
    "is not offered where rows it could read are left out: %s",
    (reason) => {
      expect(formulaFor({ reasons: [{ reason, outcome: "rejected", count: 1, rows: [1] }] })).toBeNull();
    },
  );
});

describe("a long Pareto curve", () => {
  const many: TestOrder[] = Array.from({ length: 2500 }, (_, index) => [`Client ${index}`, 45000, 3000 - index]);

  it.each(["rfm", "abc"])("of %s is drawn with 2,000 points, evenly taken, and says so", (id) => {
    const report = analysisOf(id).run(makeInput(many));
    const sheet = report.sheets.find(({ charts }) => charts.some(({ kind }) => kind === "pareto"))!;
    const ranks = sheet.tables.find(({ key }) => key === "paretoCurve")!.columns[0]!.values as number[];
    expect([ranks.length, ranks[0], ranks.at(-1)]).toEqual([2000, 1, 2500]);
    expect(ranks.slice(1).every((rank, index) => [1, 2].includes(rank - ranks[index]!))).toBe(true);
    const chart = sheet.charts.find(({ kind }) => kind === "pareto")!;
    expect(chart.categoryAxis.title).toBe("Customers, largest first (2,000 of 2,500 drawn)");
  });
});
