import fc from "fast-check";
import type { Cell } from "../../../src/portfolio/orders/cell";
import { Problem } from "../../../src/portfolio/problem";
import type { Grid } from "../../../src/functions/reading/grid";
import { KeptCells } from "../../../src/functions/remembering/KeptCells";
import { Memory } from "../../../src/functions/remembering/Memory";

const cell = fc.oneof(
  fc.constantFrom<Cell>(0, -0, 1, "1", "", null, true, false, "é", "e\u0301", NaN, Infinity),
  fc.double(),
  fc.string(),
);
const grid = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const copy = (cells: Grid): Cell[][] => cells.map((row) => [...row]);
const column = (count: number, first: Cell = 0): Cell[][] =>
  Array.from({ length: count }, (_, row) => [row === 0 ? first : row]);

describe("the cells kept of a range", () => {
  it("are those of the range", () => {
    fc.assert(fc.property(grid, (cells) => expect(KeptCells.of(cells)!.toGrid()).toEqual(cells)));
    const long = Array.from({ length: 10_000 }, (_, row): Cell[] => [row, row % 3 === 0 ? `n° ${row}` : row / 7]);
    expect(KeptCells.of(long)!.toGrid()).toEqual(long);
  });

  it("equal a range when every cell is the same, of the same type, and only then", () => {
    fc.assert(
      fc.property(grid, grid, (one, other) => {
        const isSame =
          one.length === other.length &&
          one.every(
            (row, at) =>
              row.length === other[at]!.length && row.every((value, place) => Object.is(value, other[at]![place])),
          );
        expect(KeptCells.of(one)!.equals(other)).toBe(isSame);
        expect(KeptCells.of(one)!.equals(copy(one))).toBe(true);
      }),
    );
  });

  it.each([0, 1, 4095, 4096, 9_999])("differ when row %i alone is another", (row) => {
    const cells = column(10_000, "x");
    const edited = copy(cells);
    edited[row] = [-1];
    expect(KeptCells.of(cells)!.equals(edited)).toBe(false);
  });

  it("are none of rows of unequal lengths, which they do not equal either", () => {
    expect(KeptCells.of([[1, 2], [3]])).toBeNull();
    expect(KeptCells.of([[1], [3]])!.equals([[1], [3, 4]])).toBe(false);
  });
});

