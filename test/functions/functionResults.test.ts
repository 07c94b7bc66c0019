import fc from "fast-check";
import type { Cell } from "../../src/portfolio/orders/cell";
import { functionCatalogue } from "../../src/functions/functionCatalogue";
import { functionImplementations } from "../../src/functions/functionImplementations";
import { setFunctionLanguage } from "../../src/functions/functionLanguage";
import type { Argument } from "../../src/functions/reading/argument";
import { callFunction, column } from "./callFunction";

const names = column("Client", "Acme", "Beta", "Acme", "Gamma");
const days = column("Date", 45000, 45010, 45100, 45090);
const amounts = column("CA", 100, 50.5, "1\u202f200,50 €", -3);

describe("PORTFOLIO and RFM", () => {
  it("spill a header and one row per customer, skipping the header of whole columns", () => {
    expect(callFunction("PORTFOLIO", names, days, amounts)).toEqual([
      ["Customer", "First order", "Last order", "Days since", "Orders", "Revenue", "Average basket"],
      ["Acme", 45000, 45100, 0, 2, 1300.5, 650.25],
      ["Beta", 45010, 45010, 90, 1, 50.5, 50.5],
      ["Gamma", 45090, 45090, 10, 1, -3, -3],
    ]);
  });

  it("round the average basket as Excel's ROUND does, half a cent away from zero", () => {
    const baskets = (...values: number[]) =>
      (callFunction("PORTFOLIO", column("A", "A"), column(45000, 45001), column(...values)) as Cell[][])[1]!.at(-1);
    expect(baskets(0.02, 0.03)).toBe(0.03);
    expect(baskets(-0.02, -0.03)).toBe(-0.03);
  });

  it("take rows as well as columns, and dates written as text", () => {
    const result = callFunction("PORTFOLIO", [["Acme", "Beta"]], [["05/03/2024", "25/03/2024"]], [[1, 2]]) as Cell[][];
    expect(result.slice(1)).toEqual([
      ["Acme", 45356, 45356, 20, 1, 1, 1],
      ["Beta", 45376, 45376, 0, 1, 2, 2],
    ]);
  });

  it("leave out what comes after the analysis date", () => {
    const result = callFunction("PORTFOLIO", names, days, amounts, 45050) as Cell[][];
    expect(result.slice(1)).toEqual([
      ["Acme", 45000, 45000, 50, 1, 100, 100],
      ["Beta", 45010, 45010, 40, 1, 50.5, 50.5],
    ]);
  });

  it("score and segment", () => {
    // Mid-ranks of three: recency 1/6, 3/6, 5/6; two equal frequencies 2/6 and one 5/6.
    expect(callFunction("RFM", names, days, amounts)).toEqual([
      ["Customer", "Recency", "Frequency", "Monetary", "R", "F", "M", "Score", "Segment"],
      ["Acme", 0, 2, 1300.5, 5, 5, 5, 100, "Champions"],
      ["Beta", 90, 1, 50.5, 1, 2, 3, 25, "Dormant"],
      ["Gamma", 10, 1, -3, 3, 2, 1, 25, "Promising"],
    ]);
  });

  it("take a number of scores or limits of one's own, and weights", () => {
    const scores = (...options: Argument[]) =>
      (callFunction("RFM", names, days, amounts, null, ...options) as Cell[][]).slice(1).map((row) => row.slice(4, 8));
    const own = [
      [30, 60],
      [2, 3],
      [50.5, 1000],
    ];
    expect(scores(own)).toEqual([
      [3, 2, 3, 83.33333333333333],
      [1, 1, 2, expect.closeTo(16.6667, 3)],
      [3, 1, 1, expect.closeTo(33.3333, 3)],
    ]);
    expect(scores([[3]], [[2, 1, 1]])).toEqual([
      [3, 3, 3, 100],
      [1, 2, 2, 25],
      [2, 2, 1, 37.5],
    ]);
  });

  it("speak the user's language", () => {
    setFunctionLanguage("fr");
    const [header, first] = callFunction("RFM", names, days, amounts) as Cell[][];
    expect(header).toEqual(["Client", "Récence", "Fréquence", "Montant", "R", "F", "M", "Note", "Segment"]);
    expect(first!.at(-1)).toBe("Champions");
    setFunctionLanguage(null);
  });
});

