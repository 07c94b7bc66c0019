import type { ArrayValueObject, BaseFunction, BaseValueObject, ErrorValueObject } from "@univerjs/engine-formula";
import fc from "fast-check";
import { loadModule } from "../serve/loadModule";
import type * as FormulaEngine from "./formulaEngine";
import { read, startLocalExcel, write } from "./support";

const univer = loadModule<typeof FormulaEngine>("test/workbench/host/formulaEngine.ts");

/** What a cell holds: `null` is empty, "#N/A" an error, other texts are texts even where they read as numbers. */
type Content = number | string | boolean | null;

const byUniver = new univer.FunctionService();
const byUs = new univer.FunctionService();
for (const service of [byUniver, byUs]) {
  for (const [Constructor, name] of [...univer.functionMath, ...univer.functionStatistical] as any[]) {
    service.registerExecutors(new Constructor(name));
  }
}
univer.registerAggregates(byUs);

const [number, text, boolean] = [2, 1, 3];

function cellOf(content: Content): object | undefined {
  if (content === null) return undefined;
  if (typeof content === "boolean") return { v: content ? 1 : 0, t: boolean };
  if (typeof content === "number") return { v: content, t: number };
  // An empty text is what a formula gave.
  return content === "" ? { v: "", t: text, f: '=""' } : { v: content, t: text };
}

/** Cells of a sheet as a function receives them, each column of them beside the one before. */
function range(columns: readonly (readonly Content[])[], firstColumn: number): BaseValueObject {
  const cellData = new univer.ObjectMatrix<any>();
  columns.forEach((contents, index) =>
    contents.forEach((content, row) => {
      const cell = cellOf(content);
      if (cell) cellData.setValue(row, firstColumn + index, cell);
    }),
  );
  const endRow = columns[0]!.length - 1;
  const endColumn = firstColumn + columns.length - 1;
  const reference = new univer.RangeReferenceObject({ startRow: 0, endRow, startColumn: firstColumn, endColumn });
  reference.setDefaultUnitId("unit");
  reference.setDefaultSheetId("sheet");
  reference.setUnitData({
    unit: { sheet: { cellData, rowCount: 1000, columnCount: 26, rowData: {}, columnData: {} } },
  } as never);
  return reference as unknown as BaseValueObject;
}

const column = (...contents: Content[]): Content[] => contents;

function criterion(content: Content): BaseValueObject {
  return typeof content === "string"
    ? univer.StringValueObject.create(content)
    : univer.ValueObjectFactory.create(content as never);
}

function plain(result: unknown): unknown {
  const value = result as BaseValueObject;
  if (value.isArray()) return (value as ArrayValueObject).toValue();
  return value.isError() ? (value as ErrorValueObject).getErrorType() : value.getValue();
}

/** Computes a function in a calculation pass of its own; arrays are columns, other values are criteria. */
function compute(service: typeof byUs, name: string, args: readonly (Content[] | Content)[]): unknown {
  univer.FORMULA_REF_TO_ARRAY_CACHE.clear();
  univer.CELL_INVERTED_INDEX_CACHE.clear();
  const values = args.map((arg, index) => (Array.isArray(arg) ? range([arg], index) : criterion(arg)));
  return plain(service.getExecutor(name)!.calculate(...values));
}

const evaluate = (name: string, ...args: (Content[] | Content)[]): unknown => compute(byUs, name, args);

