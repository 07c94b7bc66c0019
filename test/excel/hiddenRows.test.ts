import { readSource } from "../../src/excel/readSource";
import type { RowsSetAside } from "../../src/report/rowsSetAside";
import { addSheet, hide, openLocalExcel, select, selectAreas, type } from "./support/localExcel";

let local: Awaited<ReturnType<typeof openLocalExcel>>;
beforeEach(async () => {
  local = await openLocalExcel();
  await addSheet("Orders");
  await type("Orders", "B2:C7", [
    ["Customer", "Amount"],
    ["Perrin", 1],
    ["Roche", 2],
    ["Perrin", 3],
    ["Aubry", 4],
    ["Roche", 5],
  ]);
});
afterEach(() => {
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

/** Selection, block, formats, the one chunk, and the last of every batch. */
const requestsWithout = 5;

async function read(): Promise<{ rows: unknown[][]; setAside: RowsSetAside[]; requests: number }> {
  const rows: unknown[][] = [];
  const setAside: RowsSetAside[] = [];
  const sync = jest.spyOn(local.Excel.RequestContext.prototype, "sync");
  await readSource({
    onRows: (chunk) => void rows.push(...chunk),
    onSetAside: (runs) => void setAside.push(runs),
  });
  const requests = sync.mock.calls.length;
  sync.mockRestore();
  return { rows, setAside, requests };
}

describe("hidden rows", () => {
  it("are not asked for when there are none", async () => {
    await select("Orders", "B2");
    const { setAside, requests } = await read();
    expect(setAside).toEqual([]);
    expect(requests).toBe(requestsWithout);
  });

  it("are read and told when a person has hidden them", async () => {
    await hide("Orders", "A4:A5", "rowHidden");
    await hide("Orders", "A7", "rowHidden");
    await select("Orders", "B2");
    const { rows, setAside, requests } = await read();
    expect(rows.map((row) => row[1])).toEqual(["Amount", 1, 2, 3, 4, 5]);
    expect(setAside).toEqual([
      {
        hidden: [
          [2, 2],
          [5, 1],
        ],
        unselected: [],
      },
    ]);
    expect(requests).toBe(requestsWithout + 1);
  });

  it("are told when a filter hides them", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Orders").tables.add("B2:C7", true);
      table.columns.getItem("Customer").filter.applyValuesFilter(["Roche"]);
      await context.sync();
    });
    await select("Orders", "B2");
    expect((await read()).setAside).toEqual([
      {
        hidden: [
          [1, 1],
          [3, 2],
        ],
        unselected: [],
      },
    ]);
  });

  it("are found beside a hidden column", async () => {
    await hide("Orders", "B1", "columnHidden");
    await hide("Orders", "A4", "rowHidden");
    await select("Orders", "C2");
    expect((await read()).setAside).toEqual([{ hidden: [[2, 1]], unselected: [] }]);
  });

  it("are told when all are", async () => {
    await hide("Orders", "A2:A7", "rowHidden");
    await select("Orders", "B2");
    expect((await read()).setAside).toEqual([{ hidden: [[0, 6]], unselected: [] }]);
  });

  it("that nobody selected are not told as hidden", async () => {
    await hide("Orders", "A4:A5", "rowHidden");
    await selectAreas("Orders", "B2:C3,B5:C7");
    expect((await read()).setAside).toEqual([{ hidden: [[3, 1]], unselected: [[2, 1]] }]);
  });

  it("go on from one chunk to the next as one run", async () => {
    const rows = Array.from({ length: 45_000 }, (_, at) => [`Customer ${at % 300}`, at]);
    await type("Orders", "G1:H45000", rows);
    await hide("Orders", "A19991:A20010", "rowHidden");
    await hide("Orders", "A45000", "rowHidden");
    await select("Orders", "G1:H45000");
    expect((await read()).setAside).toEqual([
      {
        hidden: [
          [19_990, 20],
          [44_999, 1],
        ],
        unselected: [],
      },
    ]);
  });
});
