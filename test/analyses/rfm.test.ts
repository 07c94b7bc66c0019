import fc from "fast-check";
import type { AnalysisInput, OptionValues } from "../../src/analyses/analysis";
import { catalogue } from "../../src/analyses/catalogue";
import { segmentGrid } from "../../src/portfolio/segmentation/segmentGrid";
import type { Report } from "../../src/report/report";
import { arbitraryLiveOrders } from "./arbitraryOrders";
import { computedColumn } from "./computedColumn";
import { evaluateReport } from "./evaluateReport";
import { makeInput, type TestOrder } from "./makeInput";
import { withColumn } from "./withColumn";
import { withParameter } from "./withParameter";
import { wrongFormulas } from "./wrongFormulas";

const analysisOf = (id: string) => catalogue.find((analysis) => analysis.id === id)!;
const run = (id: string, input: AnalysisInput) => analysisOf(id).run(input);

const margins = (orders: readonly TestOrder[]): TestOrder[] =>
  orders.map(([customer, day, amount]) => [customer, day, amount, Math.round(amount * 40) / 100]);

describe.each(["rank", "quantile", "thresholds", "nested"])("scores by %s", (scoring) => {
  it.each(["revenue", "margin", "averageBasket"])("of the %s are the same live as frozen", (measure) => {
    fc.assert(
      fc.property(
        arbitraryLiveOrders,
        fc.integer({ min: 2, max: 9 }),
        fc.constantFrom("en" as const, "fr" as const),
        (some, levels, language) => {
          const orders = margins([["First", 44500, 40], ["Second", 44600, 70.25], ...some]);
          const options = { scoring, measure, levels };
          expect(wrongFormulas(run("rfm", makeInput(orders, { options, language, writeLive: true })), orders)).toEqual(
            [],
          );
        },
      ),
      { numRuns: 12 },
    );
  });

  it("stay live when the figures of a customer list are values", () => {
    const orders: TestOrder[] = [
      ["A", 45000, 10],
      ["B", 45010, 30],
      ["C", 45020, 20],
    ];
    const input = makeInput(orders, { options: { scoring }, writeLive: true });
    const imported = { ...input.imported, liveObstacles: ["customerList" as const] };
    const report = run("rfm", { ...input, imported });
    const columns = report.sheets[0]!.tables[0]!.columns;
    const live = columns.filter(({ formulas }) => formulas).map(({ key }) => key);
    expect(live).toEqual(["segment", "averageBasket", "r", "f", "m", "score", "scoreClass", "confidence", "abc"]);
    expect(report.sheets.flatMap(({ parameters }) => parameters).map(({ key }) => key)).not.toContain("asOf");
    expect(report.names.map(({ name }) => name)).not.toContain("OrderAmounts");
    expect(wrongFormulas(report, orders)).toEqual([]);
  });
});

it("says what stays a value and why, and that everything else is live", () => {
  const input = makeInput([["A", 45000, 10]]);
  const imported = { ...input.imported, liveObstacles: ["customerList" as const] };
  const preview = analysisOf("rfm").preview({ ...input, imported });
  expect(preview.liveObstacle).toBe("");
  expect(preview.liveNote).toContain("list of customers");
  expect(analysisOf("rfm").preview(input).liveNote).toBeUndefined();
});

it("refuses live formulas for NTILE alone, with the reason", () => {
  const input = makeInput([["A", 45000, 10]], { options: { scoring: "ntile" }, writeLive: true });
  expect(() => run("rfm", input)).toThrow(expect.objectContaining({ code: "liveUnavailable" }));
  expect(analysisOf("rfm").preview(input).liveObstacle).toContain("order of their rows");
});

