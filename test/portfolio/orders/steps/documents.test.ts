import type { Cell } from "../../../../src/portfolio/orders/cell";
import { isExtra } from "../../../../src/portfolio/orders/isExtra";
import { summariseCustomers } from "../../../../src/portfolio/summariseCustomers";
import { importing } from "../importing";

const header: Cell[] = ["Client", "Date", "CA", "Type", "N°"];
const mapping = { customer: 0, date: 1, amount: 2, documentType: 3, order: 4 };
const row = (amount: number, type: Cell, order: Cell = null): Cell[] => ["Acme", 45356, amount, type, order];

describe("statuses and credit notes", () => {
  it("says how many documents never came to be, and what credit notes take back", () => {
    const rows = [
      header,
      row(100, "Facture"),
      row(30, "Avoir"),
      row(-5, "Avoir"),
      row(7, "Brouillon"),
      row(8, "Annulée"),
    ];
    const { orders, left, note, report } = importing(rows, mapping);
    expect([...orders.cents]).toEqual([10000, -3000, -500]);
    expect(left).toEqual({ cancelled: [4, 5] });
    expect(note("statuses")).toEqual({ step: "statuses", count: 2 });
    expect(note("creditNotes")).toEqual({ step: "creditNotes", count: 1, facts: { cents: -3000 } });
    expect(report.liveObstacles).toContain("creditNotes");
  });

  it("keeps formulas from margins of the wrong sign, and from nothing else", () => {
    const lines: Cell[][] = [
      ["Client", "Date", "CA", "Type", "Marge"],
      ["Acme", 45356, 100, "Facture", 40],
      ["Acme", 45357, -30, "Avoir", 12],
    ];
    const { orders, report } = importing(lines, { customer: 0, date: 1, amount: 2, documentType: 3, margin: 4 });
    expect([...orders.marginCents!]).toEqual([4000, -1200]);
    expect(report.liveObstacles).toEqual(["marginCreditNotes"]);
  });

  it("knows credit notes by their number beside those of invoices, where no type tells", () => {
    const cents = (...numbers: string[]) =>
      [...importing([header, ...numbers.map((number) => row(30, "Payée", number))], mapping).orders.cents].map(Number);
    expect(cents("FA0001", "AV0002", "FA0003")).toEqual([3000, -3000, 3000]);
    expect(cents("INV-1", "CN-2")).toEqual([3000, -3000]);
    expect(cents("AV0001", "AV0002")).toEqual([3000, 3000]);
    expect(cents("FA0001", "AVIGNON")).toEqual([3000, 3000]);
  });

  it.each([
    ["Avoir", [10000, -3000]],
    ["Annulée", [10000]],
    ["Payée", [10000, 3000]],
  ])("reads a column “%s” that says yes or no", (title, cents) => {
    const rows = [["Client", "Date", "CA", title], row(100, "Non"), row(30, "Oui")];
    expect([...importing(rows, { customer: 0, date: 1, amount: 2, documentType: 3 }).orders.cents]).toEqual(cents);
  });

  it("knows the statuses of a profile of its own", () => {
    const rows = [["Deal", "Date", "CA", "Stage"], row(1, "Closed Won"), row(2, "Closed Lost"), row(3, "Negotiation")];
    const { lines } = importing(rows, { customer: 0, date: 1, amount: 2, documentType: 3 }, { profile: "salesforce" });
    expect(lines.map(([, , cents]) => cents)).toEqual([100]);
  });

  it("counts a credit note with the number of its order as part of that order", () => {
    const rows = [header, row(100, "Facture", "F1"), row(50, "Facture", "F1"), row(30, "Avoir", "F1")];
    const { orders, note } = importing(rows, mapping);
    expect([...summariseCustomers(orders).orders]).toEqual([1]);
    expect(note("orderLines")).toEqual({ step: "orderLines", count: 3, facts: { orders: 1 } });
  });
});

