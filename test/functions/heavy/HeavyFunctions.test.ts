import fc from "fast-check";
import { CallSlices } from "../../../src/functions/answering/CallSlices";
import type { FunctionId } from "../../../src/functions/functionCatalogue";
import { setFunctionLanguage } from "../../../src/functions/functionLanguage";
import { FunctionDesk } from "../../../src/functions/heavy/FunctionDesk";
import { HeavyFunctions, type AsyncDesk } from "../../../src/functions/heavy/HeavyFunctions";
import type { Argument } from "../../../src/functions/reading/argument";
import type { Cell } from "../../../src/portfolio/orders/cell";
import { callFunction, column, errorOf } from "../callFunction";

jest.setTimeout(60_000);
afterEach(() => setFunctionLanguage(null));

/** Compared as text: Jest takes seconds over tens of thousands of rows. */
const expectSame = (one: unknown, other: unknown): void =>
  expect(JSON.stringify(one) === JSON.stringify(other)).toBe(true);

/** The desk across a wall: everything is copied on its way, as between threads. */
function deskApart() {
  const desk = new FunctionDesk();
  const calls = { open: 0, append: 0, forget: 0, call: 0, rows: 0 };
  const across =
    (name: keyof typeof calls) =>
    async (...args: unknown[]): Promise<never> => {
      calls[name]++;
      await Promise.resolve();
      const answer = (desk[name] as (...given: unknown[]) => unknown)(...(structuredClone(args) as unknown[]));
      return structuredClone(answer) as never;
    };
  const apart: AsyncDesk = {
    open: across("open"),
    append: across("append"),
    forget: across("forget"),
    call: across("call"),
    rows: across("rows"),
  };
  return { heavy: new HeavyFunctions(apart, new CallSlices((run) => setTimeout(run))), calls };
}

const orders = (count: number, first = 0): [Cell[][], Cell[][], Cell[][]] => {
  const rows = Array.from({ length: count }, (_, row) => row);
  return [
    rows.map((row) => [row === 0 ? "Customer" : `Café n° ${row % 977}`]),
    rows.map((row) => [row === 0 ? "Date" : 45_000 + (row % 800)]),
    rows.map((row) => [row === 0 ? "Amount" : first + (row % 431) / 4]),
  ];
};
const padded = (id: FunctionId, args: Argument[]): Argument[] =>
  id === "RFM" ? [...args, ...Array<null>(6 - args.length).fill(null)] : args;

describe("functions computed by a worker", () => {
  it("answer what they answer on the page: spills in pieces, single cells, text of any kind", async () => {
    const { heavy, calls } = deskApart();
    const columns = orders(20_000);
    expectSame(await heavy.call("RFM", "en", padded("RFM", columns)), callFunction("RFM", ...columns));
    expectSame(await heavy.call("ABC", "en", [columns[2], null]), callFunction("ABC", columns[2]));
    expect(calls.rows).toBeGreaterThan(10);
    expect(await heavy.call("GINI", "en", [columns[2]])).toBe(callFunction("GINI", columns[2]));
  });

  it("take a range across once, however many of them read it, and again after an edit", async () => {
    const { heavy, calls } = deskApart();
    const copied = () => orders(10_000);
    await Promise.all([
      heavy.call("RFM", "en", padded("RFM", copied())),
      heavy.call("PORTFOLIO", "en", [...copied(), null]),
      heavy.call("RECURRING", "en", [...copied(), null, null]),
    ]);
    expect(calls).toMatchObject({ open: 3, call: 3 });
    const edited = copied();
    edited[2][9_999] = [7];
    expectSame(await heavy.call("RFM", "en", padded("RFM", edited)), callFunction("RFM", ...edited));
    expect(calls.open).toBe(4);
  });

  it("speak the language of the call", async () => {
    const { heavy } = deskApart();
    const values = column(...Array.from({ length: 300 }, (_, row) => row + 1));
    const [english, french] = await Promise.all([
      heavy.call("PARETO", "en", [values, null]),
      heavy.call("PARETO", "fr", [values, null]),
    ]);
    setFunctionLanguage("en");
    expect(english).toEqual(callFunction("PARETO", values));
    setFunctionLanguage("fr");
    expect(french).toEqual(callFunction("PARETO", values));
  });

  it("give the error of the cell with its message, and go on with the next call", async () => {
    const { heavy } = deskApart();
    const broken = orders(500);
    broken[1][250] = ["someday"];
    setFunctionLanguage("en");
    const error = errorOf("PORTFOLIO", ...broken);
    await expect(heavy.call("PORTFOLIO", "en", [...broken, null])).rejects.toMatchObject(error);
    expect(await heavy.call("GINI", "en", [column(1, 1)])).toBe(0);
    await expect(heavy.call("GINI", "en", [[[1, 2], [3]]])).rejects.toThrow("equally long");
  });

  it("read an invocation object in the place of an argument as left out", async () => {
    const { heavy } = deskApart();
    const values = column(5, 3, 2);
    expect(await heavy.call("ABC", "en", [values, { address: "Sheet1!A1" }])).toEqual(callFunction("ABC", values));
  });

  it("answer as on the page whatever the cells", async () => {
    const { heavy } = deskApart();
    const cell = fc.oneof(fc.constantFrom<Cell>(null, "", 0, "12,5", "n/a", true, 3.25), fc.integer());
    const ids = fc.constantFrom<FunctionId>("ABC", "LORENZ", "WHALE");
    await fc.assert(
      fc.asyncProperty(ids, fc.array(cell, { minLength: 1, maxLength: 30 }), async (id, cells) => {
        const outcome = async (ask: () => unknown) => {
          try {
            return await ask();
          } catch (error) {
            return (error as Error).message;
          }
        };
        const args = id === "ABC" ? [column(...cells), null] : [column(...cells)];
        const apart = await outcome(() => heavy.call(id, "en", args));
        setFunctionLanguage("en");
        expect(apart).toEqual(await outcome(() => callFunction(id, column(...cells))));
      }),
      { numRuns: 60 },
    );
  });

  it("have ranges that were not used for longest forgotten once a page keeps millions of cells", async () => {
    const { heavy, calls } = deskApart();
    const wide = (first: number): Cell[][] =>
      Array.from({ length: 4 }, (_, row) => new Array<Cell>(600_000).fill(first + row));
    for (const first of [0, 10, 20]) await heavy.call("GINI", "en", [wide(first)]).catch(() => undefined);
    expect(calls).toMatchObject({ open: 3, forget: 1 });
    await heavy.call("GINI", "en", [wide(20)]).catch(() => undefined);
    expect(calls.open).toBe(3);
    await heavy.call("GINI", "en", [wide(0)]).catch(() => undefined);
    expect(calls.open).toBe(4);
  });
});