describe("the memory of functions", () => {
  const memoryOf = (entries = 20, cells = 1000) => new Memory({ entries, cells });
  const sumIn = (memory: Memory, cells: Grid, computed: jest.Mock = jest.fn()) =>
    memory.during([cells], () =>
      memory.remember("sum", [cells], () => {
        computed();
        return cells.flat().reduce<number>((sum, value) => sum + Number(value), 0);
      }),
    );

  it("computes once for the same content in other arrays, again for another cell", () => {
    const memory = memoryOf();
    const computed = jest.fn();
    expect(sumIn(memory, column(100), computed)).toBe(4950);
    expect(sumIn(memory, column(100), computed)).toBe(4950);
    expect(computed).toHaveBeenCalledTimes(1);
    expect(sumIn(memory, column(100, 7), computed)).toBe(4957);
    expect(sumIn(memory, column(100), computed)).toBe(4950);
    expect(computed).toHaveBeenCalledTimes(2);
  });

  it("sees that an array it was given was changed since", () => {
    const memory = memoryOf();
    const cells = column(10);
    expect(sumIn(memory, cells)).toBe(45);
    cells[3] = [1000];
    expect(sumIn(memory, cells)).toBe(1042);
  });

  it("tells computations and single cells apart", () => {
    const memory = memoryOf();
    const cells = column(10);
    const ask = (what: string, option: unknown) =>
      memory.during([cells], () => memory.remember(what, [cells, option], () => `${what} ${String(option)}`));
    const asked = [ask("a", 1), ask("a", "1"), ask("a", null), ask("a", undefined), ask("b", 1), ask("a", 1)];
    expect(asked).toEqual(["a 1", "a 1", "a null", "a undefined", "b 1", "a 1"]);
    expect(memory.size.entries).toBe(6);
  });

  it("remembers a problem, with its facts, and not a fault of ours", () => {
    const memory = memoryOf();
    const computed = jest.fn();
    const fail = (error: Error) => () =>
      memory.during([column(10)], () => {
        const cells = column(10);
        return memory.during([cells], () =>
          memory.remember(error.name, [cells], () => {
            computed();
            throw error;
          }),
        );
      });
    const problem = new Problem("blankCell", { row: 3 });
    expect(fail(problem)).toThrow(problem);
    expect(fail(problem)).toThrow(problem);
    expect(computed).toHaveBeenCalledTimes(1);
    expect(fail(new TypeError("ours"))).toThrow("ours");
    expect(fail(new TypeError("ours"))).toThrow("ours");
    expect(computed).toHaveBeenCalledTimes(3);
  });

  it("remembers nothing of ranges it was not told of, nor of a key without ranges", () => {
    const memory = memoryOf();
    const computed = jest.fn(() => 1);
    const cells = column(10);
    memory.remember("outside", [cells], computed);
    memory.during([cells], () => {
      memory.remember("unknown", [cells, column(3)], computed);
      memory.remember("unknown", [cells, { an: "object" }], computed);
      memory.remember("cells", [1, "x"], computed);
    });
    expect(memory.size.entries).toBe(1);
    expect(computed).toHaveBeenCalledTimes(4);
  });

  it("forgets what was not used for longest, with all that was computed from it", () => {
    const memory = memoryOf(6);
    const chain = (first: Cell) => {
      const computed: string[] = [];
      const cells = column(10, first);
      memory.during([cells], () => {
        const read = memory.remember("read", [cells], () => ({ first: (computed.push("read"), first) }));
        memory.remember("rank", [read], () => (computed.push("rank"), 1));
      });
      return computed;
    };
    expect([chain("a"), chain("b")]).toEqual([
      ["read", "rank"],
      ["read", "rank"],
    ]);
    expect([chain("a"), chain("c")]).toEqual([[], ["read", "rank"]]);
    expect(memory.size.entries).toBe(6);
    expect([chain("a"), chain("b")]).toEqual([[], ["read", "rank"]]);
  });

  it("keeps what the call at work uses rather than what is too large besides", () => {
    const memory = memoryOf(20, 250);
    const computed = jest.fn();
    const call = () => {
      const cells = column(100);
      return memory.during([cells], () => {
        const read = memory.remember("read", [cells], () => (computed(), { rows: column(100) }));
        return memory.remember("spill", [read], () => column(100)).length;
      });
    };
    expect([call(), call()]).toEqual([100, 100]);
    expect(computed).toHaveBeenCalledTimes(1);
    expect(memory.size).toEqual({ entries: 2, cells: 200 });
  });

  it("answers as if it remembered nothing, within its bounds, whatever it is asked", () => {
    const few = fc.array(fc.tuple(grid, fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 12 });
    const asked = fc.tuple(few, fc.array(fc.nat({ max: 11 }), { maxLength: 40 }));
    fc.assert(
      fc.property(
        asked,
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 40 }),
        ([calls, order], most, cells) => {
          const memory = memoryOf(most, cells);
          for (const at of order) {
            const [content, option] = calls[at % calls.length]!;
            const given = copy(content);
            const read = () => ({ rows: given.map((row) => row.map(String)) });
            const show = (from: ReturnType<typeof read>) => `${JSON.stringify(from.rows)} ${option}`;
            const answer = memory.during([given], () => {
              const kept = memory.remember("read", [given], read);
              return memory.remember("show", [kept, option], () => show(kept));
            });
            expect(answer).toBe(show(read()));
            expect(memory.size.entries).toBeLessThanOrEqual(most);
            expect(memory.size.cells).toBeLessThanOrEqual(cells);
          }
        },
      ),
    );
  });
});