describe("own limits", () => {
  const orders: TestOrder[] = [
    ["Often", 45000, 100],
    ["Often", 45050, 100],
    ["Often", 45100, 100],
    ["Big", 45020, 5000],
    ["Small", 44000, 20],
  ];
  const options = {
    scoring: "thresholds",
    limitsRecency: [10, 90, 400, 1000],
    limitsOrders: [2, 3, 4, 5],
    limitsAmount: [50, 300, 1000, 5000],
  };
  const scoresOf = (report: Report) =>
    ["r", "f", "m"].map((key) => report.sheets[0]!.tables[0]!.columns.find((column) => column.key === key)!.values);

  it("score as they say, five levels whatever the number asked for", () => {
    // Big, Often, Small: silent for 80, 0 and 1,100 days; 1, 3 and 1 orders; 5,000, 300 and 20.
    const expected = [
      [4, 5, 1],
      [1, 3, 1],
      [5, 3, 1],
    ];
    expect(scoresOf(run("rfm", makeInput(orders, { options })))).toEqual(expected);
    const preview = analysisOf("rfm").preview(makeInput(orders, { options: { ...options, levels: 7 } }));
    expect(preview.notes.join()).toContain("5 levels");
    expect(preview.formula).toContain(",45100,{10,90,400,1000;2,3,4,5;50,300,1000,5000})");
  });

  it("are followed when somebody edits them on the sheet", () => {
    const report = run("rfm", makeInput(orders, { options, writeLive: true }));
    const edited = withColumn(report, "scoreLimits", "amount", (_, row) => [20, 21, 22, 300][row]!);
    expect(computedColumn(edited, orders, "portfolio", "m")).toEqual([5, 5, 2]);
  });

  it("are proposed from the data, each list ascending without repeats", () => {
    fc.assert(
      fc.property(arbitraryLiveOrders, (some) => {
        const proposed = analysisOf("rfm").propose!(makeInput(some));
        for (const key of ["limitsRecency", "limitsOrders", "limitsAmount"]) {
          const list = proposed[key] as number[];
          expect(list).toHaveLength(4);
          expect(list.every((limit, index) => index === 0 || limit > list[index - 1]!)).toBe(true);
        }
      }),
    );
  });

  it("are refused out of order", () => {
    const wrong = { ...options, limitsOrders: [5, 3, 4, 2] };
    expect(() => run("rfm", makeInput(orders, { options: wrong }))).toThrow(
      expect.objectContaining({ code: "thresholdsUnordered", facts: { axis: "frequency" } }),
    );
  });
});

describe("the class of the score", () => {
  it("is one of five bands of 20 points", () => {
    // Five customers a day apart: scores 1 to 5 of R and M; all have one order, F 3 of 5.
    const orders = [10, 20, 30, 40, 50].map((amount, index): TestOrder => [`C${index}`, 45000 + index, amount]);
    const columnOf = (key: string, language: "en" | "fr") =>
      run("rfm", makeInput(orders, { options: { weights: [1, 0, 1] }, language })).sheets[0]!.tables[0]!.columns.find(
        (column) => column.key === key,
      )!.values;
    expect(columnOf("score", "en")).toEqual([100, 75, 50, 25, 0]);
    expect(columnOf("scoreClass", "en")).toEqual(["very high", "high", "medium", "low", "very low"]);
    expect(columnOf("scoreClass", "fr")).toEqual(["très fort", "fort", "moyen", "faible", "très faible"]);
  });
});

describe("an edited parameter", () => {
  const orders: TestOrder[] = [
    ["Acme", 45000, 100],
    ["Acme", 45010, 50.5],
    ["Borel", 45020, 1000],
    ["Caron", 44900, 20],
  ];

  it("of the date never leaves an error, even before somebody's first order", () => {
    for (const scoring of ["rank", "quantile", "thresholds", "nested"]) {
      const report = run("rfm", makeInput(orders, { options: { scoring, measure: "averageBasket" }, writeLive: true }));
      const computed = evaluateReport(withParameter(report, "asOf", 44950), orders);
      const errors = computed.filter((cell) => typeof cell.computed === "object" && cell.computed !== null);
      expect(errors).toEqual([]);
      const earlier = withParameter(report, "asOf", 44950);
      expect(computedColumn(earlier, orders, "portfolio", "orders")).toEqual([0, 0, 1]);
      expect(computedColumn(earlier, orders, "portfolio", "averageBasket")).toEqual([0, 0, 20]);
    }
  });

  it("of the weights, all 0, leaves the score empty", () => {
    let report = run("rfm", makeInput(orders, { writeLive: true }));
    for (const key of ["weightR", "weightF", "weightM"]) report = withParameter(report, key, 0);
    expect(computedColumn(report, orders, "portfolio", "score")).toEqual(["", "", ""]);
    expect(computedColumn(report, orders, "portfolio", "scoreClass")).toEqual(["", "", ""]);
  });

  it("of the levels moves quantiles and the scores by them", () => {
    const report = run("rfm", makeInput(orders, { options: { scoring: "quantile", levels: 5 }, writeLive: true }));
    // Cuts of 20, 150.50 and 1,000 into two: the median, 150.50. Over it: Borel.
    expect(computedColumn(withParameter(report, "levels", 2), orders, "portfolio", "m")).toEqual([2, 1, 1]);
  });

  it("accepts only what can be computed", () => {
    const { parameters } = run("rfm", makeInput(orders, { writeLive: true })).sheets.find(
      ({ key }) => key === "Parameters",
    )!;
    const accepts = Object.fromEntries(parameters.map((parameter) => [parameter.key, parameter.accepts]));
    expect(accepts).toMatchObject({
      asOf: { kind: "date" },
      levels: { kind: "whole", minimum: 2, maximum: 9 },
      weightR: { kind: "number", minimum: 0 },
      cutA: { kind: "number", minimum: 0, maximum: 1 },
    });
  });
});

