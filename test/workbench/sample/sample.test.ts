import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { readOrders } from "../../../src/portfolio/orders/readOrders";
import { recogniseColumns } from "../../../src/portfolio/orders/recognition/recogniseColumns";
import { buildSample } from "../../../workbench/sample/buildSample";
import { createRandom } from "../../../workbench/sample/createRandom";
import { daySerial } from "../../../workbench/sample/daySerial";
import { isWorkingDay } from "../../../workbench/sample/isWorkingDay";
import type { Sample, SampleCell } from "../../../workbench/sample/sample";
import { tableOf } from "../../../src/portfolio/orders/table/tableOf";

const assets = join(__dirname, "../../../assets");
const committed = (language: string): Sample =>
  JSON.parse(readFileSync(join(assets, `sample-orders-${language}.json`), "utf8")) as Sample;
const french = buildSample("fr");
const english = buildSample("en");

/** The rows a plain reading accepts: number date, number amount, a name; column numbers as in the header. */
const plainRows = ({ rows }: Sample) =>
  rows
    .slice(1)
    .filter(
      ([, date, customer, amount]) =>
        typeof date === "number" && typeof amount === "number" && customer !== null && customer !== "#N/A",
    )
    .map(([order, date, customer, amount, margin, family, sector, region, salesperson, type]) => ({
      order: String(order),
      date: Number(date),
      customer: String(customer).trim(),
      cents: Math.round(Number(amount) * 100),
      margin: Number(margin),
      family,
      sector,
      region,
      salesperson,
      type,
    }));

const orders = plainRows(french);
const sumBy = <Key>(
  keyOf: (order: (typeof orders)[number]) => Key,
  valueOf: (order: (typeof orders)[number]) => number,
): Map<Key, number> => {
  const sums = new Map<Key, number>();
  for (const order of orders) sums.set(keyOf(order), (sums.get(keyOf(order)) ?? 0) + valueOf(order));
  return sums;
};