describe("functions that stand row beside row", () => {
  it("write a header beside a header", () => {
    expect(callFunction("ABC", column("Revenue", 70, 20, 10))).toEqual(column("Class", "A", "A", "B"));
    expect(callFunction("RFMSEGMENT", column("R", 5), column("F", 5), column("M", 5))).toEqual(
      column("Segment", "Champions"),
    );
  });

  it("give a column for a column, a row for a row, a cell for a cell", () => {
    expect(callFunction("PMG", column(50, 500, 5000), [[100, 1000]])).toEqual(column("Small", "Medium", "Large"));
    expect(callFunction("PMG", [[50, 500, 5000]], column(100, 1000))).toEqual([["Small", "Medium", "Large"]]);
    expect(callFunction("CLV", 120, 4, 3)).toBe(1440);
    expect(callFunction("CLV", [[120]], [[4]], [[3]])).toEqual([[1440]]);
  });

  it("carry a single cell along a column", () => {
    expect(callFunction("CLV", column(100, 200), 4, [[2]], 0.5)).toEqual(column(400, 800));
    const values = callFunction("CLVDISCOUNTED", 100, column(0.88, 0.93), 0.1) as number[][];
    expect(values[0]![0]).toBeCloseTo(400, 9);
    expect(values[1]![0]! / values[0]![0]! - 1).toBeCloseTo(0.368, 3);
  });

  it("name 8 or 11 segments when asked to", () => {
    expect(callFunction("RFMSEGMENT", 1, 1, 1)).toBe("Dormant");
    expect(callFunction("RFMSEGMENT", 1, 1, 1, 11)).toBe("Lost");
    expect(callFunction("RFMSEGMENT", 5, 1, 1, [[8]])).toBe("Newcomers");
  });

  it("mark negative values", () => {
    expect(callFunction("ABC", column(80, 40, -20))).toEqual(column("A", "B", "−"));
  });
});

describe("figures", () => {
  it("of concentration", () => {
    expect(callFunction("GINI", column(1, 2, 3, 4))).toBe(0.25);
    expect(callFunction("HHI", column("CA", 30, 30, 20, 20))).toBeCloseTo(0.26, 12);
  });

  it("of the Pareto point, with labels", () => {
    expect(callFunction("PARETO", column(50, 30, 10, 10))).toEqual([
      ["Customers that make 80% of the total", 2],
      ["Share of customers", 0.5],
      ["Share of the largest 20%", 0.5],
      ["Share of the 20 largest", 1],
      ["Share of the largest", 0.5],
      ["Balance", "Dispersed over many customers"],
    ]);
    expect((callFunction("PARETO", column(50, 30, 10, 10), 0.95) as Cell[][])[0]).toEqual([
      "Customers that make 95% of the total",
      4,
    ]);
  });
});

describe("an invocation object in an appended optional argument", () => {
  const invocation = { address: "Sheet1!A1", functionName: "RFM" };

  it("counts as left out", () => {
    const [names, days, amounts] = [column("A", "B"), column(45000, 45001), column(1, 2)];
    const run = functionImplementations;
    expect(run.PORTFOLIO(names, days, amounts, invocation)).toEqual(run.PORTFOLIO(names, days, amounts, null));
    expect(run.RFM(names, days, amounts, null, invocation)).toEqual(run.RFM(names, days, amounts, null, null, null));
    expect(run.RFMSEGMENT(5, 5, 5, invocation)).toBe("Champions");
    expect(run.CLVDISCOUNTED(100, 0.5, 0, invocation)).toBe(100);
    expect(run.PARETO(column(1), invocation)).toEqual(run.PARETO(column(1), null));
  });
});

describe("whatever is passed", () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(null, "", 0, "Acme", "05/03/2024", "12,50 €", true, 45000, 3),
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  );
  const argument = fc.oneof(
    cell,
    fc.array(fc.array(cell, { minLength: 1, maxLength: 1 }), { minLength: 1, maxLength: 5 }),
    fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    fc.constant({ address: "A1" }),
  );

  it.each(functionCatalogue)("$id gives cells, never null or NaN, or an error with a message", ({ id, parameters }) => {
    const args = fc.tuple(...parameters.map(() => argument));
    fc.assert(
      fc.property(args, (chosen) => {
        try {
          const result = functionImplementations[id](...(chosen as Argument[]));
          const cells = Array.isArray(result) ? result.flat() : [result];
          return cells.every((found) =>
            typeof found === "number" ? Number.isFinite(found) : typeof found === "string",
          );
        } catch (error) {
          const { code, message } = error as { code: string; message: string };
          return ["#VALUE!", "#N/A"].includes(code) && message.length > 10 && !message.includes("{");
        }
      }),
      { numRuns: 300 },
    );
  });
});