describe("what Univer's own functions give, ours give", () => {
  const word = fc.constantFrom("ann", "Ann", "bob", "bobby", "a*b", "Zoë", "12", "3.5", "x1");
  const amount = fc.oneof(
    fc.integer({ min: -5, max: 5 }),
    fc.integer({ min: -300, max: 300 }).map((cents) => cents / 100),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0),
  );
  const content = fc.oneof<fc.Arbitrary<Content>[]>(
    word,
    word,
    amount,
    fc.integer({ min: -3, max: 3 }),
    fc.boolean(),
    fc.constant(null),
    fc.constant("#N/A"),
  );
  const operand = fc.oneof(
    fc.integer({ min: -3, max: 12 }).map(String),
    fc.constantFrom("ann", "BOB", "bob*", "?nn", "a~*b", "*o*", "TRUE", "#N/A", "m"),
  );
  const anyCriterion = fc.oneof<fc.Arbitrary<Content>[]>(
    word,
    fc.integer({ min: -3, max: 12 }),
    fc.boolean(),
    fc.constant(null),
    fc.tuple(fc.constantFrom("", "=", "<>", "<", "<=", ">", ">="), operand).map((parts) => parts.join("")),
  );
  const table = fc.integer({ min: 1, max: 12 }).chain((rows) => {
    const cells = (cell: fc.Arbitrary<Content>) => fc.array(cell, { minLength: rows, maxLength: rows });
    return fc.record({
      target: cells(fc.oneof({ weight: 12, arbitrary: amount }, { weight: 1, arbitrary: fc.constant("#DIV/0!") })),
      first: cells(content),
      second: cells(content),
      numbers: cells(fc.integer({ min: -4, max: 12 })),
    });
  });

  const agree = (name: string, args: readonly (Content[] | Content)[]) =>
    expect(compute(byUs, name, args)).toEqual(compute(byUniver, name, args));

  // Univer's averages and extremes answer otherwise than Excel where an error is chosen or nothing is: see below.
  const amounts = (name: string, cells: Content[]) =>
    name.startsWith("AVERAGE") ? cells.map((cell) => (typeof cell === "string" ? null : cell)) : cells;

  test.each(["SUMIFS", "AVERAGEIFS", "COUNTIFS"])("%s, with one or two conditions on cells of all kinds", (name) => {
    fc.assert(
      fc.property(table, anyCriterion, anyCriterion, ({ target, first, second }, one, two) => {
        const summed = name === "COUNTIFS" ? [] : [amounts(name, target)];
        agree(name, [...summed, first, one]);
        agree(name, [...summed, first, one, second, two]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(["MAXIFS", "MINIFS"])("%s, of the numbers that meet two conditions", (name) => {
    fc.assert(
      fc.property(table, anyCriterion, anyCriterion, ({ target, first, second }, one, two) => {
        fc.pre(Number(evaluate("COUNTIFS", first, one, second, two)) > 0);
        agree(name, [target, first, one, second, two]);
      }),
      { numRuns: 200 },
    );
  });

  test.each(["SUMIF", "AVERAGEIF"])("%s, of another column or of the one that is asked", (name) => {
    fc.assert(
      fc.property(table, anyCriterion, ({ target, first, numbers }, one) => {
        agree(name, [first, one, amounts(name, target)]);
        agree(name, [numbers, one]);
      }),
      { numRuns: 300 },
    );
  });

  test("COUNTIF, also for the rank of a number among many", () => {
    const comparison = fc.tuple(fc.constantFrom("<", "<=", ">", ">=", "=", "<>"), fc.integer({ min: -5, max: 13 }));
    fc.assert(
      fc.property(table, anyCriterion, comparison, ({ first, numbers }, one, ranked) => {
        agree("COUNTIF", [first, one]);
        agree("COUNTIF", [numbers, ranked.join("")]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(["SUM", "COUNT", "COUNTA", "AVERAGE", "MAX", "MIN"])("%s of one column", (name) => {
    const values = (service: typeof byUs, contents: Content[]) => {
      univer.FORMULA_REF_TO_ARRAY_CACHE.clear();
      const reference = range([contents], 0) as unknown as { toArrayValueObject(): BaseValueObject };
      const executor = service.getExecutor(name) as BaseFunction;
      return [1, 2].map(() => plain(executor.calculate(reference.toArrayValueObject())));
    };
    fc.assert(fc.property(table, ({ first }) => expect(values(byUs, first)).toEqual(values(byUniver, first))));
  });

  test("criteria that spill, ranges of different shapes and values in place of ranges", () => {
    const criteria = column("ann", "bob");
    agree("COUNTIF", [column("ann", "bob", "ann"), criteria]);
    agree("SUMIFS", [column(1, 2, 4), column("ann", "bob", "ann"), criteria]);
    expect(evaluate("COUNTIFS", column(1, 2), ">0", column(1, 2, 3), ">0")).toBe("#VALUE!");
    expect(evaluate("SUMIFS", column(1, 2), column(1, 2, 3), ">0")).toBe("#VALUE!");
    expect(evaluate("COUNTIF", "ann", "ann")).toBe("#VALUE!");
  });
});

describe("criteria mean what Excel's reference says", () => {
  const fruit = column("apples", "Oranges", "peaches", "APPLES", null, 32, 54, 75, 86, true, "", "#N/A");

  // The worked example of COUNTIF in Excel's function reference has these texts and numbers.
  test.each<[string, Content, number]>([
    ["text whatever its case", "apples", 2],
    ["a comparison with a number", ">55", 2],
    ["a comparison that includes its bound", ">=75", 2],
    ["every cell but one number, whatever it holds", "<>75", 11],
    ["every cell but one text", "<>apples", 10],
    ["any text, the empty text included", "*", 5],
    ["any text of seven characters that ends in “es”", "?????es", 2],
    ["all that is no text", "<>*", 7],
    ["a boolean, which is no number", true, 1],
    ["a boolean as a text", "TRUE", 1],
    ["nothing at all, or an empty text", "", 2],
    ["nothing at all", "=", 1],
    ["something, an empty text included", "<>", 11],
    ["one error", "#N/A", 1],
    ["0 for an empty criterion, which no empty cell equals", null, 0],
  ])("%s", (_meaning, what, count) => {
    expect(evaluate("COUNTIF", fruit, what)).toBe(count);
  });

  test("a tilde makes a wildcard or a tilde an ordinary character", () => {
    const names = column("fy91?", "fy91!", "a~b", "5 * 3", "(a.b)", "line\nbreak");
    expect(evaluate("COUNTIF", names, "fy91~?")).toBe(1);
    expect(evaluate("COUNTIF", names, "fy91?")).toBe(2);
    expect(evaluate("COUNTIF", names, "a~~b")).toBe(1);
    expect(evaluate("COUNTIF", names, "5 ~* 3")).toBe(1);
    expect(evaluate("COUNTIF", names, "(?.?)")).toBe(1);
    expect(evaluate("COUNTIF", names, "line*break")).toBe(1);
  });

  test("a number equals the texts that read as it, but has no order with them", () => {
    const codes = column(7, "7", "007", "7.0", "x7", 8);
    expect(evaluate("COUNTIF", codes, 7)).toBe(4);
    expect(evaluate("COUNTIF", codes, "007")).toBe(4);
    expect(evaluate("COUNTIF", codes, ">6")).toBe(2);
    expect(evaluate("SUMIF", codes, "7")).toBe(7);
  });

  test("a date is its serial number", () => {
    const days = column(45291, 45292, 45293);
    expect(evaluate("COUNTIF", days, "<=2024-01-01")).toBe(2);
    expect(evaluate("MAXIFS", days, days, "<45293")).toBe(45292);
  });
});

describe("what is summed up", () => {
  test("texts and booleans are no amounts, errors pass on when their row is chosen", () => {
    const amounts = column(10, "20", true, null, "#DIV/0!", 0.5);
    const names = column("a", "a", "a", "a", "b", "a");
    expect(evaluate("SUMIFS", amounts, names, "a")).toBe(10.5);
    expect(evaluate("AVERAGEIFS", amounts, names, "a")).toBe(5.25);
    expect(evaluate("SUMIFS", amounts, names, "b")).toBe("#DIV/0!");
    expect(evaluate("AVERAGEIFS", amounts, names, "b")).toBe("#DIV/0!");
    expect(evaluate("MAXIFS", amounts, names, "b")).toBe("#DIV/0!");
    expect(evaluate("AVERAGEIF", names, "b", amounts)).toBe("#DIV/0!");
    expect(evaluate("COUNTIFS", amounts, "<>", names, "b")).toBe(1);
  });

  test("without a number the extremes are 0 and the average divides by 0", () => {
    const names = column("a", "b");
    expect(evaluate("MINIFS", column(null, 5), names, "a")).toBe(0);
    expect(evaluate("MAXIFS", column("x", 5), names, "a")).toBe(0);
    expect(evaluate("AVERAGEIFS", column("x", 5), names, "a")).toBe("#DIV/0!");
    expect(evaluate("SUMIFS", column(1, 5), names, "c")).toBe(0);
    expect(evaluate("MAXIFS", column(1, 5), names, "c")).toBe(0);
  });

  test("cents add up to cents", () => {
    expect(evaluate("SUMIF", column(0.1, 0.2, 0.3), ">0")).toBe(0.6);
    expect(evaluate("SUMIF", column(0.1, 0.2, 0.7), "<0.5")).toBe(0.3);
  });
});

describe("the index of the ranges that formulas read", () => {
  const side = fc.integer({ min: 0, max: 6 });
  const box = fc.tuple(side, side, side, side).map(([row, column, rows, columns]) => ({
    startRow: row,
    endRow: row + rows,
    startColumn: column,
    endColumn: column + columns,
  }));
  const item = fc.record({
    unitId: fc.constant("unit"),
    sheetId: fc.constantFrom("one", "two"),
    range: box,
    id: fc.integer({ min: 0, max: 9 }),
  });

  test("finds and forgets what Univer's finds and forgets", () => {
    fc.assert(
      fc.property(fc.array(item), fc.array(item, { maxLength: 4 }), fc.array(item), (read, removed, searches) => {
        const found = [new univer.RTree(true), new univer.SharedRangeTree(true)].map((tree) => {
          tree.bulkInsert(read);
          tree.bulkRemove(removed);
          tree.openKdTree();
          const inAll = [...tree.bulkSearch(searches, new Set([3]))].sort();
          return [inAll, searches.map((search) => [...new Set(tree.searchGenerator(search))].sort())];
        });
        expect(found[1]).toEqual(found[0]);
      }),
    );
  });
});

describe("in a workbook", () => {
  test("sums follow edits, computed cells and spilled cells", async () => {
    const local = await startLocalExcel();
    await write(local, "Orders", "A1:B4", [
      ["Ann", 10],
      ["Bob", 20.5],
      ["ann", "=B1*2"],
      ["Bob", -1],
    ]);
    await write(local, "Orders", "D1:F2", [
      ["=UNIQUE(A1:A4)", '=SUMIFS(B1:B4,A1:A4,"ann")', '=COUNTIF(D1:D4,"bob")'],
      ["", '=MAXIFS(B1:B4,A1:A4,"b*")', '=SUMIF(E1:E2,">0")+SUM(B1:B4)'],
    ]);
    expect(await read(local, "Orders", "E1:F2")).toEqual([
      [30, 1],
      [20.5, 100],
    ]);
    await write(local, "Orders", "A4:B4", [["Ann", 5]]);
    await write(local, "Orders", "A2", [["Cleo"]]);
    expect(await read(local, "Orders", "E1:F2")).toEqual([
      [35, 0],
      [0, 90.5],
    ]);
    local.dispose();
  });
});

test("more formulas are remembered than Univer alone remembers", () => {
  univer.rememberFormulas(byUs);
  let parsed = 0;
  const config = {
    getDirtyDefinedNameMap: () => ({}),
    getDirtySuperTableMap: () => ({}),
    getExecuteUnitId: () => "unit",
  };
  const lexer = { treeBuilder: () => ({}) };
  const builder = { parse: () => ({ count: ++parsed }) };
  const parse = (formula: string) =>
    univer.generateAstNode("unit", formula, lexer as never, builder as never, config as never);
  for (const _pass of [1, 2]) for (let row = 1; row <= 12_000; row++) parse(`=SUM(A$1:A${row})`);
  expect(parsed).toBe(12_000);
});