describe("the grid of segments", () => {
  const orders: TestOrder[] = [
    ["Acme", 45000, 100],
    ["Borel", 45020, 1000],
    ["Caron", 44900, 20],
  ];
  const standard = segmentGrid(5);
  const keys = Array.from(standard.cells, (segment): string => standard.segments[segment]!.key);
  const problemOf = (options: OptionValues) => {
    try {
      run("rfm", makeInput(orders, { options }));
    } catch (problem) {
      return problem;
    }
    return null;
  };
  const segmentsOf = (options: OptionValues, language: "en" | "fr" = "en") =>
    run("rfm", makeInput(orders, { options, language })).sheets[0]!.tables[0]!.columns.find(
      ({ key }) => key === "segment",
    )!.values;

  it("is read by key and by name in either language, whatever the capitals", () => {
    const mixed = keys.map((key, cell) => (key === "dormant" ? ["dormant", "Endormis", " DORMANT "][cell % 3]! : key));
    expect(segmentsOf({ grid: mixed })).toEqual(segmentsOf({}));
    expect(segmentsOf({ grid: mixed }, "fr")).toEqual(segmentsOf({}, "fr"));
  });

  it("decides the segments, and the preview says in how many cells it is another", () => {
    const [before] = segmentsOf({});
    expect(before).toBe("Champions");
    const grid = keys.map((key, cell) => (key === "champions" && cell !== 124 ? "loyal" : key));
    expect(segmentsOf({ grid })[0]).toBe("Loyal");
    const changed = keys.filter((key) => key === "champions").length - 1;
    expect(
      analysisOf("rfm")
        .preview(makeInput(orders, { options: { grid } }))
        .notes.join(),
    ).toContain(`${changed} cells differ`);
  });

  it("takes the fewest segments that know all its names", () => {
    const eleven = segmentGrid(11);
    const grid = Array.from(eleven.cells, (segment) => eleven.segments[segment]!.key);
    const { chart } = analysisOf("rfm").preview(makeInput(orders, { options: { grid } }));
    expect(chart.kind === "classes" && chart.classes).toHaveLength(11);
  });

  it("is refused with the cell and what it says, incomplete, or with a segment nobody can reach", () => {
    const unknown = keys.map((key, cell) => (cell === 7 ? "Chmpions" : key));
    expect(problemOf({ grid: unknown })).toMatchObject({
      code: "gridUnknownSegment",
      facts: { r: 1, f: 2, m: 3, read: "Chmpions" },
    });
    expect(problemOf({ grid: keys.slice(1) })).toMatchObject({ code: "gridIncomplete", facts: { cells: 124 } });
    expect(problemOf({ grid: keys.map((key) => (key === "loyal" ? "champions" : key)) })).toMatchObject({
      code: "gridUnreachable",
      facts: { segment: "loyal" },
    });
    expect(problemOf({ grid: ["champions", 3] as never })).toMatchObject({ code: "optionInvalid" });
  });

  it("is checked on the sheet as it is edited, and no customer drops out of the total", () => {
    const report = run("rfm", makeInput(orders, { writeLive: true }));
    const parameters = report.sheets.find(({ key }) => key === "Parameters")!;
    const cells = parameters.tables.find(({ key }) => key === "segmentGrid")!.columns[1]!;
    expect(cells).toMatchObject({ editable: true });
    expect(cells.choices).toEqual(["Champions", "Loyal", "Promising", "At risk", "Dormant"]);
    expect(computedColumn(report, orders, "gridChecks", "count")).toEqual([125, 0, 0]);
    expect(computedColumn(report, orders, "gridChecks", "state")).toEqual(["in order", "in order", "in order"]);
    const edited = withColumn(report, "segmentGrid", "segment", (label) =>
      label === "Champions" ? "Champion" : label,
    );
    const champions = keys.filter((key) => key === "champions").length;
    expect(computedColumn(edited, orders, "gridChecks", "count")).toEqual([125, champions, 1]);
    expect(computedColumn(edited, orders, "gridChecks", "state")).toEqual(["in order", "to correct", "to correct"]);
    // Borel was the only Champion: 1,000 of 1,120 is not in the grid.
    const customers = computedColumn(edited, orders, "segments", "customers");
    expect([customers.at(0), customers.at(-2), customers.at(-1)]).toEqual([0, 1, 3]);
    const revenue = computedColumn(edited, orders, "segments", "revenue");
    expect([revenue.at(0), revenue.at(-2), revenue.at(-1)]).toEqual([0, 1000, 1120]);
  });
});
