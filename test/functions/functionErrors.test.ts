import { functionIds } from "../../src/functions/functionCatalogue";
import type { Argument } from "../../src/functions/reading/argument";
import { setFunctionLanguage } from "../../src/functions/functionLanguage";
import { callFunction, column, errorOf } from "./callFunction";

afterEach(() => setFunctionLanguage(null));

describe("errors name the argument, the row and the need", () => {
  it.each([
    ["PORTFOLIO", [column("A"), column("soon"), column(1)], "#VALUE!", "dates, row 1: a date is needed, not “soon”."],
    [
      "PORTFOLIO",
      [column("A"), column(45000), column("free")],
      "#VALUE!",
      "amounts, row 1: a number is needed, not “free”.",
    ],
    [
      "PORTFOLIO",
      [column("#N/A"), column(45000), column(1)],
      "#VALUE!",
      "customers, row 1: a name is needed, not the error #N/A.",
    ],
    [
      "PORTFOLIO",
      [column("A"), column(45000), column(1, 2)],
      "#VALUE!",
      "amounts: as many cells as in customers are needed (1), not 2.",
    ],
    [
      "PORTFOLIO",
      [
        [
          ["A", "B"],
          ["C", "D"],
        ],
        column(1),
        column(1),
      ],
      "#VALUE!",
      "customers: one column of cells is needed, not 2 rows by 2 columns.",
    ],
    ["PORTFOLIO", [column(""), column(""), column("")], "#N/A", "customers: there is no value in these cells."],
    ["PORTFOLIO", [column("A"), column(45000), column(1), 44999], "#N/A", "asOf: there is no order up to this date."],
    [
      "PORTFOLIO",
      [column("A"), column(45000), column(1), "soon"],
      "#VALUE!",
      "asOf, row 1: a date is needed, not “soon”.",
    ],
    [
      "RFM",
      [column("A"), column(45000), column(1), null, 12],
      "#VALUE!",
      "cuts: a whole number from 2 to 9 is needed.",
    ],
    [
      "RFM",
      [column("A"), column(45000), column(1), null, [[1], [2]]],
      "#VALUE!",
      "cuts: one number is needed, or three rows of limits (recency, frequency, monetary), not 2 rows.",
    ],
    [
      "RFM",
      [column("A"), column(45000), column(1), null, null, [[1, 2]]],
      "#VALUE!",
      "weights: 3 numbers are needed, not 2.",
    ],
    [
      "RFM",
      [column("A"), column(45000), column(1), null, null, [[0, 0, 0]]],
      "#VALUE!",
      "weights: three weights of 0 or more are needed, and not all 0.",
    ],
    [
      "RFMSEGMENT",
      [column(5, 7), column(5, 5), column(5, 5)],
      "#VALUE!",
      "r, row 2: a score of 1, 2, 3, 4 or 5 is needed, not 7.",
    ],
    ["RFMSEGMENT", [5, 5, 5, 6], "#VALUE!", "segments: 5, 8 or 11 is needed."],
    ["ABC", [column(1, "x")], "#VALUE!", "values, row 2: a number is needed, not “x”."],
    [
      "ABC",
      [column(1), [[0.9, 0.8]]],
      "#VALUE!",
      "cuts: two limits above 0 are needed, the smaller one first; shares go up to 100%.",
    ],
    [
      "ABC",
      [column(1), [[80, 95]]],
      "#VALUE!",
      "cuts: two limits above 0 are needed, the smaller one first; shares go up to 100%.",
    ],
    ["ABC", [column(-1, -2)], "#N/A", "values: the total must be above 0."],
    ["GINI", [column(0, 0)], "#N/A", "values: the total must be above 0."],
    ["PARETO", [column(1), 80], "#VALUE!", "share: a share above 0 and up to 100% is needed."],
    ["CLV", [1, 2, null], "#VALUE!", "lifetime: a number is needed."],
    ["CLV", [1, -2, 1], "#VALUE!", "frequency: 0 or more is needed."],
    [
      "CLV",
      [column(1, 2), column(1, 2, 3), 1],
      "#VALUE!",
      "frequency: as many cells as in basket are needed (2), not 3.",
    ],
    ...[0, 2.5, -1].map(
      (periods) =>
        [
          "CLVDISCOUNTED",
          [1, 0.5, 0.1, null, periods],
          "#VALUE!",
          "periods: a whole number of 1 or more is needed.",
        ] as const,
    ),
    ["CLVDISCOUNTED", [1, 1.5, 0.1], "#VALUE!", "retention: a share from 0 to 100% is needed."],
    [
      "CLVDISCOUNTED",
      [1, 1, 0],
      "#N/A",
      "retention: without a number of periods, retention × (1 + growth) must be below 1 + discount, or the value has no end.",
    ],
  ] as const)("%s(%j)", (id, args, code, message) => {
    expect(errorOf(id, ...(args as unknown as Argument[]))).toEqual({ code, message });
  });

  it("speak French to who works in French", () => {
    setFunctionLanguage("fr");
    expect(errorOf("PORTFOLIO", column("A"), column("bientôt"), column(1)).message).toBe(
      "dates, ligne 1\u00a0: il faut une date, pas «\u00a0bientôt\u00a0».",
    );
    expect(errorOf("PORTFOLIO", column("A"), column(1, 2), column(1)).message).toMatch(
      /^dates\u00a0: il faut autant .* clients /,
    );
  });
});

describe("the language of results", () => {
  it("is the one Office is displayed in, English elsewhere", () => {
    const segment = () => callFunction("RFMSEGMENT", 1, 5, 5);
    expect(segment()).toBe("At risk");
    (globalThis as any).Office = { context: { displayLanguage: "fr-FR" } };
    expect(segment()).toBe("À risque");
    (globalThis as any).Office = { context: { displayLanguage: "de-DE" } };
    expect(segment()).toBe("At risk");
    delete (globalThis as any).Office;
  });
});

describe("inside Excel", () => {
  class ExcelError {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  const associated = new Map<string, (...args: Argument[]) => unknown>();
  const load = () => jest.isolateModulesAsync(async () => void (await import("../../src/functions/functions")));

  beforeEach(() => {
    (globalThis as any).CustomFunctions = {
      Error: ExcelError,
      associate: (id: string, implementation: (...args: Argument[]) => unknown) => associated.set(id, implementation),
    };
  });

  afterEach(() => {
    associated.clear();
    delete (globalThis as any).CustomFunctions;
  });

  it("errors are Excel's own, and functions are associated with their ids", async () => {
    await load();
    expect([...associated.keys()].sort()).toEqual([...functionIds].sort());
    expect(() => associated.get("GINI")!([["a"], ["b"]])).toThrow(ExcelError);
    await expect(associated.get("PALIVE")!("BG/NBD", [[1, 1, 1, 1]], 0, 0, 10)).resolves.toBe(1);
    // Thrown at once, or rejected in the next slice of time where loading the code took up this one.
    const again = async () => associated.get("PALIVE")!("NBD", [[1, 1, 1, 1]], 0, 0, 10);
    await expect(again()).rejects.toBeInstanceOf(ExcelError);
  });

  it("says in the cell that the functions of the order models could not be loaded", async () => {
    jest.doMock("../../src/functions/orderModelFunctions", () => {
      throw new Error("Loading chunk 12 failed.");
    });
    await load();
    await expect(associated.get("PALIVE")!("BG/NBD", [[1, 1, 1, 1]], 0, 0, 10)).rejects.toEqual(
      new ExcelError("#N/A", "This function could not be loaded: check the connection, then calculate again."),
    );
    jest.dontMock("../../src/functions/orderModelFunctions");
  });
});
