import type { Cell } from "../../src/portfolio/orders/cell";
import type { ImportAnswers } from "../../src/portfolio/orders/importQuestion";
import type { ImportView, QuestionView } from "../../src/worker/sessionApi";
import { mappingOf, openTestSession } from "./openTestSession";

const question = ({ questions }: ImportView, id: QuestionView["id"]): QuestionView | undefined =>
  questions.find((candidate) => candidate.id === id);

function importRows(rows: readonly (readonly Cell[])[], answers: ImportAnswers = {}): ImportView {
  const session = openTestSession(rows);
  return session.import(mappingOf(session), answers);
}

const header = ["Client", "Date", "Montant HT"];

describe("an import asks", () => {
  it("whether the day or the month comes first, where no date tells", () => {
    const rows = [header, ["Acme", "03/04/2024", 100], ["Acme", "05/06/2024", 20], ["Borel", "07/08/2024", 50]];
    const view = importRows(rows);
    expect(question(view, "dateOrder")).toMatchObject({
      title: "Is 03/04/2024 in April or in March?",
      options: [
        { value: "dayFirst", label: "3 April 2024" },
        { value: "monthFirst", label: "4 March 2024" },
      ],
      value: "dayFirst",
      open: true,
    });
    // 3 April 2024 is 45385, 4 March 2024 is 45355.
    expect(view.firstDay).toBe(45385);
    const answered = importRows(rows, { dateOrder: "monthFirst" });
    expect(answered.firstDay).toBe(45355);
    expect(question(answered, "dateOrder")).toMatchObject({ value: "monthFirst", open: false });
  });

  it("nothing about dates that tell themselves", () => {
    const rows = [header, ["Acme", "03/04/2024", 100], ["Acme", "25/06/2024", 20], ["Borel", "07/08/2024", 50]];
    expect(question(importRows(rows), "dateOrder")).toBeUndefined();
  });

  it("which currency is kept", () => {
    const rows = [header, ["Acme", 45400, "100 €"], ["Borel", 45401, "20 €"], ["Caron", 45402, "$50"]];
    const view = importRows(rows);
    expect(question(view, "currency")).toMatchObject({ value: "€", open: true });
    expect(view).toMatchObject({ revenue: 120, currency: "€", customers: 2 });
    expect(importRows(rows, { currency: "$" })).toMatchObject({ revenue: 50, currency: "$", customers: 1 });
  });

  it("what to do with an account that stands for many customers", () => {
    const rows = [header, ["Acme", 45400, 100], ["Divers", 45401, 20], ["Divers", 45402, 30]];
    const view = importRows(rows);
    expect(question(view, "catchAll")).toMatchObject({ title: "Is “Divers” one customer?", value: "keep", open: true });
    expect(view.revenue).toBe(150);
    expect(importRows(rows, { catchAll: "leaveOut" }).revenue).toBe(100);
  });

  it("whether orders of the future count, and leaves them out until somebody says so", () => {
    // 46100 is after 1 January 2026.
    const rows = [header, ["Acme", 45400, 100], ["Borel", 45401, 20], ["Acme", 46100, 30]];
    const view = importRows(rows);
    expect(question(view, "futureDates")).toMatchObject({
      title: "1 row is dated after today: does it count?",
      value: "leaveOut",
      open: true,
    });
    expect(view).toMatchObject({ revenue: 120, lastDay: 45401 });
    expect(view.notes).toContain("1 order dated after today is left out.");
    expect(importRows(rows, { futureDates: "keep" })).toMatchObject({ revenue: 150, lastDay: 46100 });
  });

  it("whether hidden rows count", () => {
    const rows: Cell[][] = [header, ["Acme", 45400, 100], ["Borel", 45401, 20], ["Acme", 45402, 30]];
    const session = openTestSession(rows);
    session.setAside({ hidden: [[2, 2]], unselected: [] });
    const view = session.import(mappingOf(session));
    expect(question(view, "hiddenRows")).toMatchObject({
      title: "2 rows are hidden or filtered out: do they count?",
      value: "keep",
      open: true,
    });
    expect(view.revenue).toBe(150);
    expect(session.import(mappingOf(session), { hiddenRows: "leaveOut" }).revenue).toBe(100);
  });

  it("never about rows that were not selected, which it does not read", () => {
    const rows: Cell[][] = [header, ["Acme", 45400, 100], ["Borel", 45401, 20], ["Acme", 45402, 30]];
    const areas = [
      { row: 0, column: 0, rows: 2, columns: 3 },
      { row: 3, column: 0, rows: 1, columns: 3 },
    ];
    const session = openTestSession(rows, { location: { areas } });
    session.setAside({ hidden: [], unselected: [[2, 1]] });
    const view = session.import(mappingOf(session));
    expect(view.report).toMatchObject({ rowsRead: 2, accepted: 2 });
    expect(question(view, "hiddenRows")).toBeUndefined();
    expect(view.liveObstacle).toBe("the areas selected leave rows out between them");
  });

  it("keeps the answers given before, unless they are given anew", () => {
    const rows = [header, ["Acme", 45400, 100], ["Divers", 45401, 20], ["Acme", 46100, 30]];
    const session = openTestSession(rows);
    const mapping = mappingOf(session);
    session.import(mapping, { catchAll: "leaveOut" });
    const view = session.import(mapping, { futureDates: "keep" });
    expect(view.revenue).toBe(130);
    expect(view.questions.every(({ open }) => !open)).toBe(true);
    expect(session.import(mapping, { catchAll: "keep" }).revenue).toBe(150);
  });

  it("in French too", () => {
    const session = openTestSession([header, ["Divers", 45400, 100], ["Divers", 45401, 20]], { language: "fr" });
    const { questions } = session.import(mappingOf(session));
    expect(questions[0]!.title).toBe("«\u00a0Divers\u00a0»\u00a0: est-ce un seul client\u202f?");
  });
});

