import { describeSelection } from "../../src/excel/describeSelection";
import { readSource } from "../../src/excel/readSource";
import { collectGarbage } from "../../bench/measure/collectGarbage";
import { addSheet, openLocalExcel, select, type } from "./support/localExcel";

const orders = [
  ["Customer", "Date", "Amount"],
  ["Perrin", 45_000, 120.5],
  ["Roche", 45_010, -20],
  ["'=HYPERLINK(1)", 45_020, 7],
];
const asRead = [...orders.slice(0, 3), ["=HYPERLINK(1)", 45_020, 7]];

let local: Awaited<ReturnType<typeof openLocalExcel>>;
beforeEach(async () => {
  local = await openLocalExcel();
  await addSheet("Orders");
  await type("Orders", "B2:D5", orders);
});
afterEach(() => {
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

async function read(): Promise<{ location: unknown; rows: unknown[][] }> {
  const rows: unknown[][] = [];
  const location = await readSource({ onRows: (chunk) => void rows.push(...chunk) });
  return { location, rows };
}

describe("readSource", () => {
  const place = { sheet: "Orders", row: 1, column: 1, rows: 4, columns: 3, table: null, currencies: ["", "", ""] };

  it.each(["C3", "B2:D2", "B2:D5"])("reads the whole list from a selection of %s", async (selection) => {
    await select("Orders", selection);
    expect(await read()).toEqual({ location: place, rows: asRead });
  });

  it("reads the used part of whole columns", async () => {
    await select("Orders", "B:D");
    expect(await read()).toEqual({ location: place, rows: asRead });
  });

  it("reads the table a cell stands in, and tells its name", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Orders").tables.add("B2:D5", true);
      table.name = "Sales";
      await context.sync();
    });
    await select("Orders", "D4");
    expect((await read()).location).toEqual({ ...place, table: "Sales" });
  });

  it("says that an empty cell with nothing around is empty", async () => {
    await select("Orders", "J20");
    await expect(read()).rejects.toMatchObject({ code: "emptySelection" });
  });

  it("takes a title at the top of the sheet for the list under it", async () => {
    await addSheet("Export");
    await type("Export", "A1:A2", [["Sales 2024"], ["Printed on 2 January"]]);
    await type("Export", "A4:C5", [
      ["Customer", "Date", "Amount"],
      ["Perrin", 45000, 120],
    ]);
    await select("Export", "A1");
    expect((await read()).location).toMatchObject({ sheet: "Export", row: 0, column: 0, rows: 5, columns: 3 });
  });

  it("says that a lone value is not a list", async () => {
    await type("Orders", "J20", [["alone"]]);
    await select("Orders", "J20");
    await expect(read()).rejects.toMatchObject({ code: "oneCell" });
  });

  it("reads 45,000 rows in chunks, in order, one ahead of the work on them", async () => {
    const rows = Array.from({ length: 45_000 }, (_, at) => [`Customer ${at % 300}`, 45_000, at]);
    await type("Orders", "G1:I45000", rows);
    await select("Orders", "G1:I45000");
    const lengths: number[] = [];
    const seen: unknown[] = [];
    const progress: number[] = [];
    await readSource({
      onRows: (chunk) => {
        lengths.push(chunk.length);
        seen.push(...chunk.map((row) => row[2]));
      },
      onProgress: (done) => progress.push(done),
    });
    expect(lengths).toEqual([2_000, 20_000, 20_000, 3_000]);
    expect(progress).toEqual([2_000, 22_000, 42_000, 45_000]);
    expect(seen).toEqual(rows.map((row) => row[2]));
  });

  it("leaves no chunk in memory that has been worked on", async () => {
    await type("Orders", "G1:H23000", new Array(23_000).fill(["Perrin", 45_000]));
    await select("Orders", "G1:H23000");
    const seen: WeakRef<object>[] = [];
    let inMemory: boolean[] = [];
    await readSource({
      onRows: async (chunk) => {
        seen.push(new WeakRef(chunk));
        if (seen.length < 3) return;
        // What a job has looked at stays until it is over: the chunks are looked at once, in a job of their own.
        await new Promise((resolve) => setTimeout(resolve));
        await collectGarbage();
        inMemory = seen.map((earlier) => earlier.deref() !== undefined);
      },
    });
    expect(inMemory).toEqual([false, false, true]);
  }, 30_000);

  it("stops between chunks when asked to", async () => {
    await select("Orders", "B2");
    const stop = new AbortController();
    const reading = readSource({ signal: stop.signal, onOpen: () => stop.abort(), onRows: () => undefined });
    await expect(reading).rejects.toMatchObject({ code: "stopped" });
  });

  it("tells the currency that the formats of a column show", async () => {
    await local.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Orders").getRange("D3:D5").numberFormat = [['#,##0.00\\ "€"']];
      await context.sync();
    });
    await select("Orders", "B2");
    expect(await read()).toMatchObject({ location: { currencies: ["", "", "€"] } });
    await local.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Orders").getRange("D4").numberFormat = [["[$$-409]#,##0.00"]];
      await context.sync();
    });
    expect(await read()).toMatchObject({
      location: { currencies: ["", "", "€"], otherCurrencies: ["", "", "$"] },
    });
  });

  it("asks again for half as much when Excel finds an answer too large", async () => {
    const sync = local.Excel.RequestContext.prototype.sync as () => Promise<unknown>;
    let refused = 0;
    const limited = jest.spyOn(local.Excel.RequestContext.prototype, "sync").mockImplementation(function (
      this: unknown,
    ) {
      refused += 1;
      const tooLarge = Object.assign(new Error("too large"), {
        code: "ResponsePayloadSizeLimitExceeded",
        debugInfo: {},
      });
      return refused === 4 ? sync.call(this).then(() => Promise.reject(tooLarge)) : sync.call(this);
    });
    await select("Orders", "B2");
    refused = 0;
    const { rows } = await read();
    limited.mockRestore();
    expect(refused).toBeGreaterThan(5);
    expect(rows).toEqual(asRead);
  });
});

describe("describeSelection", () => {
  it("tells what would be read and whether it looks like orders", async () => {
    await select("Orders", "C3");
    expect(await describeSelection()).toEqual({
      sheet: "Orders",
      address: "B2:D5",
      rows: 4,
      columns: 3,
      looksLikeOrders: true,
    });
  });

  it("is quiet about an empty selection", async () => {
    await select("Orders", "Z99");
    expect((await describeSelection()).rows).toBe(0);
  });
});
