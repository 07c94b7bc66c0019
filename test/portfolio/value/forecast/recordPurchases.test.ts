import fc from "fast-check";
import { historyPeriods, type HistoryPeriod } from "../../../../src/portfolio/value/forecast/historyPeriod";
import { periodTimeline } from "../../../../src/portfolio/value/forecast/periodTimeline";
import { dailyTimeline } from "../../../../src/portfolio/value/forecast/purchaseTimeline";
import type { PurchaseRecords } from "../../../../src/portfolio/value/forecast/purchaseRecords";
import { recordPurchases } from "../../../../src/portfolio/value/forecast/recordPurchases";
import { recordsFromColumns } from "../../../../src/portfolio/value/forecast/recordsFromColumns";
import { splitTimeline } from "../../../../src/portfolio/value/forecast/splitTimeline";
import { suitedPeriod } from "../../../../src/portfolio/value/forecast/suitedPeriod";
import { timelineHistories } from "../../../../src/portfolio/value/forecast/timelineHistories";
import { summariseCustomers } from "../../../../src/portfolio/summariseCustomers";
import { ordersOf } from "../../ordersOf";
import { dayOf } from "./days";

type Row = readonly [customer: number, day: number, cents: number];

const recordsOf = (customers: number, rows: readonly Row[], asOf?: number) =>
  recordsFromColumns(
    {
      customers,
      codes: Int32Array.from(rows, ([customer]) => customer),
      days: Int32Array.from(rows, ([, day]) => day),
      cents: Float64Array.from(rows, ([, , cents]) => cents),
    },
    asOf,
  );

describe("recordsFromColumns", () => {
  it("counts the purchases of one day once, net of the refunds of that day, in weeks up to the end", () => {
    const records = recordsOf(
      2,
      [
        [0, 1014, 3000],
        [0, 1000, 10000],
        [0, 1014, -1000],
        [0, 1000, 5000],
        [0, 1049, 6000],
        [1, 1007, 500],
        [0, 1200, 99],
      ],
      1070,
    );
    expect(records.histories).toEqual({
      count: 2,
      repeats: Float64Array.of(2, 0),
      lastRepeat: Float64Array.of(7, 0),
      observed: Float64Array.of(10, 9),
    });
    expect([...records.cents]).toEqual([15000, 2000, 6000, 500]);
    expect([...records.repeatSpend]).toEqual([40, NaN]);
    expect(records.meanSpend[0]).toBeCloseTo(230 / 3, 12);
    expect(records.meanSpend[1]).toBe(5);
    expect(records).toMatchObject({ asOf: 1070, daysLeftOut: 0, customersLeftOut: 0 });
  });

  it("leaves out days that net to nothing or less and counts them; a customer without another day has no history", () => {
    const records = recordsOf(3, [
      [0, 1000, 100],
      [0, 1007, -100],
      [1, 1000, 500],
      [1, 1000, -500],
      [2, 1003, -1],
      [0, 1021, 300],
    ]);
    expect(records).toMatchObject({ daysLeftOut: 3, customersLeftOut: 2, asOf: 1021 });
    expect([...records.histories.repeats]).toEqual([1, NaN, NaN]);
    expect([...records.histories.lastRepeat]).toEqual([3, NaN, NaN]);
    expect([...records.meanSpend]).toEqual([2, NaN, NaN]);
  });

  it("leaves out rows without a customer, and their days too", () => {
    const records = recordsOf(1, [
      [-1, 10, 100],
      [0, 1000, 100],
      [-1, 5000, 100],
    ]);
    expect(records.asOf).toBe(1000);
    expect([...records.days]).toEqual([1000]);
  });

  it("refuses orders that are all after the end", () => {
    expect(() => recordsOf(1, [[0, 1000, 1]], 999)).toThrow(
      expect.objectContaining({ code: "noOrdersBefore", facts: { asOf: 999 } }),
    );
  });

  it("gives the same for rows in any order", () => {
    const row = fc.tuple(
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 40000, max: 40030 }),
      fc.integer({ min: -500, max: 2000 }),
    );
    const shuffled = fc
      .array(row, { minLength: 1, maxLength: 60 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(recordsOf(5, other)).toEqual(recordsOf(5, rows));
      }),
    );
  });
});

