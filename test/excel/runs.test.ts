import { describeAreas } from "../../src/excel/describeAreas";
import { gapsBetween } from "../../src/excel/gapsBetween";
import { mergeRuns } from "../../src/excel/mergeRuns";
import { overlap } from "../../src/excel/overlap";
import { runsInside } from "../../src/excel/runsInside";

describe("runs of rows", () => {
  it("are merged when they overlap or touch, whatever their order", () =>
    expect(
      mergeRuns([
        [4, 2],
        [0, 2],
        [2, 1],
        [4, 1],
      ]),
    ).toEqual([
      [0, 3],
      [4, 2],
    ]));

  it("leave gaps before, between and behind", () => {
    expect(
      gapsBetween(
        [
          [1, 2],
          [5, 1],
        ],
        0,
        8,
      ),
    ).toEqual([
      [0, 1],
      [3, 2],
      [6, 2],
    ]);
    expect(gapsBetween([], 3, 4)).toEqual([[3, 4]]);
    expect(gapsBetween([[3, 4]], 3, 4)).toEqual([]);
  });

  it("are cut at the ends of what is looked at", () =>
    expect(
      runsInside(
        [
          [0, 3],
          [5, 4],
          [20, 1],
        ],
        2,
        5,
      ),
    ).toEqual([
      [2, 1],
      [5, 2],
    ]));
});

describe("describeAreas", () => {
  it("names the areas without their sheet, the first few of many", () => {
    const column = (at: number) => ({ row: 0, column: at, rows: 20, columns: 1 });
    expect(describeAreas([column(0), { row: 2, column: 27, rows: 1, columns: 1 }])).toBe("A1:A20, AB3");
    expect(describeAreas(Array.from({ length: 9 }, (_, at) => column(at * 2)))).toBe(
      "A1:A20, C1:C20, E1:E20, G1:G20, I1:I20, K1:K20, …",
    );
  });
});

describe("overlap", () => {
  it("is what two blocks share", () => {
    const block = { row: 0, column: 0, rows: 4, columns: 4 };
    expect(overlap(block, { row: 2, column: 3, rows: 9, columns: 9 })).toEqual({
      row: 2,
      column: 3,
      rows: 2,
      columns: 1,
    });
    expect(overlap(block, { row: 4, column: 0, rows: 1, columns: 1 })).toBeNull();
  });
});
