import fc from "fast-check";
import type { Cell } from "../../../../src/portfolio/orders/cell";
import { rowOf } from "../../../../src/portfolio/orders/table/rowOf";
import { TableBuilder } from "../../../../src/portfolio/orders/table/TableBuilder";
import { TableEncoder } from "../../../../src/portfolio/orders/table/TableEncoder";
import { tableOf } from "../../../../src/portfolio/orders/table/tableOf";

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("Société Générale", "société générale", " Acme", "Acme", "007", "7", "🦊 & fils", "é".repeat(200)),
);
const cells: fc.Arbitrary<Cell> = fc.oneof(texts, fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
const ranges = fc.array(fc.array(cells, { maxLength: 4 }), { maxLength: 40 });

/** Empty cells are all `null` in a table, and a short row is as wide as the widest. */
const squared = (rows: readonly (readonly Cell[])[]): Cell[][] => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => (row[column] === "" ? null : (row[column] ?? null))),
  );
};

test("A table gives back every cell, whatever its text, in however many pieces it came", () => {
  fc.assert(
    fc.property(ranges, fc.array(fc.nat(40), { maxLength: 5 }), fc.nat(60), (rows, cuts, capacity) => {
      const encoder = new TableEncoder();
      const builder = new TableBuilder(capacity);
      const bounds = [0, ...cuts.map((cut) => Math.min(cut, rows.length)).sort((a, b) => a - b), rows.length];
      bounds.slice(1).forEach((to, at) => builder.append(encoder.encode(rows, bounds[at], to)));
      const { table } = builder;
      expect(Array.from({ length: table.count }, (_, row) => rowOf(table, row))).toEqual(squared(rows));
    }),
  );
});

test("A text is sent once, however often it comes back", () => {
  const encoder = new TableEncoder();
  const first = encoder.encode([["Acme"], ["Bolt"], ["Acme"]]);
  const second = encoder.encode([["Bolt"], ["Cork"], [12.5]]);
  expect(first.columns[0]).toEqual({ codes: Int32Array.of(0, 1, 0), numbers: null, newTexts: ["Acme", "Bolt"] });
  expect(second.columns[0]).toEqual({
    codes: Int32Array.of(1, 2, -1),
    numbers: Float64Array.of(0, 0, 12.5),
    newTexts: ["Cork"],
  });
});

test("Rows that are there already become a table at once", () => {
  const { count, columns } = tableOf([
    ["Acme", true, ""],
    ["Acme", false, null],
  ]);
  expect(count).toBe(2);
  expect(columns.map(({ codes }) => [...codes])).toEqual([
    [0, 0],
    [-4, -3],
    [-2, -2],
  ]);
});