describe("amounts of orders on each of their lines", () => {
  const lines = (title: string, quantities: readonly number[] = [1, 2]): Cell[][] => [
    ["Client", "Date", title, "N°", "Qté"],
    ...[100, 50, 30].flatMap((amount, order) =>
      quantities.map((quantity): Cell[] => ["Acme", 45356, amount, `C${order}`, quantity]),
    ),
    ["Acme", 45357, 7, "C9", 1],
  ];
  const ofLines = { customer: 0, date: 1, amount: 2, order: 3, quantity: 4 };

  it("count once where the header names the order, or where quantities differ and amounts never do", () => {
    for (const title of ["Total commande", "Order Total", "Total"]) {
      const { report, left, note } = importing(lines(title), ofLines);
      expect(report.revenueCents).toBe(18_700);
      expect(left).toEqual({ continuation: [2, 4, 6] });
      expect(note("continuationLines")).toEqual({ step: "continuationLines", count: 3 });
    }
  });

  it("are those of the lines where they differ within an order, or nothing tells", () => {
    const different: Cell[][] = [...lines("Total commande"), ["Acme", 45357, 8, "C9", 1]];
    expect(importing(different, ofLines).report.revenueCents).toBe(37_500);
    const places = lines("Montant HT", [1, 1]).map((row, index) => [...row, index]);
    expect(importing(places, ofLines).report.revenueCents).toBe(36_700);
    expect(importing(lines("Montant ligne facture"), { ...ofLines, quantity: undefined }).report.revenueCents).toBe(
      36_700,
    );
  });
});

describe("shipping and deposits", () => {
  it.each([
    "Frais de port",
    "FRAIS D'EXPÉDITION",
    "Port",
    "Transport",
    "Livraison",
    "Livraison express",
    "Shipping",
    "Freight",
    "Delivery fee",
    "Acompte 30 %",
    "Arrhes",
    "Deposit",
    "Down payment",
  ])("sees them in “%s”", (product) => {
    expect(isExtra(product)).toBe(true);
  });

  it.each([
    "Porte d'entrée",
    "Sac de transport",
    "Portable",
    "Passeport",
    "Port USB",
    "Delivery van",
    "Deposit box",
    "Transporteur à bande",
  ])("sees a product in “%s”", (product) => {
    expect(isExtra(product)).toBe(false);
  });

  const columns = { customer: 0, date: 1, amount: 2, family: 3 };
  const rows = [header, row(100, "Vis"), row(9, "Frais de port"), row(50, "Clous"), row(-9, "Frais de port")];

  it("keeps them, mentions them, and does not insist on an answer", () => {
    const { report, note, question } = importing(rows, columns);
    expect(report.accepted).toBe(4);
    expect(note("extras")).toEqual({ step: "extras", count: 2, facts: { answer: "keep" } });
    expect(question("extras")).toMatchObject({
      value: "keep",
      asks: false,
      options: [
        { value: "keep", examples: ["Frais de port"], rows: 2 },
        { value: "leaveOut", rows: 2 },
      ],
    });
  });

  it("leaves them out when told so", () => {
    expect(importing(rows, columns, { answers: { extras: "leaveOut" } }).left).toEqual({ extra: [2, 4] });
  });

  it("says nothing where they are the trade itself", () => {
    const { report } = importing([header, row(1, "Transport"), row(2, "Livraison"), row(3, "Vis")], columns);
    expect(report.questions).toEqual([]);
    expect(report.cleaning).toEqual([]);
  });
});

describe("rows that belong together", () => {
  it("merges rows exported twice, and counts the rows and orders of several lines", () => {
    const rows = [
      header,
      row(1, "", "F1"),
      row(2, "", "F1"),
      row(2, "", "F1"),
      row(3, "", "F2"),
      row(4, "", "F3"),
      row(5, "", "F3"),
    ];
    const { left, note, report } = importing(rows, mapping);
    expect(left).toEqual({ duplicate: [3] });
    expect(report).toMatchObject({ merged: 1, rejected: 0 });
    expect(note("duplicates")).toEqual({ step: "duplicates", count: 1 });
    expect(note("orderLines")).toEqual({ step: "orderLines", count: 4, facts: { orders: 2 } });
  });
});
