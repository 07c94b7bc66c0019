import type { Cell } from "../../../../src/portfolio/orders/cell";
import { importing } from "../importing";

const mapping = { customer: 0, date: 1, amount: 2 };
const header: Cell[] = ["Client", "Date", "CA"];
const acme: Cell[] = ["Acme", 45356, 12.5];
const beta: Cell[] = ["Beta", 45357, 3];

describe("lines above and between the data", () => {
  it("mentions titles above the header, but not the first line of a header over two rows", () => {
    const rows: Cell[][] = [
      ["Ventes 2024", null, null],
      [null, null, null],
      [null, "Commande", "Montant"],
      header,
      acme,
    ];
    const { report, note } = importing(rows, mapping, {}, 3);
    expect(note("titles")).toEqual({ step: "titles", count: 1 });
    expect(report.rowsRead).toBe(1);
  });

  it("counts blank rows, repeated headers of one and of two lines, subtotals and totals", () => {
    const upper: Cell[] = [null, "Commande", "Montant"];
    const rows: Cell[][] = [
      upper,
      header,
      acme,
      ["Sous-total Acme", null, 12.5],
      [null, "", " "],
      upper,
      header,
      beta,
      ["Total général", null, 15.5],
    ];
    const { left, lines, note } = importing(rows, mapping, {}, 1);
    expect(left).toEqual({ total: [3, 8], repeatedHeader: [5, 6], blankRow: [4] });
    expect(lines).toHaveLength(2);
    expect([note("blankRows"), note("repeatedHeaders"), note("totals")].map((found) => found!.count)).toEqual([
      1, 2, 2,
    ]);
  });

  it("takes an order without a date for no total when its customer is named like one", () => {
    const rows: Cell[][] = [header, ["TotalEnergies", null, 5], ["TOTAL", 45356, 1], ["TOTAL", null, 2], acme];
    expect(importing(rows, mapping).left).toEqual({ noDate: [1, 3] });
  });

  it("takes a grand total for one even with a date, and sums carried to the next page without one", () => {
    const rows: Cell[][] = [
      header,
      acme,
      ["À reporter", null, 12.5],
      ["Report", null, 12.5],
      beta,
      ["Total général", 45357, 15.5],
      ["Sous-total Beta", 45357, 3],
    ];
    const { left, lines } = importing(rows, mapping);
    expect(left).toEqual({ total: [2, 3, 5, 6] });
    expect(lines).toHaveLength(2);
  });

  it("tells totals of a customer list without dates by their whole name", () => {
    const list = { customer: 0, amount: 1 };
    const rows: Cell[][] = [
      ["Client", "CA"],
      ["TotalEnergies", 5],
      ["Total Gaz", 6],
      ["Sous-total", 11],
      ["TOTAL GÉNÉRAL", 11],
      ["Moyenne", 5.5],
    ];
    const { left, lines } = importing(rows, list, { kind: "customers" });
    expect(left).toEqual({ total: [3, 4, 5] });
    expect(lines.map(([name]) => name)).toEqual(["TotalEnergies", "Total Gaz"]);
  });
});

describe("footers", () => {
  it.each([
    "Confidential Information - Do Not Distribute",
    "Export du 05/03/2024",
    "Total : 2 lignes",
    "© 2024 Acme Corp",
    "Whatever",
  ])("sees one in “%s” under the data, also behind a total and a blank row", (text) => {
    const rows: Cell[][] = [header, acme, beta, ["Total", null, 15.5], [null, null, null], [text, null, null]];
    const { left, note } = importing(rows, mapping);
    expect(left).toEqual({ total: [3], blankRow: [4], footer: [5] });
    expect(note("footers")).toEqual({ step: "footers", count: 1 });
  });

  it("sees page numbers between the data, but takes no other lone text there for one", () => {
    const rows: Cell[][] = [header, acme, ["Page 1", null, null], ["Agence de Lyon", null, null], beta];
    expect(importing(rows, mapping).left).toEqual({ footer: [2], noDate: [3] });
  });

  it("does not take the last order of a customer for one, whose date and amount are missing", () => {
    expect(importing([header, acme, ["Acme", null, null]], mapping).left).toEqual({ noDate: [2] });
  });

  it("takes a last line with an amount for an order without a date", () => {
    expect(importing([header, acme, ["Export du jour", null, 5]], mapping).left).toEqual({ noDate: [2] });
  });
});

describe("hidden rows and rows not selected", () => {
  const rows: Cell[][] = [header, acme, beta, [null, null, null], beta];

  it("keeps hidden rows until somebody says otherwise, and asks", () => {
    const { report, question } = importing(rows, mapping, { visibility: Uint8Array.of(0, 0, 1, 1, 0) });
    expect(report).toMatchObject({ rowsRead: 4, accepted: 3, rejected: 1 });
    expect(question("hiddenRows")).toMatchObject({
      value: "keep",
      answered: false,
      asks: true,
      options: [
        { value: "keep", rows: 1 },
        { value: "leaveOut", rows: 1 },
      ],
    });
  });

  it("leaves hidden rows out when told so, which formulas would not", () => {
    const { left, report, note, question } = importing(rows, mapping, {
      visibility: Uint8Array.of(0, 0, 1, 0, 0),
      answers: { hiddenRows: "leaveOut" },
    });
    expect(left).toEqual({ hiddenRow: [2], blankRow: [3] });
    expect(note("hiddenRows")).toEqual({ step: "hiddenRows", count: 1 });
    expect(question("hiddenRows")).toMatchObject({ value: "leaveOut", answered: true });
    expect(report.liveObstacles).toContain("rejectedRows");
  });

  it("neither reads nor counts rows that were not selected, nor lets them decide anything", () => {
    const texts: Cell[][] = [header, ["Acme", "03/04/2024", 1], ["Beta", "25/12/2024", "5 $"]];
    const { report, question, currency } = importing(texts, mapping, { visibility: Uint8Array.of(0, 0, 2) });
    expect(report).toMatchObject({ rowsRead: 1, accepted: 1 });
    expect(question("dateOrder")).toBeDefined();
    expect(currency).toBe("");
  });

  it("asks nothing when nothing is hidden", () => {
    expect(importing(rows, mapping, { visibility: new Uint8Array(5) }).report.questions).toEqual([]);
  });
});
