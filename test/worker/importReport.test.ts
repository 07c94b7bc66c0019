import type { Cell } from "../../src/portfolio/orders/cell";
import type { ReportSheet } from "../../src/report/reportSheet";
import { overlap, sheetRectangles } from "../analyses/sheetRectangles";
import { mappingOf, openTestSession } from "./openTestSession";

const now = "2026-01-14T14:30:00";
const rows: Cell[][] = [
  ["Export du 14/01", null, null, null],
  ["Client", "Date", "Montant HT", "Type"],
  ["Acme", "25/03/2024", "1 234,50 €", "Facture"],
  ["Acme", "26/03/2024", "34,50 €", "Avoir"],
  ["Borel", "n/a", "20,00 €", "Facture"],
  ["Caron", "28/03/2024", "=HYPERLINK(1)", "Facture"],
  [null, "29/03/2024", "5,00 €", "Facture"],
  [null, null, null, null],
  ["Divers", "02/04/2024", "10,00 €", "Facture"],
  ["Total", null, "1 300,00 €", null],
];

function sheetOf(language: "en" | "fr" = "en"): ReportSheet {
  const session = openTestSession(rows, { language, location: { row: 2, column: 1 } });
  session.import(mappingOf(session), { catchAll: "leaveOut" });
  return session.importReport(now).sheets[0]!;
}
const table = (sheet: ReportSheet, key: string): Record<string, readonly (string | number)[]> =>
  Object.fromEntries(
    sheet.tables.find((candidate) => candidate.key === key)!.columns.map((column) => [column.key, column.values]),
  );

describe("the sheet of an import", () => {
  it("accounts for every row read", () => {
    const figures = sheetOf().keyFigures.map(({ label, value }) => [label, value]);
    // Eight rows from "Acme" to "Total": two accepted, six left out. 1,234.50 − 34.50 = 1,200.
    expect(figures).toEqual([
      ["Revenue", 1200],
      ["Rows read", 8],
      ["Kept", 2],
      ["Merged", 0],
      ["Left out", 6],
    ]);
    const { rows: counts } = table(sheetOf(), "reasons");
    expect((counts as number[]).reduce((sum, count) => sum + count, 0)).toBe(6);
  });

  it("shows each row that was not accepted, with the cell at fault as text", () => {
    const leftOut = table(sheetOf(), "leftOut");
    const at = (row: number) => {
      const index = leftOut.row!.indexOf(row);
      return ["reason", "cell", "column", "content"].map((key) => leftOut[key]![index]);
    };
    expect(at(7)).toEqual(["Date not readable", "C7", "Date", "n/a"]);
    expect(at(8)).toEqual(["Amount not readable", "D8", "Montant HT", "=HYPERLINK(1)"]);
    expect(at(9)).toEqual(["No customer", "B9", "Client", ""]);
    expect(at(11)).toEqual(["Catch-all account", "B11", "Client", "Divers"]);
    expect(at(12)).toEqual(["Total or subtotal line", "", "", "Total · 1 300,00 €"]);
  });

  it("says what was cleaned, decided and used", () => {
    const sheet = sheetOf();
    expect(table(sheet, "cleaning").step).toContain("1 credit note was taken back: −€34.50");
    const { question, who, answer } = table(sheet, "decisions");
    const index = question!.indexOf("Is “Divers” one customer?");
    expect([who![index], answer![index]]).toEqual(["answered", "Leave its rows out"]);
    expect(table(sheet, "columns").column).toEqual(["Client", "Date", "Montant HT", "Type"]);
  });

  it.each(["en", "fr"] as const)("says every sentence in full and puts nothing over anything else (%s)", (language) => {
    const sheet = sheetOf(language);
    const texts = [
      sheet.title,
      sheet.subtitle,
      ...sheet.tables.flatMap(({ caption, columns }) => [
        caption,
        ...columns.flatMap(({ header, values }) => [header, ...values]),
      ]),
    ];
    for (const text of texts) expect(String(text)).not.toMatch(/\{\w+\}|undefined|NaN|\|/);
    const rectangles = sheetRectangles(sheet);
    rectangles.forEach((first, index) => {
      for (const second of rectangles.slice(index + 1))
        expect([first, second, overlap(first, second)]).toContain(false);
    });
  });

  it("has every column as long as the others", () => {
    for (const { columns } of sheetOf().tables) {
      for (const { values } of columns) expect(values).toHaveLength(columns[0]!.values.length);
    }
  });

  it("lists ten thousand rows at most, and says so", () => {
    const reasons = 11;
    const many: Cell[][] = [
      ["Client", "Date", "Montant HT", "Type"],
      ["Acme", 45400, 10, "Facture"],
    ];
    const broken: Cell[][] = [
      [null, 45400, 10, "Facture"],
      ["Acme", null, 10, "Facture"],
    ];
    for (let number = 0; number < reasons * 1000; number++) many.push(broken[number % 2]!);
    const session = openTestSession(many);
    session.import({ customer: 0, date: 1, amount: 2, documentType: 3 });
    const listed = session.importReport(now).sheets[0]!.tables.find(({ key }) => key === "leftOut")!;
    // A reason keeps its first 1,000 rows.
    expect(listed.columns[0]!.values).toHaveLength(2000);
    expect(listed.caption).toBe("Rows not kept: the first 2,000 of 11,000");
  });
});
