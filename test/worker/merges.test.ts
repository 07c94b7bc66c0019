import type { Cell } from "../../src/portfolio/orders/cell";
import { mappingOf, openTestSession } from "./openTestSession";

const rows: Cell[][] = [
  ["Client", "Date", "Montant HT"],
  ["Conserverie Perrin", 45400, 100],
  ["CONSERVERIE PERRIN SARL", 45410, 20],
  ["Borel", 45420, 30],
  ["Conserverie Perrin", 45430, 5],
];
const merge = { from: "CONSERVERIE PERRIN SARL", to: "Conserverie Perrin" };

describe("names that look like one customer", () => {
  it("are proposed with what each of them bought, and never merged by themselves", () => {
    const session = openTestSession(rows);
    expect(session.import(mappingOf(session))).toMatchObject({ customers: 3, mergeProposals: 1, confirmedMerges: 0 });
    expect(session.mergeProposals()).toEqual([
      {
        names: [
          { name: "Conserverie Perrin", rows: 2, revenue: 105 },
          { name: "CONSERVERIE PERRIN SARL", rows: 1, revenue: 20 },
        ],
        reason: "The same but for legal form, accents, capitals or order of words",
        confirmed: null,
      },
    ]);
  });

  it("count as one once confirmed, and stay in sight", () => {
    const session = openTestSession(rows);
    session.import(mappingOf(session));
    const view = session.merge([merge]);
    expect(view).toMatchObject({ customers: 2, revenue: 155, mergeProposals: 0, confirmedMerges: 1 });
    expect(view.liveObstacle).not.toBe("");
    expect(session.mergeProposals()).toMatchObject([
      { names: [{ revenue: 105 }, { revenue: 20 }], confirmed: "Conserverie Perrin" },
    ]);
    expect(session.merge([])).toMatchObject({ customers: 3, mergeProposals: 1 });
  });

  it("are looked for on request only where there are very many customers", () => {
    const many = Array.from({ length: 20_001 }, (_, index): Cell[] => [`Client ${index}`, 45400, 1]);
    const session = openTestSession([...rows, ...many]);
    expect(session.import(mappingOf(session)).mergeProposals).toBeNull();
    expect(session.mergeProposals()).toHaveLength(1);
    expect(session.merge([merge])).toMatchObject({ mergeProposals: 0, confirmedMerges: 1 });
  });

  it("are taken from the workbook, those written there by hand too", () => {
    const session = openTestSession(rows, { context: { merges: [merge, { from: "Borel", to: "Maison Borel" }] } });
    expect(session.import(mappingOf(session))).toMatchObject({ customers: 2, confirmedMerges: 2 });
    expect(session.mergeProposals().map(({ confirmed }) => confirmed)).toEqual(["Conserverie Perrin", "Maison Borel"]);
  });

  it("stand under the name the sheet gives them, whatever was proposed", () => {
    const three: Cell[][] = [...rows, ["SARL Conserverie Perrin", 45440, 7]];
    const merges = [
      { from: "CONSERVERIE PERRIN SARL", to: "Borel" },
      { from: "SARL Conserverie Perrin", to: "Conserverie Perrin" },
    ];
    const session = openTestSession(three, { context: { merges } });
    session.import(mappingOf(session));
    expect(session.mergeProposals()).toMatchObject([
      { names: [{ name: "Conserverie Perrin" }, { name: "SARL Conserverie Perrin" }], confirmed: "Conserverie Perrin" },
      { names: [{ name: "Borel" }, { name: "CONSERVERIE PERRIN SARL" }], confirmed: "Borel" },
    ]);
  });

  it("are kept on a sheet of their own", () => {
    const session = openTestSession(rows, { context: { merges: [merge] } });
    session.import(mappingOf(session));
    const [sheet] = session.mergeReport("2026-01-14T14:30:00").sheets;
    expect(sheet!.key).toBe("merges");
    expect(sheet!.tables[0]!.key).toBe("merges");
    expect(sheet!.tables[0]!.columns.map(({ key, header, values }) => [key, header, ...values])).toEqual([
      ["from", "Name in the orders", "CONSERVERIE PERRIN SARL"],
      ["to", "Counts as", "Conserverie Perrin"],
    ]);
    expect(sheet!.subtitle).toContain("they count at the next reading");
  });
});
