import { columnOfCells } from "../../../../src/portfolio/orders/table/columnOfCells";

test("Cells in a line become a column as long as asked", () => {
  const cells = ["Acme", 12.5, null, "Acme", true];
  expect(columnOfCells(cells, 4)).toEqual({
    codes: Int32Array.of(0, -1, -2, 0),
    numbers: Float64Array.of(0, 12.5, 0, 0),
    texts: ["Acme"],
  });
  expect([...columnOfCells(cells, 6).codes]).toEqual([0, -1, -2, 0, -4, -2]);
});
