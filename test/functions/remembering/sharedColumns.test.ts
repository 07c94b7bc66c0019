import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { FunctionId } from "../../../src/functions/functionCatalogue";
import { functionImplementations } from "../../../src/functions/functionImplementations";
import { setFunctionLanguage } from "../../../src/functions/functionLanguage";
import { functionMemory } from "../../../src/functions/remembering/functionMemory";
import type { Argument, Result } from "../../../src/functions/reading/argument";
import { encodeText } from "../../../src/portfolio/orders/reading/encodeText";
import type { Cell } from "../../../src/portfolio/orders/cell";
import { scoreRfm } from "../../../src/portfolio/segmentation/scoreRfm";
import { classifyAbc } from "../../../src/portfolio/segmentation/classifyAbc";
import { summariseCustomers } from "../../../src/portfolio/summariseCustomers";
import { gini } from "../../../src/portfolio/statistics/gini";
import { chooseModel } from "../../../src/portfolio/value/forecast/chooseModel";
import { callFunction } from "../callFunction";

/** A module with one function counted. Hoisted, as the mocks are. */
function counted(path: string, name: string) {
  const actual = jest.requireActual<Record<string, (...args: unknown[]) => unknown>>(path);
  return { ...actual, [name]: jest.fn(actual[name]) };
}
jest.mock("../../../src/portfolio/orders/reading/encodeText", () =>
  counted("../../../src/portfolio/orders/reading/encodeText", "encodeText"),
);
jest.mock("../../../src/portfolio/summariseCustomers", () =>
  counted("../../../src/portfolio/summariseCustomers", "summariseCustomers"),
);
jest.mock("../../../src/portfolio/segmentation/scoreRfm", () =>
  counted("../../../src/portfolio/segmentation/scoreRfm", "scoreRfm"),
);
jest.mock("../../../src/portfolio/segmentation/classifyAbc", () =>
  counted("../../../src/portfolio/segmentation/classifyAbc", "classifyAbc"),
);
jest.mock("../../../src/portfolio/statistics/gini", () => counted("../../../src/portfolio/statistics/gini", "gini"));
jest.mock("../../../src/portfolio/value/forecast/chooseModel", () =>
  counted("../../../src/portfolio/value/forecast/chooseModel", "chooseModel"),
);

const timesOf = (...functions: unknown[]) => functions.map((one) => (one as jest.Mock).mock.calls.length);
beforeEach(() => jest.clearAllMocks());
afterEach(() => setFunctionLanguage(null));

let seed = 0;
/** Orders of twenty customers that no other test has: customers, dates, amounts. */
function freshOrders(): [Cell[][], Cell[][], Cell[][]] {
  seed++;
  const rows = Array.from({ length: 200 }, (_, row) => row);
  return [
    rows.map((row) => [`Customer ${(row * 7) % 20}`]),
    rows.map((row) => [45_000 + ((row * 37) % 700)]),
    rows.map((row) => [100 + ((row * 13) % 90) + seed]),
  ];
}
const copied = (columns: readonly Cell[][][]) => columns.map((cells) => cells.map((row) => [...row]));

/** Ten formulas over the same three columns. */
const tenFormulas: readonly [FunctionId, ...Argument[]][] = [
  ["PORTFOLIO"],
  ["RFM"],
  ["WHY"],
  ["RECURRING"],
  ["CELSIUS"],
  ["CLVMODEL", null, "BG/NBD"],
  ["CLVFORECAST", null, null, null, "BG/NBD"],
  ["RFM", null, [[5]]],
  ["WHY", null, null, null, 8],
  ["RECURRING", null, 3],
];
const callTen = (columns: readonly Cell[][][]): Result[] =>
  tenFormulas.map(([id, ...further]) => callFunction(id, ...copied(columns), ...further));

