import { onSheet, read, startLocalExcel, write, type LocalExcel } from "./support";

jest.setTimeout(240_000);
const orderCount = 9000;
const customerCount = 300;
let local: LocalExcel;

/** The same numbers on every machine (Lehmer's generator). */
function randomNumbers(): () => number {
  let state = 1;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

const random = randomNumbers();
const orders = Array.from({ length: orderCount }, () => ({
  customer: `Customer ${Math.floor(random() * customerCount)}`,
  day: 45_000 + Math.floor(random() * 1000),
  cents: Math.floor(random() * 100_000),
}));
const customers = [...new Set(orders.map(({ customer }) => customer))];
const ordersOf = (customer: string) => orders.filter((order) => order.customer === customer);
const centsOf = (customer: string) => ordersOf(customer).reduce((total, { cents }) => total + cents, 0);

beforeAll(async () => {
  local = await startLocalExcel();
  await write(local, "Orders", "A1:C1", [["Customer", "Date", "Amount"]]);
  for (let start = 0; start < orderCount; start += 5000) {
    const rows = orders.slice(start, start + 5000).map(({ customer, day, cents }) => [customer, day, cents / 100]);
    await write(local, "Orders", `A${start + 2}:C${start + rows.length + 1}`, rows);
  }
  await onSheet(local, "Orders", (sheet, context) => {
    for (const [name, column] of [
      ["Customers", "A"],
      ["Dates", "B"],
      ["Amounts", "C"],
    ] as const) {
      context.workbook.names.add(name, sheet.getRange(`${column}2:${column}${orderCount + 1}`));
    }
    context.workbook.names.add("Until", "=45999" as any);
  });
});
afterAll(() => {
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

describe("the formulas of a live report", () => {
  it(`are right over ${orderCount} orders, for every customer`, async () => {
    const last = customers.length + 1;
    const start = performance.now();
    await write(
      local,
      "Live",
      `A2:A${last}`,
      customers.map((customer) => [customer]),
    );
    const conditions = (row: number) => `Customers,$A${row},Dates,"<="&Until`;
    const columns: ((row: number) => string)[] = [
      (row) => `=ROUND(SUMIFS(Amounts,${conditions(row)}),2)`,
      (row) => `=COUNTIFS(${conditions(row)})`,
      (row) => `=MINIFS(Dates,${conditions(row)})`,
      (row) => `=MAXIFS(Dates,${conditions(row)})`,
      (row) => `=Until-$E${row}`,
      (row) => `=COUNTIF($B$2:$B$${last},"<"&$B${row})+COUNTIF($B$2:$B$${last},$B${row})/2`,
      (row) => `=MIN(5,1+INT(G${row}*5/COUNT($B$2:$B$${last})))`,
      () => `=LARGE($B$2:$B$${last},ROW()-1)`,
      (row) => `=INDEX($A$2:$A$${last},MATCH($I${row},$B$2:$B$${last},0))`,
      (row) => `=SUMIF($B$2:$B$${last},">="&$B${row})/SUM($B$2:$B$${last})`,
      (row) => `=IF(K${row}<=0.8,"A",IF(K${row}<=0.95,"B","C"))`,
      (row) => `=IFERROR(ROUND(B${row}/C${row},2),0)`,
    ];
    await write(
      local,
      "Live",
      `B2:M${last}`,
      customers.map((_, index) => columns.map((formula) => formula(index + 2))),
    );
    const rows = await read(local, "Live", `A2:M${last}`);
    console.info(
      `${customers.length} × ${columns.length} formulas over ${orderCount} rows: ${Math.round(performance.now() - start)} ms`,
    );

    const cents = customers.map(centsOf);
    const descending = [...cents].sort((a, b) => b - a);
    const total = cents.reduce((sum, each) => sum + each, 0);
    rows.forEach((row, index) => {
      const own = ordersOf(customers[index]!);
      const days = own.map(({ day }) => day);
      const rank =
        cents.filter((each) => each < cents[index]!).length + cents.filter((each) => each === cents[index]).length / 2;
      const share = cents.filter((each) => each >= cents[index]!).reduce((sum, each) => sum + each, 0) / total;
      expect(row.slice(0, 10)).toEqual([
        customers[index],
        cents[index]! / 100,
        own.length,
        Math.min(...days),
        Math.max(...days),
        45_999 - Math.max(...days),
        rank,
        Math.min(5, 1 + Math.floor((rank * 5) / customers.length)),
        descending[index]! / 100,
        customers[cents.indexOf(descending[index]!)],
      ]);
      expect(row[10]).toBeCloseTo(share, 12);
      expect(row[11]).toBe(share <= 0.8 ? "A" : share <= 0.95 ? "B" : "C");
      expect(row[12]).toBeCloseTo(cents[index]! / 100 / own.length, 2);
    });
  });

  it("follow an edit of one order, and of the parameter they read by name", async () => {
    const row = customers.indexOf(orders[0]!.customer) + 2;
    await write(local, "Orders", "C2", [[orders[0]!.cents / 100 + 1000]]);
    expect((await read(local, "Live", `B${row}`))[0]![0]).toBeCloseTo(centsOf(orders[0]!.customer) / 100 + 1000, 2);
    await onSheet(local, "Orders", (_sheet, context) => {
      context.workbook.names.getItem("Until").formula = "=45100";
    });
    const count = ordersOf(orders[0]!.customer).filter(({ day }) => day <= 45_100).length;
    expect(await read(local, "Live", `C${row}`)).toEqual([[count]]);
  });
});

describe("other functions a report leans on", () => {
  // Expected values by Excel's own definitions.
  it.each([
    ["=SUM(SEQUENCE(4))", 10],
    ["=LET(x,2,x*x)", 4],
    ['=XLOOKUP("b",{"a","b"},{1,2})', 2],
    ["=PERCENTILE.INC({1,2,3,4},0.5)", 2.5],
    ["=ROUND(2.345,2)", 2.35],
    ["=DATE(2024,1,15)", 45_306],
    ['=TEXT(0.256,"0.0%")', "25.6%"],
    ["=SUMPRODUCT({1,2},{3,4})", 11],
    ['=IFERROR(1/0,"none")', "none"],
    ["=AVERAGE({1,2,6})", 3],
    ["=MEDIAN({1,9,3})", 3],
    ['=COUNTIF(Orders!A2:A9001,"Customer 1?")', orders.filter(({ customer }) => /^Customer 1.$/.test(customer)).length],
  ])("%s is %p", async (formula, expected) => {
    await write(local, "Functions", "A1", [[formula]]);
    expect(await read(local, "Functions", "A1")).toEqual([[expected]]);
  });

  it("spill as in Excel", async () => {
    await write(local, "Functions", "C1", [["=SORT(UNIQUE({3;1;3;2}))"]]);
    expect(await read(local, "Functions", "C1:C4")).toEqual([[1], [2], [3], [""]]);
  });
});
