import type { Cell } from "../../../../src/portfolio/orders/cell";
import { isCatchAll } from "../../../../src/portfolio/orders/isCatchAll";
import { resolveMerges } from "../../../../src/portfolio/orders/resolveMerges";
import { importing } from "../importing";

const mapping = { customer: 0, date: 1, amount: 2 };
const bought = (...customers: Cell[]): Cell[][] => [
  ["Client", "Date", "CA"],
  ...customers.map((who) => [who, 45356, 1]),
];
const names = (...customers: Cell[]) => importing(bought(...customers), mapping).lines.map(([name]) => name);

describe("names", () => {
  it("counts the rows whose name stood between spaces of any kind", () => {
    const { note, lines } = importing(bought("Acme ", "Acme", "\u00a0Acme", "Acme "), mapping);
    expect(lines.map(([name]) => name)).toEqual(["Acme", "Acme", "Acme", "Acme"]);
    expect(note("names")).toEqual({ step: "names", count: 3 });
  });

  it("never merges by case, accents or legal form", () => {
    expect(new Set(names("Été SARL", "Ete SARL", "ÉTÉ SARL", "Été"))).toHaveProperty("size", 4);
  });
});

describe("codes of customers", () => {
  it("gives numbers their zeros back where the codes written as text share a length", () => {
    const { note, lines, orders } = importing(bought("00123", 123, "04567", 4567, "98765"), mapping);
    expect(lines.map(([name]) => name)).toEqual(["00123", "00123", "04567", "04567", "98765"]);
    expect(orders.customer.names).toEqual(["00123", "04567", "98765"]);
    expect(note("ids")).toEqual({ step: "ids", count: 2, facts: { length: 5 } });
  });

  it("gives none where lengths differ, or no code begins with 0", () => {
    expect(names("0123", "00456", 123)).toEqual(["0123", "00456", "123"]);
    expect(names("12345", "45678", 123)).toEqual(["12345", "45678", "123"]);
  });

  it("reads numbers of 14 digits to the last of them", () => {
    expect(names(73282932000074, "73282932000074")).toEqual(["73282932000074", "73282932000074"]);
  });
});

describe("confirmed merges", () => {
  it("brings rows of one name to another, along a chain, and says so", () => {
    const merges = [
      { from: "Acme SA", to: "Acme SARL" },
      { from: "Acme SARL", to: "Acme" },
      { from: "Nobody", to: "Acme" },
    ];
    const { orders, note, report } = importing(bought("Acme SA", "Beta", "Acme SARL ", "Acme", "Acme SA"), mapping, {
      merges,
    });
    expect(orders.customer).toEqual({ names: ["Acme", "Beta"], codes: Int32Array.of(0, 1, 0, 0, 0) });
    expect(note("confirmedMerges")).toEqual({ step: "confirmedMerges", count: 3, facts: { names: 2 } });
    expect(report.liveObstacles).toContain("mergedNames");
  });

  it("merges names that lead round in a circle into one of them", () => {
    const circle = resolveMerges([
      { from: "a", to: "b" },
      { from: "b", to: "c" },
      { from: "c", to: "a" },
      { from: "d", to: "b" },
    ]);
    expect([...circle]).toEqual([
      ["b", "a"],
      ["c", "a"],
      ["d", "a"],
    ]);
    expect([...resolveMerges([{ from: "a", to: "a" }])]).toEqual([]);
  });

  it("changes nothing where no name is merged", () => {
    const { report } = importing(bought("Acme"), mapping, { merges: [{ from: "Other", to: "Acme" }] });
    expect(report.liveObstacles).toEqual([]);
    expect(report.cleaning).toEqual([]);
  });
});

describe("accounts that stand for many customers", () => {
  it.each([
    "Divers",
    "CLIENT DIVERS",
    "Clients divers",
    "Comptoir",
    "Vente comptoir",
    "Ventes au comptoir",
    "Client de passage",
    "Clients de passage",
    "Passage",
    "Particulier",
    "Particuliers",
    "Anonyme",
    "Walk-in",
    "Walk-in customer",
    "Cash sale",
    "Cash customer",
    "Misc",
    "Miscellaneous",
    "Various",
    "Sundry",
    "Guest",
    "Web customer",
    "Internet customer",
    "N/A",
    "Inconnu",
    "Client inconnu",
    "Unknown",
    "9999 Divers",
  ])("sees one in “%s”", (name) => {
    expect(isCatchAll(name)).toBe(true);
  });

  it.each([
    "Comptoir des Cotonniers",
    "Diversey France",
    "Le Passage SARL",
    "Johnny Cash",
    "Various Artists Ltd",
    "Guest & Sons",
    "Web",
    "Webhelp",
    "Nadia",
    "NA Conseil",
    "Inconnu Café",
    "Skywalker",
    "Unknown Pleasures Records",
  ])("sees a real name in “%s”", (name) => {
    expect(isCatchAll(name)).toBe(false);
  });

  const rows = bought("Divers", "Acme", "Comptoir", "Divers");

  it("keeps them until somebody says otherwise, and asks", () => {
    const { report, question } = importing(rows, mapping);
    expect(report.accepted).toBe(4);
    expect(question("catchAll")).toEqual({
      id: "catchAll",
      options: ["keep", "leaveOut"].map((value) => ({ value, examples: ["Divers", "Comptoir"], rows: 3 })),
      value: "keep",
      answered: false,
      asks: true,
      field: "customer",
    });
  });

  it("leaves them out when told so", () => {
    const { left, note } = importing(rows, mapping, { answers: { catchAll: "leaveOut" } });
    expect(left).toEqual({ catchAll: [1, 3, 4] });
    expect(note("catchAll")).toEqual({ step: "catchAll", count: 3 });
  });

  it("knows them by their name where customers have a code", () => {
    const coded: Cell[][] = [
      ["Code", "Date", "CA", "Nom"],
      ["C1", 45356, 1, "Acme"],
      ["C9", 45356, 2, "Clients divers"],
    ];
    const { left } = importing(coded, { ...mapping, name: 3 }, { answers: { catchAll: "leaveOut" } });
    expect(left).toEqual({ catchAll: [2] });
  });
});