describe("ten formulas over the same columns", () => {
  it("read and sum them up once, rank and fit once for what is asked alike", () => {
    callTen(freshOrders());
    // Ranked twice: five scores left to the default and five scores asked for are two questions.
    expect(timesOf(encodeText, summariseCustomers, scoreRfm, chooseModel)).toEqual([1, 1, 2, 1]);
  });

  it("do the work once more after one cell was edited, and not at all when it is edited back", () => {
    const columns = freshOrders();
    const [before] = [callTen(columns), jest.clearAllMocks()];
    const edited = copied(columns);
    edited[2]![117] = [9_999.5];
    const after = callTen(edited);
    expect(timesOf(encodeText, summariseCustomers, scoreRfm, chooseModel)).toEqual([1, 1, 2, 1]);
    expect(after).not.toEqual(before);
    jest.clearAllMocks();
    expect(callTen(columns)).toEqual(before);
    expect(timesOf(encodeText, summariseCustomers, scoreRfm, chooseModel)).toEqual([0, 0, 0, 0]);
  });

  it("sum up again, but do not read again, on another analysis date", () => {
    const columns = freshOrders();
    callFunction("RFM", ...copied(columns));
    callFunction("RFM", ...copied(columns), 45_500);
    expect(timesOf(encodeText, summariseCustomers)).toEqual([1, 2]);
  });

  it("share their problem too: each cell names it, one has looked for it", () => {
    const columns = copied(freshOrders());
    columns[1]![50] = ["no day"];
    for (const id of ["PORTFOLIO", "RFM", "WHY"] as const) {
      expect(() => callFunction(id, ...copied(columns))).toThrow("51");
    }
    expect(timesOf(encodeText)).toEqual([1]);
  });
});

describe("formulas over one column of values", () => {
  const values = () => freshOrders()[2];

  it("answer the same question once, whichever cell asks it", () => {
    const column = values();
    const answers = Array.from({ length: 10 }, () => callFunction("ABC", ...copied([column])));
    expect(timesOf(classifyAbc)).toEqual([1]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    callFunction("ABC", ...copied([column]), [[0.5], [0.9]]);
    expect(timesOf(classifyAbc)).toEqual([2]);
  });

  it("answer each language in its own words", () => {
    const column = values();
    const verdictIn = (language: "en" | "fr") => {
      setFunctionLanguage(language);
      return callFunction("PARETO", ...copied([column]));
    };
    const [english, french] = [verdictIn("en"), verdictIn("fr")];
    expect(english).not.toEqual(french);
    expect([verdictIn("en"), verdictIn("fr")]).toEqual([english, french]);
  });

  it("does not keep what is read sooner than recognised: a few cells are computed each time", () => {
    const { entries } = functionMemory.size;
    callFunction("GINI", [[1], [2], [seed++]]);
    expect([timesOf(gini), functionMemory.size.entries]).toEqual([[1], entries]);
  });

  it("is not misled by Excel's invocation object, which is another one at every call", () => {
    const column = values();
    const call = (address: string) => functionImplementations.ABC(...copied([column]), { address });
    expect(call("Sheet1!B1")).toEqual(call("Sheet1!C1"));
    expect(timesOf(classifyAbc)).toEqual([1]);
  });
});

describe("a remembered answer", () => {
  it("is always the one that would be computed, however alike the cells are", () => {
    const base = freshOrders()[2].flat().map(Number);
    const edit = fc.tuple(fc.nat({ max: 199 }), fc.constantFrom<Cell>(0, 1, 1.5, -3, "12", "12,5", "1.250", true));
    const ids = fc.constantFrom<FunctionId>("ABC", "PARETO", "GINI", "HHI", "PMG", "LORENZ", "BALANCE", "WHALE");
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, edit), { minLength: 1, maxLength: 12 }), (calls) => {
        for (const [id, [row, cell]] of calls) {
          const cells = base.map((value): Cell[] => [value]);
          cells[row] = [cell];
          const outcome = (column: Cell[][]) => {
            try {
              return callFunction(id, column);
            } catch (error) {
              return (error as Error).message;
            }
          };
          const remembered = outcome(cells);
          const freshly = jest
            .spyOn(functionMemory, "remember")
            .mockImplementation((_what, _key, compute) => compute());
          const computed = outcome(copied([cells])[0]!);
          freshly.mockRestore();
          expect(isDeepStrictEqual(remembered, computed)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
