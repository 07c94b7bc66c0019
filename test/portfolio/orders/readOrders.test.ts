import fc from "fast-check";
import type { Cell } from "../../../src/portfolio/orders/cell";
import type { ColumnMapping } from "../../../src/portfolio/orders/columnMapping";
import { readOrders } from "../../../src/portfolio/orders/readOrders";

const header = ["Client", "Date", "CA"];
const basic: ColumnMapping = { customer: 0, date: 1, amount: 2 };
const read = (rows: Cell[][], mapping = basic) => readOrders([header, ...rows], 0, mapping);
const acme: Cell[] = ["Acme", 45356, 12.5];

/** Names, days and cents of what was accepted. */
const accepted = (rows: Cell[][], mapping = basic) => {
  const { orders } = read(rows, mapping);
  return Array.from({ length: orders.count }, (_, row) => [
    orders.customer.names[orders.customer.codes[row]!],
    orders.day[row],
    orders.cents[row],
  ]);
};

describe("what is accepted", () => {
  it("reads names, days and cents, in the order of the rows", () => {
    expect(accepted([acme, ["Beta", 45357, -3]])).toEqual([
      ["Acme", 45356, 1250],
      ["Beta", 45357, -300],
    ]);
  });

  it("reads amounts and dates written as text", () => {
    expect(
      accepted([
        ["Acme", "05/03/2024", "1\u202f234,56\u00a0€"],
        ["Beta", "20240306", "(1.000,00)"],
      ]),
    ).toEqual([
      ["Acme", 45356, 123456],
      ["Beta", 45357, -100000],
    ]);
  });

  it("reads dates in the one order the column shows", () => {
    expect(
      accepted([
        ["Acme", "03/05/2024", 1],
        ["Beta", "03/25/2024", 1],
      ]),
    ).toEqual([
      ["Acme", 45356, 100],
      ["Beta", 45376, 100],
    ]);
  });

  it("reads yyyymmdd numbers, and drops the time of day of a serial", () => {
    expect(
      accepted([
        ["Acme", 20240305, 1],
        ["Beta", 45356.75, 1],
      ]),
    ).toEqual([
      ["Acme", 45356, 100],
      ["Beta", 45356, 100],
    ]);
  });

  it("trims names, keeps inner spaces and case, and takes 12 and “12” for one customer", () => {
    const { orders } = read([
      [" Acme ", 45356, 1],
      ["Acme", 45356, 1],
      ["ACME", 45356, 1],
      ["A  cme", 45356, 1],
      [12, 45356, 1],
      ["12", 45356, 1],
    ]);
    expect(orders.customer.names).toEqual(["Acme", "ACME", "A  cme", "12"]);
    expect([...orders.customer.codes]).toEqual([0, 0, 1, 2, 3, 3]);
  });

  it("keeps names that look like formulas as they are", () => {
    expect(accepted([['=HYPERLINK("x")', 45356, 1]])[0]![0]).toBe('=HYPERLINK("x")');
  });

  it("takes credit notes back whatever their sign, and leaves cancelled documents out", () => {
    const mapping = { ...basic, documentType: 3 };
    const { orders, report } = read(
      [
        [...acme, "Facture"],
        ["Acme", 45357, 5, "Avoir"],
        ["Acme", 45358, -6, "Avoir"],
        ["Acme", 45359, 7, "Annulée"],
      ],
      mapping,
    );
    expect([...orders.cents]).toEqual([1250, -500, -600]);
    expect(report).toMatchObject({ accepted: 3, rejected: 1, revenueCents: 150 });
    expect(report.reasons).toEqual([{ reason: "cancelled", outcome: "rejected", count: 1, rows: [4] }]);
  });

  it("keeps attributes, order numbers and margins beside their rows", () => {
    const { orders } = read(
      [
        ["Acme", 45356, 10, "F1", "Nord", 4.5],
        ["Acme", 45356, 20, null, "", null],
      ],
      { ...basic, order: 3, region: 4, margin: 5 },
    );
    expect(orders.order).toEqual({ names: ["F1"], codes: Int32Array.of(0, -1) });
    expect(orders.attributes).toEqual({ region: { names: ["Nord"], codes: Int32Array.of(0, -1) } });
    expect([...orders.marginCents!]).toEqual([450, 0]);
  });

  it("remembers the row of the source", () => {
    expect([...read([acme, [null, null, null], acme]).orders.sourceRow]).toEqual([1, 3]);
  });
});

