import type { SourceArea } from "../../src/report/sourceLocation";
import { hasUnselectedCells } from "../../src/worker/hasUnselectedCells";

const mapping = { customer: 0, date: 1, amount: 3 };
/** Ten rows from row 5 of the sheet, four columns from column C. */
const leavesOut = (areas?: readonly SourceArea[]): boolean =>
  hasUnselectedCells({ sheet: "Orders", row: 4, column: 2, rows: 10, columns: 4, table: null, areas }, mapping, 1);

describe("cells outside the areas selected", () => {
  it("are none in one area", () => {
    expect(leavesOut()).toBe(false);
  });

  it("do not matter in columns nobody reads", () => {
    expect(
      leavesOut([
        { row: 4, column: 2, rows: 10, columns: 2 },
        { row: 4, column: 5, rows: 10, columns: 1 },
      ]),
    ).toBe(false);
  });

  it("matter between the rows of a column that is read", () => {
    expect(
      leavesOut([
        { row: 4, column: 2, rows: 3, columns: 4 },
        { row: 9, column: 2, rows: 5, columns: 4 },
      ]),
    ).toBe(true);
  });

  it("are none where areas touch or overlap, in whatever order", () => {
    expect(
      leavesOut([
        { row: 8, column: 2, rows: 6, columns: 4 },
        { row: 4, column: 2, rows: 4, columns: 4 },
      ]),
    ).toBe(false);
  });

  it("do not matter above the data", () => {
    expect(leavesOut([{ row: 5, column: 2, rows: 9, columns: 4 }])).toBe(false);
  });
});
