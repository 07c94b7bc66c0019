import type { Cell } from "../../../../src/portfolio/orders/cell";
import { currencyIn } from "../../../../src/portfolio/orders/reading/currencyIn";
import { isGrossHeader } from "../../../../src/portfolio/orders/recognition/isGrossHeader";
import { parseAmount } from "../../../../src/portfolio/orders/reading/parseAmount";
import { importing } from "../importing";

const mapping = { customer: 0, date: 1, amount: 2 };
const header: Cell[] = ["Client", "Date", "CA"];
const line = (...cells: Cell[]): Cell[] => ["Acme", 45356, ...cells];
const cents = (result: ReturnType<typeof importing>) => [...result.orders.cents];

describe("amounts", () => {
  it("says how many were written as text, and with which mark", () => {
    const { note } = importing([header, line("1.234,50 €"), line("12 k€"), line(3)], mapping);
    expect(note("amounts")).toEqual({ step: "amounts", count: 2, facts: { decimal: "," } });
  });

  it("says how many were rounded to the cent", () => {
    const result = importing([header, line(1.005), line(2.5), line("0,333")], mapping);
    expect(cents(result)).toEqual([101, 250, 33]);
    expect(result.note("fractionsOfCents")).toEqual({ step: "fractionsOfCents", count: 2 });
  });

  it("says that they include tax when the header does, or somebody", () => {
    const gross: Cell[][] = [["Client", "Date", "Montant TTC"], line(1)];
    const vague: Cell[][] = [["Client", "Date", "Total"], line(1)];
    const note = { step: "grossAmounts", count: 1, facts: { header: "Montant TTC" } };
    expect(importing(gross, mapping).note("grossAmounts")).toEqual(note);
    expect(importing(gross, mapping, { answers: { tax: "net" } }).note("grossAmounts")).toBeUndefined();
    expect(importing(vague, mapping).note("grossAmounts")).toBeUndefined();
    expect(importing(vague, mapping, { answers: { tax: "gross" } }).note("grossAmounts")).toBeDefined();
  });
});

describe("margins", () => {
  const rows = (...margins: Cell[]): Cell[][] => [
    [...header, "Marge"],
    ...margins.map((margin, index): Cell[] => ["Acme", 45356 + index, 100, margin]),
  ];
  const withMargin = { ...mapping, margin: 3 };

  it("says how many are blank among others, for they count as 0", () => {
    const { orders, note } = importing(rows(30, null, 20, ""), withMargin);
    expect([...orders.marginCents!]).toEqual([3000, 0, 2000, 0]);
    expect(note("blankMargins")).toEqual({ step: "blankMargins", count: 2 });
  });

  it("are not there at all where every one is blank, nor are they said where none is", () => {
    expect(importing(rows(null, ""), withMargin).note("blankMargins")).toBeUndefined();
    expect(importing(rows(1, 2), withMargin).note("blankMargins")).toBeUndefined();
  });
});

describe("amounts in thousands", () => {
  const rows: Cell[][] = [
    ["Client", "Date", "CA (k€)"],
    ["Acme", 45356, 1.25],
    ["Beta", 45357, "12,5"],
  ];

  it("are brought to whole units, said, and keep formulas from reading the cells", () => {
    const result = importing(rows, mapping);
    expect(cents(result)).toEqual([125_000, 1_250_000]);
    expect(result.note("headerUnits")).toEqual({
      step: "headerUnits",
      count: 2,
      facts: { headers: "CA (k€)", unit: 1000 },
    });
    expect(result.report.liveObstacles).toContain("headerUnits");
  });

  it("keep formulas from reading margins alone where only those are in thousands", () => {
    const lines: Cell[][] = [
      ["Client", "Date", "CA", "Marge (k€)"],
      ["Acme", 45356, 4000, 1.25],
    ];
    const { orders, report } = importing(lines, { ...mapping, margin: 3 });
    expect([...orders.marginCents!]).toEqual([125_000]);
    expect(report.liveObstacles).toEqual(["marginUnits"]);
  });

  it("are not brought to whole units twice where the cell says thousands too", () => {
    const result = importing([rows[0]!, line(3), line("12 k€"), line("1,5")], mapping);
    expect(cents(result)).toEqual([300_000, 1_200_000, 150_000]);
  });
});