describe("what is rejected, each row for one reason", () => {
  it.each<[string, Cell[], string]>([
    ["a blank row", [null, "", "  "], "blankRow"],
    ["a repeated header", ["Client", "Date", "CA"], "repeatedHeader"],
    ["a total", ["Total", null, 99], "total"],
    ["a subtotal", ["Sous-total Acme", "", 99], "total"],
    ["a grand total", ["Total général", null, 99], "total"],
    ["a row without a customer", [" ", 45356, 1], "noCustomer"],
    ["a row without a date", ["Acme", null, 1], "noDate"],
    ["a date of 0", ["Acme", 0, 1], "noDate"],
    ["a date that is none", ["Acme", "bientôt", 1], "unreadableDate"],
    ["a number that is no day", ["Acme", 12, 1], "unreadableDate"],
    ["a row without an amount", ["Acme", 45356, null], "noAmount"],
    ["an amount that is none", ["Acme", 45356, "gratuit"], "unreadableAmount"],
    ["a true or false for an amount", ["Acme", 45356, true], "unreadableAmount"],
    ["an error for a customer", ["#N/A", 45356, 1], "errorCell"],
    ["an error for a date", ["Acme", "#VALUE!", 1], "errorCell"],
    ["an error for an amount", ["Acme", 45356, "#DIV/0!"], "errorCell"],
  ])("rejects %s", (_, row, reason) => {
    const { report } = read([row, acme]);
    expect(report).toMatchObject({ rowsRead: 2, accepted: 1, merged: 0, rejected: 1 });
    expect(report.reasons).toEqual([{ reason, outcome: "rejected", count: 1, rows: [1] }]);
  });

  it("rejects a margin that cannot be read", () => {
    const { report } = read(
      [
        [...acme, "?"],
        [...acme, 1],
      ],
      { ...basic, margin: 3 },
    );
    expect(report.reasons).toMatchObject([{ reason: "unreadableAmount", rows: [1] }]);
  });

  it("keeps a customer whose name begins with Total, and one that ordered under that name", () => {
    expect(
      accepted([
        ["TotalEnergies", 45356, 1],
        ["Total", 45356, 2],
      ]),
    ).toHaveLength(2);
  });

  it("does not count the blank rows after the last one that is filled", () => {
    expect(read([acme, [null], [], ["", ""]]).report.rowsRead).toBe(1);
  });

  it("shows the first 1,000 rows of a reason and counts them all", () => {
    const rows: Cell[][] = Array.from({ length: 1200 }, () => ["Acme", null, 1]);
    const [reason] = read([...rows, acme]).report.reasons;
    expect(reason!.count).toBe(1200);
    expect(reason!.rows).toHaveLength(1000);
  });
});

