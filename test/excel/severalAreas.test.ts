import { describeSelection } from "../../src/excel/describeSelection";
import { readSource } from "../../src/excel/readSource";
import type { RowsSetAside } from "../../src/report/rowsSetAside";
import type { SourceLocation } from "../../src/report/sourceLocation";
import { addSheet, openLocalExcel, selectAreas, type } from "./support/localExcel";

let local: Awaited<ReturnType<typeof openLocalExcel>>;
beforeEach(async () => {
  local = await openLocalExcel();
  await addSheet("Orders");
  await type("Orders", "A1:F5", [
    ["Customer", "Phone", "Date", "Note", "City", "Amount"],
    ["Perrin", "secret", 45_000, "n1", "Lyon", 10],
    ["Roche", "secret", 45_001, "n2", "Nice", 20],
    ["Aubry", "secret", 45_002, "n3", "Lyon", 30],
    ["Marin", "secret", 45_003, "n4", "Brest", 40],
  ]);
});
afterEach(() => {
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

async function read(): Promise<{ location: SourceLocation; rows: unknown[][]; setAside: RowsSetAside[] }> {
  const rows: unknown[][] = [];
  const setAside: RowsSetAside[] = [];
  const location = await readSource({
    onRows: (chunk) => void rows.push(...chunk),
    onSetAside: (runs) => void setAside.push(runs),
  });
  return { location, rows, setAside };
}

const chosenColumns = [
  ["Customer", "", "Date", "", "", "Amount"],
  ["Perrin", "", 45_000, "", "", 10],
  ["Roche", "", 45_001, "", "", 20],
  ["Aubry", "", 45_002, "", "", 30],
  ["Marin", "", 45_003, "", "", 40],
];

describe("several areas", () => {
  it.each(["A1:A5,C1:C5,F1:F5", "A:A,C:C,F:F", "A1:A100,C:C,F1:F5", "A:A,C:C,F:F,Z:Z"])(
    "side by side (%s) are read as one list, the columns between them empty",
    async (addresses) => {
      await selectAreas("Orders", addresses);
      const { location, rows, setAside } = await read();
      expect(location).toEqual({
        sheet: "Orders",
        row: 0,
        column: 0,
        rows: 5,
        columns: 6,
        table: null,
        currencies: ["", "", "", "", "", ""],
        areas: [0, 2, 5].map((column) => ({ row: 0, column, rows: 5, columns: 1 })),
      });
      expect(rows).toEqual(chosenColumns);
      expect(setAside).toEqual([]);
    },
  );

  it("one below the other keep their places, and the rows between them are told and not read", async () => {
    await selectAreas("Orders", "A1:F2,A4:F5");
    const { location, rows, setAside } = await read();
    expect(location).toMatchObject({ row: 0, rows: 5, columns: 6 });
    expect(location.areas).toEqual([
      { row: 0, column: 0, rows: 2, columns: 6 },
      { row: 3, column: 0, rows: 2, columns: 6 },
    ]);
    expect(rows.map((row) => row[0])).toEqual(["Customer", "Perrin", "", "Aubry", "Marin"]);
    expect(rows[2]).toEqual(["", "", "", "", "", ""]);
    expect(setAside).toEqual([{ hidden: [], unselected: [[2, 1]] }]);
  });

  it("both ways are read as the grid they make", async () => {
    await selectAreas("Orders", "A1:A2,C1:C2,A5,C5");
    const { location, rows, setAside } = await read();
    expect(location).toMatchObject({ rows: 5, columns: 3 });
    expect(location.areas).toHaveLength(4);
    expect(rows).toEqual([
      ["Customer", "", "Date"],
      ["Perrin", "", 45_000],
      ["", "", ""],
      ["", "", ""],
      ["Marin", "", 45_003],
    ]);
    expect(setAside).toEqual([{ hidden: [], unselected: [[2, 2]] }]);
  });

  it("that touch so that they fill a rectangle are one area", async () => {
    await selectAreas("Orders", "A1:B5,C1:F5");
    const { location } = await read();
    expect(location).toMatchObject({ rows: 5, columns: 6 });
    expect(location.areas).toBeUndefined();
  });

  it.each([
    ["A1:A3,C3:C5", "A1:A3, C3:C5"],
    ["A1:A5,C2:C5", "A1:A5, C2:C5"],
    ["A2,C2", "A2, C2"],
  ])("that make no list (%s) are refused by their names", async (addresses, areas) => {
    await selectAreas("Orders", addresses);
    await expect(read()).rejects.toMatchObject({ code: "severalAreas", facts: { areas } });
  });

  it("that are all empty are nothing to read", async () => {
    await selectAreas("Orders", "J:J,M:M");
    await expect(read()).rejects.toMatchObject({ code: "emptySelection" });
  });

  it("of one table keep to its rows", async () => {
    await type("Orders", "A8:A9", [["A footnote"], ["and another"]]);
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Orders").tables.add("A1:F5", true);
      table.name = "Sales";
      await context.sync();
    });
    await selectAreas("Orders", "A:A,C:C,F:F");
    const { location, rows } = await read();
    expect(location).toMatchObject({ table: "Sales", rows: 5, columns: 6 });
    expect(rows).toEqual(chosenColumns);
  });

  it("tell the currency of their own columns only", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Orders");
      sheet.getRange("F2:F5").numberFormat = [['#,##0.00\\ "€"']];
      sheet.getRange("E2:E5").numberFormat = [["[$£-809]#,##0.00"]];
      await context.sync();
    });
    await selectAreas("Orders", "A:A,C:C,F:F");
    expect((await read()).location.currencies).toEqual(["", "", "", "", "", "€"]);
  });

  it("far apart are read without the rows between them", async () => {
    await type("Orders", "A100000:F100001", [
      ["Late", "", 46_000, "", "", 1],
      ["Later", "", 46_001, "", "", 2],
    ]);
    await selectAreas("Orders", "A1:F5,A100000:F100001");
    const sync = jest.spyOn(local.Excel.RequestContext.prototype, "sync");
    const { rows, setAside } = await read();
    // Selection, used cells, formats, the first and the last two of six chunks, and the last of every batch.
    expect(sync.mock.calls.length).toBeLessThanOrEqual(7);
    sync.mockRestore();
    expect(rows).toHaveLength(100_001);
    expect(rows.at(-1)![0]).toBe("Later");
    expect(setAside).toEqual([{ hidden: [], unselected: [[5, 99_994]] }]);
  });

  it("are described one after the other, with the rows and columns selected", async () => {
    await selectAreas("Orders", "A:A,C:C,F:F");
    expect(await describeSelection()).toEqual({
      sheet: "Orders",
      address: "A1:A5, C1:C5, F1:F5",
      rows: 5,
      columns: 3,
      looksLikeOrders: true,
    });
  });
});
