import type { Cell } from "../../../src/portfolio/orders/cell";
import { foldText } from "../../../src/portfolio/orders/foldText";
import { recogniseColumns } from "../../../src/portfolio/orders/recogniseColumns";

/** Which column each field was found in. */
const mapped = (rows: Cell[][]) =>
  Object.fromEntries(recogniseColumns(rows).fields.map(({ field, column }) => [field, column]));
const found = (rows: Cell[][], field: string) => recogniseColumns(rows).fields.find((entry) => entry.field === field);

describe("foldText", () => {
  it.each([
    ["N° de commande", "n de commande"],
    ["Chiffre d’affaires (€)", "chiffre d affaires"],
    ["Invoice Number", "invoice n"],
    ["CompAuxNum", "comp aux n"],
    ["Marge %", "marge pct"],
    ["  Réf.  Client ", "ref client"],
  ])("folds %p to %p", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe("recognising columns by name", () => {
  it.each<[string, Cell[][], Record<string, number>]>([
    [
      "a French export",
      [
        ["N° facture", "Date de facture", "Raison sociale", "Montant HT", "Famille", "Commercial", "Région"],
        ["F1", "05/03/2024", "Acme", "1 234,56 €", "Vis", "Paul", "Nord"],
        ["F2", "25/03/2024", "Beta", "12,00 €", "Vis", "Anne", "Sud"],
      ],
      { order: 0, date: 1, customer: 2, amount: 3, family: 4, salesperson: 5, region: 6 },
    ],
    [
      "an English export",
      [
        ["Order ID", "Customer Name", "Order Date", "Net Amount", "Gross Margin", "Status", "Industry"],
        ["A-1", "Acme", 45356, 12.5, 3, "Paid", "Steel"],
      ],
      { order: 0, customer: 1, date: 2, amount: 3, margin: 4, documentType: 5, sector: 6 },
    ],
    [
      "headers of an invoicing program",
      [
        ["PieceRef", "PieceDate", "CompAuxLib", "Total HT", "Total TTC", "Type"],
        ["F1", "20240305", "Acme", 100, 120, "Facture"],
      ],
      { order: 0, date: 1, customer: 2, amount: 3, documentType: 5 },
    ],
    [
      "headers with more words than the name",
      [
        ["Nom du client facturé", "Date de commande (jour)", "Montant HT en euros"],
        ["Acme", 45356, 12.5],
      ],
      { customer: 0, date: 1, amount: 2 },
    ],
    [
      "dates and amounts that are not those of the order",
      [
        ["Client", "Date d’échéance", "Date facture", "Montant TVA", "CA HT", "Ville"],
        ["Acme", 45400, 45356, 2.5, 12.5, "Lyon"],
      ],
      { customer: 0, date: 2, amount: 4, region: 5 },
    ],
  ])("reads %s", (_, rows, fields) => {
    expect(mapped(rows)).toEqual(fields);
  });

  it("finds the header under title rows", () => {
    const recognition = recogniseColumns([
      ["Ventes par client 2024", null, null],
      [null, null, null],
      ["Édité le", 45400, null],
      ["Client", "Date", "Montant"],
      ["Acme", 45356, 12.5],
    ]);
    expect(recognition.headerRow).toBe(3);
    expect(recognition.headers).toEqual(["Client", "Date", "Montant"]);
  });

  it("takes the name of the customer rather than the code when both tell the same customers apart", () => {
    const rows = [
      ["Code client", "Client", "Date", "CA"],
      ["C1", "Acme", 45356, 12.5],
      ["C2", "Beta", 45357, 13.5],
    ];
    expect(found(rows, "customer")).toMatchObject({ column: 1, doubtful: false, reason: "nameRatherThanCode" });
  });

  it("takes the code when one name has two codes, and asks", () => {
    const rows = [
      ["Code client", "Client", "Date", "CA"],
      ["C1", "Martin", 45356, 12.5],
      ["C2", "Martin", 45357, 13.5],
    ];
    expect(found(rows, "customer")).toMatchObject({
      column: 0,
      doubtful: true,
      reason: "codeRatherThanName",
      alternatives: [1],
    });
  });

  it("asks about an amount with tax", () => {
    const rows = [
      ["Client", "Date", "Total TTC"],
      ["Acme", 45356, 12.5],
    ];
    expect(found(rows, "amount")).toMatchObject({ column: 2, doubtful: true, reason: "grossAmount" });
  });

  it("asks about “Total” and about “Secteur”, which mean two things", () => {
    const rows = [
      ["Client", "Date", "Total", "Secteur"],
      ["Acme", 45356, 12.5, "Nord"],
    ];
    expect(found(rows, "amount")).toMatchObject({ doubtful: true, reason: "vagueHeader" });
    expect(found(rows, "sector")).toMatchObject({ column: 3, doubtful: true, reason: "vagueHeader" });
  });

  it("takes “Secteur” for a region when it holds post codes, and for an industry beside a region", () => {
    expect(
      mapped([
        ["Client", "Date", "CA", "Secteur"],
        ["Acme", 45356, 12.5, 69003],
      ]),
    ).toMatchObject({ region: 3 });
    const rows = [
      ["Client", "Date", "CA", "Secteur", "Région"],
      ["Acme", 45356, 12.5, "Acier", "Nord"],
    ];
    expect(found(rows, "sector")).toMatchObject({ column: 3, doubtful: false });
  });

  it("does not believe a header whose cells are of another kind", () => {
    const rows = [
      ["Client", "Date", "Montant", "Jour"],
      ["Acme", "à voir", 12.5, 45356],
      ["Beta", "urgent", 13.5, 45357],
    ];
    expect(mapped(rows)).toMatchObject({ date: 3 });
  });
});

describe("recognising columns by content", () => {
  it("reads a list without a header", () => {
    const recognition = recogniseColumns([
      ["Acme", "05/03/2024", 12.5],
      ["Beta", "25/03/2024", 13],
      ["Acme", "26/03/2024", -4],
    ]);
    expect(recognition.headerRow).toBe(-1);
    expect(recognition.headers).toEqual(["", "", ""]);
    expect(recognition.fields.map(({ field, column, doubtful }) => [field, column, doubtful])).toEqual([
      ["customer", 0, false],
      ["date", 1, false],
      ["amount", 2, false],
    ]);
  });

  it("says when several columns could be the one", () => {
    const recognition = recogniseColumns([
      ["Acme", "Nord", 45356, 12.5],
      ["Beta", "Sud", 45357, 13],
      ["Acme", "Nord", 45358, -4],
    ]);
    expect(recognition.fields.find(({ field }) => field === "customer")).toMatchObject({
      column: 0,
      doubtful: true,
      reason: "likeliestContent",
      alternatives: [1],
    });
  });

  it("finds nothing in an empty sheet", () => {
    expect(recogniseColumns([])).toEqual({ headerRow: -1, headers: [], fields: [] });
    expect(recogniseColumns([[null, ""], []]).fields).toEqual([]);
  });
});
