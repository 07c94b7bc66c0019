import fc from "fast-check";
import type { AnalysisInput } from "../../src/analyses/analysis";
import { abc } from "../../src/analyses/abc";
import { Problem } from "../../src/portfolio/problem";
import { arbitraryLiveOrders } from "./arbitraryOrders";
import { golden } from "./golden";
import { makeInput, type TestOrder } from "./makeInput";
import { columnOf, editedAndRun, runAnalysis } from "./reportCells";
import { wrongFormulas } from "./wrongFormulas";

const valuesOf = (key: string, given: Partial<AnalysisInput> = {}, orders: readonly TestOrder[] = golden) =>
  columnOf(runAnalysis("abc", makeInput(orders, given)), "pareto", key).values;

/** Orders with a margin of half the amount, and orders whose margins are given. */
const withMargins = (orders: readonly TestOrder[]): TestOrder[] =>
  orders.map(([name, day, amount], index) => [name, day, amount, Math.round(amount * (30 + (index % 5))) / 100]);

/** The input with a potential in cents for each customer, NaN where none is declared. */
function withPotential(input: AnalysisInput, cents: (index: number) => number): AnalysisInput {
  const potential = Float64Array.from(input.customers.names, (_, index) => cents(index));
  return { ...input, customers: { ...input.customers, measures: { potential } } };
}

describe("ABC of twelve customers", () => {
  // Computed in exact fractions by a Python script that compares every customer with every other: S(larger) ÷ total with
  // fractions.Fraction for the classes, and for the distances a search over amounts, each judged by classifying all anew.
  it("has the classes of the share before, the negative one apart", () => {
    expect(valuesOf("class").join("")).toBe("AAAAABBCCCC−");
  });

  it("has the classes of the share with the customer, when asked for", () => {
    expect(valuesOf("class", { options: { rule: "after" } }).join("")).toBe("AAABBBCCCCC−");
  });

  it("has the cumulative shares", () => {
    expect(valuesOf("cumulativeShare")).toEqual([
      0.340369423, 0.578838428, 0.724062715, 0.804928302, 0.885793888, 0.936292333, 0.96971661, 0.987869646,
      0.998679779, 1.003960662, 1.003960662, 1,
    ]);
  });

  it("says how far each is from the class above and below", () => {
    expect(valuesOf("toUp")).toEqual(["", "", "", "", "", 3680.25, 5749.5, 1850.75, 2515.26, 2515.26, 2515.26, 480]);
    expect(valuesOf("toDown")).toEqual([
      35130.01,
      22780.51,
      9003.1,
      0.01,
      0.01,
      3920.01,
      1748.7,
      2200.01,
      1310.11,
      640.01,
      0.01,
      "",
    ]);
  });

  it("says why: rank and share, whole percents that never reach the cut", () => {
    const reasons = valuesOf("reason");
    expect(reasons[0]).toBe("Rank 1 of 12: 0% of revenue is made before it");
    expect(reasons[3]).toBe("Rank 4 of 12: 72% of revenue is made before it");
    expect(reasons[11]).toBe("Negative total: a class of its own");
    expect(valuesOf("reason", { language: "fr" })[5]).toBe("Rang 6 sur 12\u00a0: 88\u00a0% du CA se fait avant lui");
    // 88.6 % are made with the fifth, over 80 %: rounded up, so that a customer within a cut never reads as beyond it.
    expect(valuesOf("reason", { options: { rule: "after" } })[4]).toBe("Rank 5 of 12: 89% of revenue is made with it");
  });
});

describe("portfolios that are hardly any", () => {
  it("are one customer, all of class A, with nowhere to go", () => {
    const one: TestOrder[] = [["Acme", 45000, 10]];
    expect(["class", "toUp", "toDown", "cumulativeShare"].map((key) => valuesOf(key, {}, one))).toEqual([
      ["A"],
      [""],
      [""],
      [1],
    ]);
  });

  it("are equal customers, all of class A, who fall as soon as they lose a cent", () => {
    const equal = Array.from({ length: 10 }, (_, index): TestOrder => [`Client ${index}`, 45000, 100]);
    expect(new Set(valuesOf("class", {}, equal))).toEqual(new Set(["A"]));
    // At 99.99 the others' 900 are before it: 90.0009 % of the total, class B.
    expect(new Set(valuesOf("toDown", {}, equal))).toEqual(new Set([0.01]));
  });
});