describe("what is merged", () => {
  const mapping = { ...basic, order: 3 };

  it("merges a row that repeats another in every cell, order number included", () => {
    const { report } = read(
      [
        [...acme, "F1", "x"],
        [...acme, "F1", "x"],
        [...acme, "F1", "y"],
        [...acme, "F2", "x"],
      ],
      mapping,
    );
    expect(report).toMatchObject({ rowsRead: 4, accepted: 3, merged: 1, rejected: 0, revenueCents: 3750 });
    expect(report.reasons).toEqual([{ reason: "duplicate", outcome: "merged", count: 1, rows: [2] }]);
  });

  it("takes a blank cell and a missing one for the same", () => {
    expect(
      read(
        [
          [...acme, "F1", ""],
          [...acme, "F1"],
        ],
        mapping,
      ).report.merged,
    ).toBe(1);
  });

  it("keeps identical lines where there is no order number: they are two sales", () => {
    expect(read([acme, acme]).report).toMatchObject({ accepted: 2, merged: 0 });
    expect(
      read(
        [
          [...acme, ""],
          [...acme, ""],
        ],
        mapping,
      ).report,
    ).toMatchObject({ accepted: 2, merged: 0 });
  });

  it("stays linear when thousands of rows share one order number", () => {
    const rows: Cell[][] = Array.from({ length: 50_000 }, (_, row) => ["Acme", 45356, row / 100, "F1"]);
    const start = process.cpuUsage();
    expect(read(rows, mapping).report).toMatchObject({ accepted: 50_000, merged: 0 });
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
  });
});

describe("whether native formulas would agree", () => {
  const obstacles = (rows: Cell[][], mapping = basic) => read(rows, mapping).report.liveObstacles;

  it("sees none in clean cells", () => {
    expect(obstacles([acme, ["Beta", 45357, -3.25], [null, 45357, 5], ["Total", null, 14.5]])).toEqual([]);
  });

  it("sees none in rows without a date that is a number: a condition on dates leaves them out too", () => {
    expect(obstacles([acme, ["Acme", "to be confirmed", 5], ["Acme", "#N/A", 5], ["Acme", null, 5]])).toEqual([]);
  });

  it.each<[string, Cell[][], string]>([
    ["amounts written as text", [["Acme", 45356, "12,50"]], "textAmounts"],
    ["dates written as text", [["Acme", "05/03/2024", 1]], "textDates"],
    ["dates written as yyyymmdd", [["Acme", 20240305, 1]], "textDates"],
    ["times of day", [["Acme", 45356.5, 1]], "timeOfDay"],
    ["names that needed trimming", [["Acme ", 45356, 1]], "trimmedNames"],
    ["names that differ by case alone", [acme, ["ACME", 45356, 1]], "sameNameOtherCase"],
    ["numbers for names", [[12, 45356, 1]], "numericNames"],
    ["names that Excel reads as numbers", [["0012", 45356, 1]], "numericNames"],
    ["names with wildcards", [["Acme*", 45356, 1]], "wildcardNames"],
    ["names that read as comparisons", [[">Acme", 45356, 1]], "wildcardNames"],
    ["names too long for a criterion", [["A".repeat(256), 45356, 1]], "tooLong"],
    ["rejected rows that bear an accepted name", [acme, ["acme", 45356, "?"]], "rejectedRows"],
    ["amounts with fractions of cents", [["Acme", 45356, 1.005]], "fractionsOfCents"],
  ])("sees %s", (_, rows, obstacle) => {
    expect(obstacles(rows)).toEqual([obstacle]);
  });

  it.each<[string, Cell[], string]>([
    ["written as text", ["Acme", 45356, 1, "0,50"], "textMargins"],
    ["with fractions of cents", ["Acme", 45356, 1, 0.125], "fractionsOfMargins"],
  ])("sees margins %s, which block nothing but margins", (_, row, obstacle) => {
    expect(obstacles([[...acme, 2], row], { ...basic, margin: 3 })).toEqual([obstacle]);
  });

  it("sees no obstacle in margins that are blank, nor in costs beside margins that are given", () => {
    const mapping = { ...basic, margin: 3, cost: 4 };
    expect(
      obstacles(
        [
          [...acme, 2, "1,5"],
          ["Acme", 45356, 1, null, 0.125],
        ],
        mapping,
      ),
    ).toEqual([]);
  });

  it("sees margins computed from costs, whatever the costs look like", () => {
    expect(
      obstacles(
        [
          [...acme, "1,5"],
          ["Acme", 45356, 1, 0.125],
        ],
        { ...basic, cost: 3 },
      ),
    ).toEqual(["computedMargin"]);
  });

  it("sees credit notes, repeated rows and orders of several rows", () => {
    expect(obstacles([[...acme, "Avoir"]], { ...basic, documentType: 3 })).toEqual(["creditNotes"]);
    const order = { ...basic, order: 3 };
    expect(
      obstacles(
        [
          [...acme, "F1"],
          [...acme, "F1"],
        ],
        order,
      ),
    ).toEqual(["mergedRows"]);
    expect(
      obstacles(
        [
          [...acme, "F1"],
          ["Acme", 45356, 1, "F1"],
        ],
        order,
      ),
    ).toEqual(["severalRowsPerOrder"]);
  });
});