describe("the sample workbook", () => {
  test.each([
    ["fr", french],
    ["en", english],
  ] as const)("in %s is the one in assets", (language, sample) => {
    expect(committed(language)).toEqual(sample);
  });

  test.each([
    ["fr", french, "Commandes"],
    ["en", english, "Orders"],
  ] as const)(
    "in %s is the same in the .xlsx file, as one table with dates, money and a header in view",
    async (language, sample, name) => {
      const workbook = new Workbook();
      await workbook.xlsx.load(readFileSync(join(assets, `sample-${language}.xlsx`)));
      const sheet = workbook.worksheets[0]!;
      expect(sheet.name).toBe(name);
      expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
      expect(sheet.getTables()).toHaveLength(1);
      expect(sheet.getCell("B2").numFmt).toMatch(/^dd/);
      expect(sheet.getCell("D2").numFmt).toContain("€");
      const cellOf = (row: number, column: number): SampleCell => {
        const { value } = sheet.getCell(row + 1, column + 1);
        if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
        return value !== null && typeof value === "object" && "error" in value ? value.error : (value as SampleCell);
      };
      const read = sample.rows.map((row, index) => row.map((_, column) => cellOf(index, column)));
      expect(read).toEqual(sample.rows);
    },
  );

  test("has 300 customers, each with an order, and about 9,000 orders over three full years", () => {
    expect(
      sumBy(
        ({ customer }) => customer,
        () => 1,
      ).size,
    ).toBe(300);
    const invoices = orders.filter(({ type }) => type === "Facture");
    expect(invoices.length).toBeGreaterThan(8_800);
    expect(invoices.length).toBeLessThan(9_200);
    expect(Math.min(...orders.map(({ date }) => date))).toBe(daySerial(2023, 1, 2));
    expect(Math.max(...orders.map(({ date }) => date))).toBe(daySerial(2025, 12, 31));
    expect(orders.every(({ date }) => isWorkingDay(date))).toBe(true);
  });

  test("has about 1.5 % credit notes, negative, every document with a number of its own", () => {
    const notes = orders.filter(({ type }) => type === "Avoir");
    expect(notes.length / orders.length).toBeGreaterThan(0.012);
    expect(notes.length / orders.length).toBeLessThan(0.018);
    expect(notes.every(({ cents, margin }) => cents < 0 && margin < 0)).toBe(true);
    expect(notes.every(({ order }) => /^A2[345]-\d{5}$/.test(order))).toBe(true);
    expect(new Set(orders.map(({ order }) => order)).size).toBe(orders.length);
  });

  test("has twelve dirty rows, none of them an order as it stands", () => {
    const rows = french.rows.slice(1);
    const count = (test: (row: SampleCell[]) => boolean) => rows.filter(test).length;
    expect(count((row) => row.every((cell) => cell === null))).toBe(2);
    expect(count(([order]) => order === "Sous-total" || order === "Total général")).toBe(3);
    expect(count(([, date, customer]) => typeof date === "number" && customer === null)).toBe(2);
    expect(count((row) => row.includes("#N/A"))).toBe(2);
    expect(count(([, date]) => date === "à confirmer")).toBe(1);
    expect(count(([, date]) => date === "31/02/2023")).toBe(1);
    expect(count(([, date, customer]) => date === null && customer !== null)).toBe(1);
    expect(rows.length - orders.length).toBe(12);
  });

  test.each([
    ["fr", french],
    ["en", english],
  ] as const)("in %s is imported row for row: 300 customers, every doubtful row accounted for", (_, { rows }) => {
    const { headerRow, fields } = recogniseColumns(tableOf(rows));
    const mapping = Object.fromEntries(fields.map(({ field, column }) => [field, column]));
    expect(Object.values(mapping)).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
    const { orders, report } = readOrders(rows, headerRow, mapping);
    expect(orders.customer.names).toHaveLength(300);
    expect(Object.fromEntries(report.reasons.map(({ reason, count }) => [reason, count]))).toEqual({
      blankRow: 2,
      total: 3,
      noCustomer: 2,
      unreadableDate: 2,
      noDate: 1,
      errorCell: 2,
    });
    expect([report.rowsRead, report.accepted, report.merged, report.rejected]).toEqual([
      rows.length - 1,
      rows.length - 13,
      0,
      12,
    ]);
    // Rows without a customer have a family and a date: only sums by family would count them.
    expect(report.liveObstacles).toEqual(["families"]);
  });

  test("ends with a total row that is the sum of all orders", () => {
    const last = french.rows.at(-1)!;
    expect(last[0]).toBe("Total général");
    // The export sums every order, those without a readable date or customer included.
    expect(
      Math.abs(
        Number(last[3]) -
          [
            ...sumBy(
              () => "all",
              ({ cents }) => cents / 100,
            ).values(),
          ][0]!,
      ),
    ).toBeLessThan(20_000);
  });

  test("tells the same figures in both languages", () => {
    expect(
      plainRows(english).map(({ order, date, customer, cents, margin }) => [order, date, customer, cents, margin]),
    ).toEqual(orders.map(({ order, date, customer, cents, margin }) => [order, date, customer, cents, margin]));
    expect(english.rows).toHaveLength(french.rows.length);
  });

  test("is concentrated as wholesalers are: 30 to 35 % of customers make 80 % of revenue", () => {
    const revenue = [
      ...sumBy(
        ({ customer }) => customer,
        ({ cents }) => cents,
      ).values(),
    ].sort((one, other) => other - one);
    const total = revenue.reduce((sum, cents) => sum + cents, 0);
    let running = 0;
    const needed = revenue.findIndex((cents) => (running += cents) >= 0.8 * total) + 1;
    expect(needed / 300).toBeGreaterThan(0.3);
    expect(needed / 300).toBeLessThan(0.35);
    expect(revenue[0]! / total).toBeLessThan(0.1);
  });

  test("is quiet in August and busy in autumn", () => {
    const months = sumBy(
      ({ date }) => new Date((date - 25_569) * 86_400_000).getUTCMonth() + 1,
      () => 1,
    );
    const mean = orders.length / 12;
    expect(months.get(8)! / mean).toBeLessThan(0.6);
    expect(months.get(10)! / mean).toBeGreaterThan(1.1);
  });

  test("has customers that are new, lost and slipping, with money at stake", () => {
    const first = new Map<string, number>();
    const last = new Map<string, number>();
    for (const { customer, date } of orders) {
      if (!first.has(customer)) first.set(customer, date);
      last.set(customer, date);
    }
    const countOf = (days: Map<string, number>, test: (day: number) => boolean) =>
      [...days.values()].filter(test).length;
    expect(countOf(first, (day) => day >= daySerial(2025, 1, 1))).toBeGreaterThanOrEqual(15);
    expect(countOf(last, (day) => day < daySerial(2025, 1, 1))).toBeGreaterThanOrEqual(25);
    const revenue = sumBy(
      ({ customer }) => customer,
      ({ cents }) => cents,
    );
    const total = [...revenue.values()].reduce((sum, cents) => sum + cents, 0);
    const slipping = [...last]
      .filter(([, day]) => daySerial(2025, 12, 31) - day > 90)
      .map(([customer]) => revenue.get(customer)!);
    expect(slipping.filter((cents) => cents > 1_000_000).length).toBeGreaterThanOrEqual(20);
    expect(slipping.reduce((sum, cents) => sum + cents, 0) / total).toBeGreaterThan(0.15);
    expect(slipping.reduce((sum, cents) => sum + cents, 0) / total).toBeLessThan(0.4);
  });

  test("keeps a margin a wholesaler could live on", () => {
    const margin = orders.reduce((sum, order) => sum + order.margin, 0);
    const revenue = orders.reduce((sum, { cents }) => sum + cents / 100, 0);
    expect(margin / revenue).toBeGreaterThan(0.24);
    expect(margin / revenue).toBeLessThan(0.34);
  });
});

describe("the pieces of the sample", () => {
  // Mulberry32 with seed 0, from its published reference implementation.
  test("the generator gives the published numbers", () => {
    const random = createRandom(0);
    expect([random.next(), random.next(), random.next()]).toEqual([
      0.26642920868471265, 0.0003297457005828619, 0.2232720274478197,
    ]);
  });

  test("31 December 2025 is serial 46022", () => {
    expect(daySerial(2025, 12, 31)).toBe(46_022);
  });

  test("nobody works on weekends, Easter Monday, Ascension, Whit Monday and 14 July", () => {
    expect(isWorkingDay(daySerial(2024, 4, 1))).toBe(false);
    expect(isWorkingDay(daySerial(2025, 5, 29))).toBe(false);
    expect(isWorkingDay(daySerial(2023, 5, 29))).toBe(false);
    expect(isWorkingDay(daySerial(2025, 7, 14))).toBe(false);
    expect(isWorkingDay(daySerial(2025, 11, 22))).toBe(false);
    expect(isWorkingDay(daySerial(2025, 11, 24))).toBe(true);
  });
});