describe("live ABC", () => {
  const languages = fc.constantFrom("en" as const, "fr" as const);
  const first: TestOrder[] = [
    ["First", 44500, 40],
    ["Second", 44600, 70.25],
  ];
  function check(make: (orders: TestOrder[], language: "en" | "fr") => AnalysisInput | null, numRuns: number): void {
    fc.assert(
      fc.property(arbitraryLiveOrders, languages, (orders, language) => {
        const all = [...first, ...orders];
        const input = make(all, language);
        if (input === null) return;
        try {
          expect(wrongFormulas(runAnalysis("abc", input), all)).toEqual([]);
        } catch (problem) {
          if (!(problem instanceof Problem)) throw problem;
          expect(problem.code).toBe("noPositiveTotal");
        }
      }),
      { numRuns },
    );
  }

  it.each<AnalysisInput["options"]>([{}, { cuts: [50, 75] }, { cuts: [33, 100] }, { rule: "after" }])(
    "computes what it says: %j",
    (options) => {
      check((orders, language) => makeInput(orders, { writeLive: true, language, options }), 25);
    },
  );

  it("counts the margin by formulas over the user's margins", () => {
    const orders = withMargins(golden);
    const report = runAnalysis("abc", makeInput(orders, { writeLive: true, options: { measure: "margin" } }));
    expect(columnOf(report, "pareto", "margin").formulas![0]).toBe(
      '=ROUND(SUMIFS(OrderMargins,OrderCustomers,$B8,OrderDates,"<="&(0+ParetoDate)),2)',
    );
    expect(wrongFormulas(report, orders)).toEqual([]);
  });

  it.each([
    ["a margin written as text", "12,5", "some margins are text"],
    ["a margin with a fraction of a cent", 12.345, "some margins have fractions of a cent"],
  ])("keeps margins as values because of %s, revenue and classes live all the same", (_, margin, reason) => {
    const orders = [["Zeste", 45000, 50, margin], ...withMargins(golden)] as TestOrder[];
    const live = (measure: string) => makeInput(orders, { writeLive: true, options: { measure } });
    const report = runAnalysis("abc", live("margin"));
    expect(columnOf(report, "pareto", "margin").formulas).toBeUndefined();
    expect(columnOf(report, "pareto", "class").formulas).toBeDefined();
    expect(wrongFormulas(report, orders)).toEqual([]);
    expect(report.sheets[0]!.parameters.map(({ key }) => key)).not.toContain("asOf");
    expect(abc.preview(live("margin"))).toMatchObject({
      liveObstacle: "",
      liveNote: `Figures of customers stay as values: ${reason}.`,
    });
    expect(columnOf(runAnalysis("abc", live("revenue")), "pareto", "revenue").formulas).toBeDefined();
    expect(abc.preview(live("revenue")).liveNote).toBeUndefined();
  });

  it("stays live over amounts that are values, from a source formulas cannot read", () => {
    const orders = [["Zeste ", 45000, 50], ...golden] as TestOrder[];
    const input = makeInput(orders, { writeLive: true });
    expect(abc.preview(input).liveNote).toBe(
      "Figures of customers stay as values: some names have spaces around them.",
    );
    const report = runAnalysis("abc", input);
    expect(report.names.map(({ name }) => name)).not.toContain("OrderAmounts");
    expect(wrongFormulas(report, orders)).toEqual([]);
  });

  it("counts the potential declared, and leaves out who has none", () => {
    const make = (language: "en" | "fr") =>
      withPotential(makeInput(golden, { writeLive: true, language, options: { measure: "potential" } }), (index) =>
        index % 4 === 3 ? NaN : 100_000 * (index + 1),
      );
    const report = runAnalysis("abc", make("fr"));
    expect(columnOf(report, "pareto", "potential").values).toHaveLength(9);
    expect(wrongFormulas(report, golden)).toEqual([]);
    const preview = abc.preview(make("en"));
    expect(preview.rows).toBe(9);
    expect(preview.notes).toContain("3 customers without a potential are left out.");
    expect(preview.finding).toContain("of potential");
    expect(preview.liveNote).toMatch(/^Potentials stay as values/);
    expect(preview.formula).toBeNull();
  });

  it("follows the cuts, the threshold and the date when somebody edits them", () => {
    const changed = editedAndRun("abc", golden, { cutA: 0.5, cutB: 0.9 }, { cuts: [50, 90] });
    expect(changed.computed).toEqual(changed.expected);
    const share = editedAndRun("abc", golden, { share: 0.6 }, { share: 60 });
    expect(share.computed.get("Pareto!A5")).toBe(3);
    // Before the second order of Jade, and in other rows than a run of that day would have.
    const orders: TestOrder[] = [...golden, ["Jade", 45010, 100_000], ["Jade", 45020, -50_000]];
    const moved = editedAndRun("abc", orders, { asOf: 45000 }, { asOf: 45000 });
    const figures = (cells: Map<string, unknown>) => [...cells].filter(([where]) => /![A-Z]+5$/.test(where));
    expect(figures(moved.computed)).toEqual(
      figures(moved.expected).map(([where, value]) => [where, expect.closeTo(value as number, 9)]),
    );
  });

  it("says nothing, rather than a wrong number, once the amounts no longer add up to more than 0", () => {
    const orders: TestOrder[] = [
      ["Acme", 45000, -50],
      ["Borel", 45000, 20],
      ["Acme", 45010, 500],
    ];
    const { computed } = editedAndRun("abc", orders, { asOf: 45000 }, {});
    const said = [...computed].filter(([where]) => /Pareto!([A-E]5|[D-I]\d+)$/.test(where) && !/!C/.test(where));
    expect(said.length).toBeGreaterThan(10);
    expect(new Set(said.map(([, value]) => value))).toEqual(new Set([""]));
  });

  it("accepts nothing in its cells that formulas cannot use", () => {
    const { parameters } = runAnalysis("abc", makeInput(golden, { writeLive: true })).sheets[0]!;
    expect(parameters.map(({ key, accepts }) => [key, accepts?.kind])).toEqual([
      ["share", "number"],
      ["asOf", "date"],
      ["measure", "list"],
      ["cutA", "number"],
      ["cutB", "number"],
      ["rule", "list"],
    ]);
  });
});

describe("the verdict", () => {
  const finding = (large: number, count: number, language: "en" | "fr" = "en"): string =>
    abc.preview(
      makeInput(
        Array.from({ length: count }, (_, index): TestOrder => [
          `Client ${index}`,
          45000,
          index < large ? 80_000 / large : 20_000 / (count - large),
        ]),
        { language },
      ),
    ).finding;

  it("around 20/80 says the side it leans to", () => {
    expect(finding(19, 100)).toBe(
      "19 customers, 19% of them, make 80% of revenue: close to 20/80, on the side of dependence.",
    );
    expect(finding(21, 100, "fr")).toBe(
      "21 clients, soit 21\u00a0%, font 80\u00a0% du CA\u00a0: proche du 20/80, côté dispersion.",
    );
    expect(finding(20, 100)).toBe("20 customers, 20% of them, make 80% of revenue: close to the usual 20/80.");
  });

  it("tells what the twenty largest make, where twenty is not a fifth", () => {
    expect(finding(40, 200)).toBe(
      "40 customers, 20% of them, make 80% of revenue: close to the usual 20/80. The 20 largest alone make 40%.",
    );
    expect(finding(4, 20)).not.toContain("largest");
  });
});