describe("headers over two rows", () => {
  const rows: Cell[][] = [
    ["Client", "", "Montant (k€)"],
    ["Nom", "Date", "TTC"],
    ["Acme", 45356, 1.25],
  ];

  it("are understood as they were joined", () => {
    const headers = ["Client Nom", "Date", "Montant (k€) TTC"];
    const joined = importing(rows, mapping, { headers }, 1);
    expect(cents(joined)).toEqual([125_000]);
    expect(joined.note("grossAmounts")).toMatchObject({ facts: { header: "Montant (k€) TTC" } });
  });
});

describe("headers of amounts with tax", () => {
  it.each([
    "Montant TTC",
    "TTC",
    "Total TTC",
    "Net à payer",
    "CA TTC",
    "Amount incl. tax",
    "Gross amount",
    "amount_total",
  ])("knows “%s”", (header) => {
    expect(isGrossHeader(header)).toBe(true);
  });

  it.each(["Montant HT", "Total", "Amount excl. VAT", "Net amount", "Subtotal"])("knows better of “%s”", (header) => {
    expect(isGrossHeader(header)).toBe(false);
  });
});

describe("quantity × unit price", () => {
  const rows: Cell[][] = [
    ["Client", "Date", "Total", "Qté", "PU"],
    line(99, 3, 0.335),
    line(99, "2", "1 000,125 €"),
    line(99, null, 4),
    line(99, 4, ""),
    line(99, 1, "?"),
    line(99, "#N/A", 1),
  ];
  const columns = { customer: 0, date: 1, quantity: 3, unitPrice: 4 };

  it("makes the amount where there is no column for it: prices keep their decimals, the product is rounded", () => {
    const result = importing(rows, columns);
    // 3 × 0.335 = 1.005; 2 × 1000.125 = 2000.25
    expect(cents(result)).toEqual([101, 200025]);
    expect(result.left).toEqual({ noAmount: [3, 4], unreadableAmount: [5], errorCell: [6] });
    expect(result.note("computedAmounts")).toEqual({ step: "computedAmounts", count: 2 });
    expect(result.report.liveObstacles).toContain("computedAmounts");
    expect(result.currency).toBe("€");
  });

  it("makes it when told so, although there is a column", () => {
    const both = { ...columns, amount: 2 };
    expect(cents(importing(rows, both)).every((value) => value === 9900)).toBe(true);
    expect(cents(importing(rows, both, { answers: { amountSource: "product" } }))).toEqual([101, 200025]);
  });

  it("says which column is missing when one of the two is not there", () => {
    expect(() => importing(rows, { customer: 0, date: 1, quantity: 3 })).toThrow(
      expect.objectContaining({ code: "missingColumn", facts: { field: "amount" } }),
    );
  });
});

describe("margins from costs", () => {
  const rows: Cell[][] = [
    ["Client", "Date", "CA", "Coût", "Type"],
    line(100, 60, "Facture"),
    line(50, 30, "Avoir"),
    line(10, null, "Facture"),
    line(10, "?", "Facture"),
  ];

  it("are amount − cost, a credit note taking both back, and 0 where the cost is blank", () => {
    const { orders, left, report } = importing(rows, { ...mapping, cost: 3, documentType: 4 });
    expect([...orders.marginCents!]).toEqual([4000, -2000, 0]);
    expect(left).toEqual({ unreadableAmount: [4] });
    expect(report.liveObstacles).toContain("computedMargin");
  });
});