describe("recordPurchases", () => {
  const orders = ordersOf([
    ["B", 45010, 10],
    ["A", 45000, 20],
    ["A", 45007, 30],
    ["B", 45100, 40],
  ]);

  it("follows the customers and ends on their analysis date", () => {
    const customers = summariseCustomers(orders, { asOf: 45021 });
    const records = recordPurchases(orders, customers);
    const [a, b] = ["A", "B"].map((name) => customers.names.indexOf(name));
    expect(records.asOf).toBe(45021);
    expect(records.histories.repeats[a!]).toBe(1);
    expect(records.histories.observed[a!]).toBe(3);
    expect(records.repeatSpend[a!]).toBe(30);
    expect(records.histories.repeats[b!]).toBe(0);
  });

  it("refuses a list of customers", () => {
    const customers = summariseCustomers(orders);
    expect(() => recordPurchases({ ...orders, kind: "customers" }, customers)).toThrow(
      expect.objectContaining({ code: "datedOrdersNeeded" }),
    );
  });
});

describe("histories in periods", () => {
  const periodsOf = (records: PurchaseRecords, period: HistoryPeriod) =>
    timelineHistories(periodTimeline(records, period));
  const asOf = dayOf(2025, 11, 30);
  const bought = (...days: number[]) =>
    recordsOf(
      1,
      days.map((day): Row => [0, day, 100]),
      asOf,
    );

  it("counts a period once, and ends the last one on the day the observation ends", () => {
    // Months end on the 30th: 31 October is in the month to 30 November.
    const records = bought(dayOf(2025, 8, 30), dayOf(2025, 8, 31), dayOf(2025, 9, 30), dayOf(2025, 10, 31));
    const { repeats, lastRepeat, observed } = periodsOf(records, "month");
    expect([repeats[0], lastRepeat[0], observed[0]]).toEqual([2, 3, 3]);
  });

  it("counts years back from the end", () => {
    const records = bought(dayOf(2020, 12, 24), dayOf(2022, 12, 24), dayOf(2022, 12, 26), dayOf(2024, 12, 24));
    const { repeats, lastRepeat, observed } = periodsOf(records, "year");
    expect([repeats[0], lastRepeat[0], observed[0]]).toEqual([2, 4, 4]);
  });

  it("never counts more repeats than days or periods allow, and fewer in longer periods", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 40 }), (back) => {
        const records = bought(...back.map((days) => asOf - days));
        const repeats = historyPeriods.map((period) => periodsOf(records, period).repeats[0]!);
        const days = records.histories.repeats[0]!;
        expect([days, ...repeats]).toEqual([...[days, ...repeats]].sort((a, b) => b - a));
        historyPeriods.forEach((period, index) => {
          const { lastRepeat, observed } = periodsOf(records, period);
          expect(lastRepeat[0]!).toBeGreaterThanOrEqual(repeats[index]!);
          expect(observed[0]!).toBeGreaterThanOrEqual(lastRepeat[0]!);
        });
      }),
    );
  });

  it("proposes the year for gifts made every Christmas, the quarter for one in each, else the month", () => {
    const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
    expect(suitedPeriod(bought(...years.map((year) => dayOf(year, 12, 24))))).toBe("year");
    const quarters = years.flatMap((year) => [1, 4, 7, 10].map((month) => dayOf(year, month, 15)));
    expect(suitedPeriod(bought(...quarters))).toBe("quarter");
    expect(suitedPeriod(bought(...Array.from({ length: 60 }, (_, week) => asOf - 7 * week)))).toBe("month");
  });
});

describe("splitTimeline", () => {
  it("cuts histories as they were, and counts repeats in the part held back and in the same time before it", () => {
    const records = recordsOf(
      3,
      [
        [0, 1000, 1],
        [0, 1065, 1],
        [0, 1070, 1],
        [0, 1085, 1],
        [0, 1090, 1],
        [0, 1100, 1],
        [1, 1084, 1],
        [1, 1091, 1],
        [2, 1095, 1],
        [2, 1100, 1],
      ],
      1104,
    );
    const split = splitTimeline(dailyTimeline(records), 1085);
    expect(split.customers).toBe(2);
    // Held back: 1085 to 1104, twenty days; the same time before: 1065 to 1084. A first purchase is no repeat.
    expect([...split.after]).toEqual([3, 1]);
    expect([...split.before]).toEqual([2, 0]);
    expect(split.time).toBeCloseTo(20 / 7, 12);
    expect([...split.histories.repeats]).toEqual([2, 0]);
    expect([...split.histories.lastRepeat]).toEqual([10, 0]);
    expect([...split.histories.observed]).toEqual([12, 0]);
  });

  it("loses no purchase: repeats before and after add up", () => {
    const days = fc.array(fc.integer({ min: 1000, max: 1100 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1001, max: 1100 }), (bought, from) => {
        const records = recordsOf(
          1,
          bought.map((day): Row => [0, day, 1]),
          1100,
        );
        const { customers, histories, after } = splitTimeline(dailyTimeline(records), from);
        expect(customers).toBe(records.days[0]! < from ? 1 : 0);
        if (customers === 1) expect(histories.repeats[0]! + after[0]!).toBe(records.histories.repeats[0]);
      }),
    );
  });
});