describe("an import says", () => {
  it("that amounts include tax, when the header or the answer says so", () => {
    const orders: Cell[][] = [
      ["Acme", 45400, 120],
      ["Acme", 45410, 24],
      ["Borel", 45420, 60],
    ];
    expect(importRows([["Client", "Date", "Montant TTC"], ...orders]).notes).toContain("Amounts include tax.");
    const vague = [["Client", "Date", "Total"], ...orders];
    expect(question(importRows(vague), "tax")).toMatchObject({ title: "Is “Total” without or with tax?", open: true });
    expect(importRows(vague).notes).not.toContain("Amounts include tax.");
    expect(importRows(vague, { tax: "gross" }).notes).toContain("Amounts include tax.");
  });

  it("whether Secteur is an industry or a territory, and moves the column", () => {
    const rows: Cell[][] = [
      ["Client", "Date", "Montant HT", "Secteur"],
      ["Acme", 45400, 120, "A1"],
      ["Acme", 45410, 24, "A1"],
      ["Borel", 45420, 60, "B2"],
    ];
    const view = importRows(rows, { sector: "region" });
    expect(view.mapping).toMatchObject({ region: 3 });
    expect(view.mapping.sector).toBeUndefined();
    expect(importRows(rows, { sector: "sector" }).mapping).toMatchObject({ sector: 3 });
  });

  it("where the amount is, and computes it when asked to", () => {
    const rows: Cell[][] = [
      ["Client", "Date", "Montant", "Quantité", "Prix unitaire"],
      ["Acme", 45400, 120, 2, 50],
      ["Acme", 45410, 24, 1, 20],
      ["Borel", 45420, 60, 5, 10],
    ];
    const view = importRows(rows);
    expect(question(view, "amountSource")).toMatchObject({ value: "column", open: true });
    expect(view.revenue).toBe(204);
    const product = importRows(rows, { amountSource: "product" });
    expect(product).toMatchObject({ revenue: 170, mapping: { amount: 2, quantity: 3, unitPrice: 4 } });
    expect(product.liveObstacle).toBe("amounts are computed from quantity and unit price");
  });
});

describe("a column of margins", () => {
  const rows = (margin: Cell) => [
    ["Client", "Date", "Montant HT", "Marge"],
    ["Acme", 45385, 100, margin],
    ["Borel", 45400, 50, ""],
  ];
  const missingOf = (margin: Cell) => {
    const session = openTestSession(rows(margin));
    session.import(mappingOf(session), {});
    return session.catalogue().find(({ id }) => id === "profitability")!.missing;
  };

  it("that is blank from end to end is no margin of 0: what needs margins says so", () => {
    expect(missingOf("")).toEqual(["margin"]);
    expect(missingOf(0)).toEqual([]);
    expect(missingOf(30)).toEqual([]);
  });
});