describe("currencies", () => {
  it.each([
    ["1 234,50 €", "€"],
    ["EUR 12", "€"],
    ["12euros", "€"],
    ["US$ 12", "$"],
    ["$12", "$"],
    ["CA$12", "CAD"],
    ["12 CAD", "CAD"],
    ["A$12", "AUD"],
    ["R$ 12", "BRL"],
    ["£12", "£"],
    ["12 ¥", "¥"],
    ["JPY 12", "¥"],
    ["12 kr", "kr"],
    ["12 SEK", "SEK"],
    ["12 NOK", "NOK"],
    ["12 DKK", "DKK"],
    ["12 zł", "PLN"],
    ["12 Kč", "CZK"],
    ["12 Ft", "HUF"],
    ["12 RON", "RON"],
    ["₹12", "INR"],
    ["12 CNY", "CNY"],
    ["12 MAD", "MAD"],
    ["12 TND", "TND"],
    ["12 FCFA", "XOF"],
    ["12 XPF", "XPF"],
    ["CHF 12", "CHF"],
    ["Montant (k€)", "€"],
    ["12", null],
    ["Madrid", null],
    ["Left", null],
  ])("reads “%s” as %s", (text, currency) => {
    expect(currencyIn(text)).toBe(currency);
  });

  it.each(["12,50 CA$", "US$ 12,50", "12,50 kr", "12,50 zł", "FCFA 12,50", "12,50 euros"])(
    "are no part of the number in “%s”",
    (text) => {
      expect(parseAmount(text, ",")).toBe(12.5);
    },
  );

  it("asks which to keep where amounts have several; amounts without a sign are of the one kept", () => {
    const rows: Cell[][] = [header, line("1 $"), line("2 €"), line("3 €"), line(4)];
    const kept = importing(rows, mapping);
    expect(kept.currency).toBe("€");
    expect(cents(kept)).toEqual([200, 300, 400]);
    expect(kept.left).toEqual({ otherCurrency: [1] });
    expect(kept.note("currencies")).toEqual({ step: "currencies", count: 1, facts: { kept: "€" } });
    expect(kept.question("currency")).toEqual({
      id: "currency",
      options: [
        { value: "€", examples: ["2 €", "3 €"], rows: 2 },
        { value: "$", examples: ["1 $"], rows: 1 },
      ],
      value: "€",
      answered: false,
      asks: true,
      field: "amount",
    });
    const other = importing(rows, mapping, { answers: { currency: "$" } });
    expect(other.currency).toBe("$");
    expect(cents(other)).toEqual([100, 400]);
  });

  it("reads a column of currencies, whichever way it writes them; blank ones are the one kept, and said", () => {
    const rows: Cell[][] = [
      [...header, "Devise"],
      line(1, "EUR"),
      line(2, "€"),
      line(3, ""),
      line(4, "usd"),
      line(5, "ZWL"),
    ];
    const result = importing(rows, { ...mapping, currency: 3 });
    expect(cents(result)).toEqual([100, 200, 300]);
    expect(result.left).toEqual({ otherCurrency: [4, 5] });
    expect(result.note("currencies")).toEqual({ step: "currencies", count: 3, facts: { kept: "€", blank: 1 } });
    expect(result.question("currency")!.options.map(({ value }) => value)).toEqual(["€", "$", "ZWL"]);
  });

  it("asks nothing where all are of one", () => {
    const rows: Cell[][] = [[...header, "Devise"], line(1, "CHF"), line("2 CHF", "CHF")];
    const result = importing(rows, { ...mapping, currency: 3 });
    expect(result.currency).toBe("CHF");
    expect(result.report.questions).toEqual([]);
    expect(result.note("currencies")).toBeUndefined();
  });

  it("asks nothing about the currencies of rows that are left out anyway", () => {
    const rows: Cell[][] = [[...header, "Statut"], line("1 $", "Annulée"), line("2 €", "Payée")];
    expect(importing(rows, { ...mapping, documentType: 3 }).report.questions).toEqual([]);
  });
});