describe("currency", () => {
  it.each([
    ["the texts", header, "12,50 $", "$"],
    ["a code in the texts", header, "CHF 12,50", "CHF"],
    ["the header", ["Client", "Date", "Montant (£)"], 12.5, "£"],
    ["nothing: none is invented", header, 12.5, ""],
  ] as const)("comes from %s", (_, heads, amount, currency) => {
    expect(readOrders([[...heads], ["Acme", 45356, amount]], 0, basic).currency).toBe(currency);
  });

  it("keeps the currency of most rows, and asks", () => {
    const { report, currency } = read([
      ["Acme", 45356, "1 $"],
      ["Acme", 45356, "2 €"],
      ["Beta", 45356, "3 €"],
    ]);
    expect(currency).toBe("€");
    expect(report).toMatchObject({ accepted: 2, rejected: 1, revenueCents: 500 });
    expect(report.reasons).toMatchObject([{ reason: "otherCurrency", rows: [1] }]);
    expect(report.questions).toMatchObject([
      {
        id: "currency",
        value: "€",
        asks: true,
        options: [
          { value: "€", rows: 2 },
          { value: "$", rows: 1 },
        ],
      },
    ]);
  });
});

describe("what cannot be imported", () => {
  it("names the column that is missing", () => {
    expect(() => read([acme], { customer: 0, amount: 2 })).toThrow(
      expect.objectContaining({ code: "missingColumn", facts: { field: "date" } }),
    );
  });

  it("says how many rows were read when none is an order", () => {
    expect(() => read([["Acme", null, 1]])).toThrow(
      expect.objectContaining({ code: "noOrders", facts: { rowsRead: 1 } }),
    );
    expect(() => readOrders([], -1, basic)).toThrow(
      expect.objectContaining({ code: "noOrders", facts: { rowsRead: 0 } }),
    );
  });
});

describe("whatever the cells hold", () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(
      null,
      "",
      " ",
      "Acme",
      "acme",
      "Total",
      "#N/A",
      "05/03/2024",
      "12,50",
      "Client",
      "Date",
      "CA",
      true,
    ),
    fc.integer({ min: 40_000, max: 46_000 }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.string(),
  );
  const tables = fc.array(fc.array(cell, { minLength: 3, maxLength: 5 }), { maxLength: 30 });
  const mapping = { ...basic, order: 3 };

  it("accounts for every row and reconciles to the cent", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { orders, report } = readOrders([header, ...rows, ["Sure", 45356, 1, "S", ""]], 0, mapping);
        expect(report.rowsRead).toBe(rows.length + 1);
        expect(report.accepted + report.merged + report.rejected).toBe(report.rowsRead);
        expect(report.accepted).toBe(orders.count);
        expect(report.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(report.merged + report.rejected);
        const listed = report.reasons.flatMap((reason) => reason.rows);
        expect([...listed, ...orders.sourceRow].sort((a, b) => a - b)).toEqual(
          Array.from({ length: report.rowsRead }, (_, row) => row + 1),
        );
        expect(orders.cents.reduce((sum, cents) => sum + cents, 0)).toBe(report.revenueCents);
        expect(orders.cents.every(Number.isSafeInteger)).toBe(true);
      }),
    );
  });
});
