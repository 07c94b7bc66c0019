import fc from "fast-check";
import type { Cell } from "../../../src/portfolio/orders/cell";
import { cellStatus } from "../../../src/portfolio/orders/reading/cellStatus";
import { encodeText } from "../../../src/portfolio/orders/reading/encodeText";
import { parseAmount } from "../../../src/portfolio/orders/reading/parseAmount";
import { parseDate } from "../../../src/portfolio/orders/reading/parseDate";
import { readDays } from "../../../src/portfolio/orders/reading/readDays";
import { readNumbers } from "../../../src/portfolio/orders/reading/readNumbers";
import { readOrders } from "../../../src/portfolio/orders/readOrders";
import { readTable } from "../../../src/portfolio/orders/readTable";
import { tableOf } from "../../../src/portfolio/orders/table/tableOf";

const blanks: Cell[] = [null, "", "  ", "\u00a0"];
const texts: Cell[] = [
  "Acme",
  " Acme",
  "Acme ",
  "7",
  " 7",
  7,
  "007",
  "TRUE",
  true,
  false,
  "🦊 & fils",
  "é".repeat(200),
];
const amounts: Cell[] = [12.5, -3, "12,50", "1 234,56 €", "8,25 €", "$ 9,10", "soon", "(4,00)"];
const days: Cell[] = [
  45356,
  45357.75,
  "25/12/2024",
  "03/04/2024 10:30",
  "5 mars 2024",
  20240305,
  "20240305",
  "soon",
  0,
];
const failed: Cell[] = ["#N/A", "#VALEUR!"];

/** Rows of one cell each under a header, and which of them are not to be read. */
const columns = (cells: Cell[]) =>
  fc.array(fc.tuple(fc.constantFrom(...cells, ...blanks, ...failed), fc.constantFrom(0, 0, 0, 1)), { maxLength: 40 });

/** A header that would mislead were it read: a text that is a date, an amount and a name. */
const tableUnder = (rows: readonly (readonly [Cell, number])[]) => ({
  table: tableOf([["13/13,5"], ...rows.map(([cell]) => [cell])]),
  skip: Uint8Array.from(rows, ([, isSkipped]) => isSkipped),
});

const isBlank = (cell: Cell) => cell === null || String(cell).trim() === "";

describe("the columns of a table", () => {
  it("are read as text cell by cell: trimmed, numbers as their digits, in order of first appearance", () => {
    fc.assert(
      fc.property(columns(texts), (rows) => {
        const { table, skip } = tableUnder(rows);
        const { names, codes } = encodeText(table, 1, table.count, 0, skip);
        const read = rows.map(([cell, isSkipped]) => {
          if (isSkipped === 1 || isBlank(cell)) return null;
          if (failed.includes(cell)) return "failed";
          return { text: typeof cell === "string" ? cell.trim() : String(cell).toUpperCase() };
        });
        expect(
          Array.from(codes, (code) => (code === -1 ? null : code === -2 ? "failed" : { text: names[code] })),
        ).toEqual(read);
        expect(names).toEqual([
          ...new Set(read.flatMap((cell) => (cell === null || cell === "failed" ? [] : [cell.text]))),
        ]);
      }),
    );
  });

  it("are read as numbers cell by cell, and only cells that are read count", () => {
    fc.assert(
      fc.property(columns(amounts), (rows) => {
        const { table, skip } = tableUnder(rows);
        const { values, status, fromText, currency } = readNumbers(table, 1, table.count, 0, skip);
        const read = rows.map(([cell, isSkipped]): [number, number] => {
          if (isSkipped === 1 || isBlank(cell)) return [0, cellStatus.blank];
          if (failed.includes(cell)) return [0, cellStatus.error];
          const value = typeof cell === "string" ? parseAmount(cell, ",") : Number(cell);
          return value === null ? [0, cellStatus.unreadable] : [value, cellStatus.read];
        });
        expect(Array.from(values, (value, entry) => [value, status[entry]])).toEqual(read);
        const written = rows.filter(([cell], entry) => typeof cell === "string" && read[entry]![1] === cellStatus.read);
        expect(fromText).toBe(written.length);
        const signs = written.flatMap(([cell]) => /[€$]/.exec(String(cell))?.[0] ?? []);
        expect(currency?.names ?? []).toEqual([...new Set(signs)]);
      }),
    );
  });

  it("are read as days cell by cell, in the order (day or month first) that the cells read show", () => {
    fc.assert(
      fc.property(columns(days), (rows) => {
        const { table, skip } = tableUnder(rows);
        const column = readDays(table, 1, table.count, 0, { skip });
        const read = rows.map(([cell, isSkipped]): [number, number] => {
          if (isSkipped === 1 || isBlank(cell) || cell === 0) return [0, cellStatus.blank];
          if (failed.includes(cell)) return [0, cellStatus.error];
          const isSerial = typeof cell === "number" && cell < 100_000;
          const day = isSerial ? Math.floor(cell) : parseDate(String(cell), "dayFirst");
          return day === null ? [0, cellStatus.unreadable] : [day, cellStatus.read];
        });
        expect(Array.from(column.days, (day, entry) => [day, column.status[entry]])).toEqual(read);
        const count = (wanted: Cell) => rows.filter(([cell, isSkipped]) => isSkipped === 0 && cell === wanted).length;
        expect(column.evidence.dayFirst).toBe(count("25/12/2024"));
        expect(column.evidence.either).toBe(count("03/04/2024 10:30"));
        expect(column.ambiguous).toEqual(count("03/04/2024 10:30") > 0 ? ["03/04/2024 10:30"] : []);
        expect([column.withTime, column.textsWithTime]).toEqual([count(45357.75), count("03/04/2024 10:30")]);
      }),
    );
  });
});

test("Rows read at once and their table come to the same orders", () => {
  const rows: Cell[][] = [
    ["Client", "Date", "CA"],
    ["Acme", 45356, 12.5],
    [7, "06/03/2024", "7,50"],
    ["7", 45358, 1],
  ];
  const mapping = { customer: 0, date: 1, amount: 2 };
  const { orders } = readTable(tableOf(rows), 0, mapping);
  expect(orders).toEqual(readOrders(rows, 0, mapping).orders);
  expect([orders.customer.names, [...orders.customer.codes]]).toEqual([
    ["Acme", "7"],
    [0, 1, 1],
  ]);
  expect([[...orders.day], [...orders.cents]]).toEqual([
    [45356, 45357, 45358],
    [1250, 750, 100],
  ]);
});
