import type { Cell } from "../../../../src/portfolio/orders/cell";
import { foldText } from "../../../../src/portfolio/orders/reading/foldText";
import { recogniseColumns } from "../../../../src/portfolio/orders/recognition/recogniseColumns";
import { tableOf } from "../../../../src/portfolio/orders/table/tableOf";

/** Which column each field was found in. */
const mapped = (rows: Cell[][]) =>
  Object.fromEntries(recogniseColumns(tableOf(rows)).fields.map(({ field, column }) => [field, column]));
const found = (rows: Cell[][], field: string) =>
  recogniseColumns(tableOf(rows)).fields.find((entry) => entry.field === field);

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
  it("tells people by their addresses, in doubt, where a last name is that of several", () => {
    const rows: Cell[][] = [
      ["Date", "Nom", "Prénom", "Email", "Montant HT"],
      ["05/03/2024", "Martin", "Anne", "anne@a.fr", 100],
      ["06/03/2024", "Martin", "Luc", "luc@b.fr", 50],
    ];
    expect(found(rows, "customer")).toMatchObject({ column: 3, doubtful: true });
    expect(found(rows, "name")).toMatchObject({ column: 1 });
  });

  it("sees the day in a header that names its time zone", () => {
    const rows: Cell[][] = [
      ["id", "Created date (UTC)", "Amount", "Customer ID"],
      ["ch_1", "2024-03-05 10:11:12", 100.5, "cus_1"],
    ];
    expect(found(rows, "date")).toMatchObject({ column: 1 });
  });

  it("doubts quantity × price where a column of discounts is left out", () => {
    const rows = (discount: number): Cell[][] => [
      ["Client", "Date", "Qté", "PU HT", "Remise %"],
      ["Acme", "05/03/2024", 2, 10.5, discount],
      ["Beta", "06/03/2024", 3, 10.5, 0],
    ];
    expect(found(rows(10), "unitPrice")).toMatchObject({ column: 3, doubtful: true });
    expect(found(rows(0), "unitPrice")).toMatchObject({ column: 3, doubtful: false });
  });

  it("takes what is left after fees for no amount", () => {
    const rows: Cell[][] = [
      ["Customer", "Date", "Amount", "Fee", "Net"],
      ["Acme", 45356, 12.5, 1, 11.5],
    ];
    expect(found(rows, "amount")).toMatchObject({ column: 2, doubtful: false });
    const gross: Cell[][] = [["Customer", "Date", "Gross", "Fee", "Net"], rows[1]!];
    expect(found(gross, "amount")).toMatchObject({ column: 2, reason: "grossAmount" });
  });

  it("takes no column of cents for an amount", () => {
    expect(
      found(
        [
          ["Client", "Date", "amount_cents"],
          ["Acme", "05/03/2024", 1250],
        ],
        "amount",
      ),
    ).toBeUndefined();
  });

  it("reads one column for each year as a list, the last year first, in doubt", () => {
    const rows: Cell[][] = [
      ["Customer", 2022, 2023, 2024],
      ["Acme", 100, 200, 300.5],
      ["Beta", 101, 201, 301.5],
    ];
    expect(recogniseColumns(tableOf(rows))).toMatchObject({ headerRow: 0, kind: "customers" });
    expect(found(rows, "amount")).toMatchObject({ column: 3, doubtful: true });
  });

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
    const recognition = recogniseColumns(
      tableOf([
        ["Ventes par client 2024", null, null],
        [null, null, null],
        ["Édité le", 45400, null],
        ["Client", "Date", "Montant"],
        ["Acme", 45356, 12.5],
      ]),
    );
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

  it("does not take an error or a blank for a second code of the name", () => {
    const rows = [
      ["Code client", "Client", "Date", "CA"],
      ["C1", "Martin", 45356, 12.5],
      ["#N/A", "Martin", 45357, 13.5],
      ["", "Martin", 45358, 14.5],
      ["C2", "#N/A", 45359, 15.5],
      ["C3", "#N/A", 45360, 16.5],
    ];
    expect(found(rows, "customer")).toMatchObject({ column: 1, doubtful: false, reason: "nameRatherThanCode" });
  });

  it("asks about an amount with tax", () => {
    const rows = [
      ["Client", "Date", "Total TTC"],
      ["Acme", 45356, 12.5],
    ];
    expect(found(rows, "amount")).toMatchObject({ column: 2, doubtful: true, reason: "grossAmount" });
  });

  it("marks “Total” and “Secteur” where nothing tells which of two things they mean", () => {
    const rows = [
      ["Client", "Date", "Total", "Secteur"],
      ["Acme", 45356, 12.5, "A"],
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
    const recognition = recogniseColumns(
      tableOf([
        ["Acme", "05/03/2024", 12.5],
        ["Beta", "25/03/2024", 13],
        ["Acme", "26/03/2024", -4],
      ]),
    );
    expect(recognition.headerRow).toBe(-1);
    expect(recognition.headers).toEqual(["", "", ""]);
    expect(recognition.fields.map(({ field, column, doubtful }) => [field, column, doubtful])).toEqual([
      ["customer", 0, false],
      ["date", 1, false],
      ["amount", 2, false],
    ]);
  });

  it("says when several columns could be the one", () => {
    const recognition = recogniseColumns(
      tableOf([
        ["Acme", "Nord", 45356, 12.5],
        ["Beta", "Sud", 45357, 13],
        ["Acme", "Nord", 45358, -4],
      ]),
    );
    expect(recognition.fields.find(({ field }) => field === "customer")).toMatchObject({
      column: 0,
      doubtful: true,
      reason: "likeliestContent",
      alternatives: [1],
    });
  });

  it("finds nothing in an empty sheet", () => {
    expect(recogniseColumns(tableOf([]))).toEqual({
      headerRow: -1,
      headerRows: 0,
      headers: [],
      fields: [],
      kind: "orders",
      kindReason: "unclear",
      profile: "genericEnglish",
      criteria: [],
      questions: [],
    });
    expect(recogniseColumns(tableOf([[null, ""], []])).fields).toEqual([]);
  });
});

describe("the confidence in a column", () => {
  const confidence = (rows: Cell[][], field: string) => found(rows, field)?.confidence ?? 0;
  const lines = (...dates: Cell[]): Cell[][] => [
    ["Client", "Date", "CA"],
    ...dates.map((date): Cell[] => ["Acme", date, 12.5]),
  ];

  it("falls with each cell that is of another kind", () => {
    const clean = lines("05/03/2024", "06/03/2024", "07/03/2024", "08/03/2024");
    const dirty = lines("05/03/2024", "06/03/2024", "07/03/2024", "à voir");
    expect(confidence(clean, "date")).toBeGreaterThan(confidence(dirty, "date"));
    expect(confidence(dirty, "date")).toBeGreaterThan(0.5);
  });

  it("is greater for a name than for a header that contains it, and for that than for the cells alone", () => {
    const of = (header: string) =>
      confidence(
        [
          ["Client", "Date", header],
          ["Acme", 45356, 12.5],
          ["Acme", 45357, 3],
        ],
        "amount",
      );
    expect(of("CA HT")).toBeGreaterThan(of("CA HT facturé"));
    expect(of("CA HT facturé")).toBeGreaterThan(of("Xyz"));
  });

  it("is under a half exactly where a person should look, but for gross amounts and shared names", () => {
    const { fields } = recogniseColumns(
      tableOf([
        ["Client", "Date", "Total"],
        ["Acme", 45356, 12.5],
      ]),
    );
    expect(fields.map(({ doubtful, confidence: sure }) => doubtful === sure < 0.5)).toEqual([true, true, true]);
  });
});

describe("a header over two rows", () => {
  it("is joined, the titles of groups carried over the blanks of merged cells", () => {
    const recognition = recogniseColumns(
      tableOf([
        ["Ventes 2024", "", "", "", ""],
        ["Client", "", "Montant", "", "Date"],
        ["Code", "Nom", "HT", "TTC", ""],
        ["C1", "Acme", 100, 120, 45356],
        ["C2", "Beta", 50, 60, 45357],
      ]),
    );
    expect(recognition).toMatchObject({
      headerRow: 2,
      headerRows: 2,
      headers: ["Client Code", "Client Nom", "Montant HT", "Montant TTC", "Date"],
    });
    expect(recognition.fields.map(({ field, column }) => [field, column])).toEqual([
      ["customer", 1],
      ["date", 4],
      ["amount", 2],
    ]);
  });

  it("is one row when the lower one says everything", () => {
    const recognition = recogniseColumns(
      tableOf([
        ["Pièce", "", "Tiers", "Montants", ""],
        ["N° facture", "Date facture", "Client", "Montant HT", "Montant TTC"],
        ["F1", 45356, "Acme", 100, 120],
      ]),
    );
    expect(recognition).toMatchObject({ headerRow: 1, headerRows: 1 });
  });

  it("does not take a title, a period or a filter above for a part of it", () => {
    const header = ["Client", "Date", "Montant HT"];
    for (const above of [
      ["Ventes par client et par date", "", ""],
      ["Société", "Dupont SARL", ""],
      ["Client : tous", "", "Montant : tous"],
      ["", "Édité le 05/03/2024", ""],
    ]) {
      const recognition = recogniseColumns(tableOf([above, header, ["Acme", 45356, 100], ["Acme", 45357, 50]]));
      expect(recognition).toMatchObject({ headerRow: 1, headerRows: 1, headers: header });
    }
  });

  it("does not take a first row of texts for its second row", () => {
    const recognition = recogniseColumns(
      tableOf([
        ["Client", "Date", "Montant", ""],
        ["Acme", "à confirmer", "à confirmer", "urgent"],
        ["Acme", 45356, 100, ""],
        ["Beta", 45357, 50, ""],
      ]),
    );
    expect(recognition).toMatchObject({ headerRow: 0, headerRows: 1 });
  });
});

describe("a list without a header", () => {
  it("takes the first column of codes for the customers, the days written yyyymmdd, and the money", () => {
    const { fields } = recogniseColumns(
      tableOf([
        ["00004", "0001", 19970101, 2, 29.33],
        ["00004", "0001", 19970118, 2, 29.73],
        ["00021", "0002", 19970101, 3, 63.34],
      ]),
    );
    expect(fields.map(({ field, column }) => [field, column])).toEqual([
      ["customer", 0],
      ["date", 2],
      ["amount", 4],
    ]);
  });
});

describe("orders or customers", () => {
  const kindOf = (rows: Cell[][]) => {
    const { kind, kindReason, questions } = recogniseColumns(tableOf(rows));
    return [kind, kindReason, questions.find(({ id }) => id === "kind")?.asks];
  };

  it.each<[string, Cell[][], [string, string, boolean | undefined]]>([
    [
      "orders when a customer comes back",
      [
        ["Client", "Date", "CA"],
        ["Acme", 45356, 12.5],
        ["Acme", 45357, 3],
      ],
      ["orders", "severalRowsPerCustomer", undefined],
    ],
    [
      "orders when they are numbered, though each customer stands there once",
      [
        ["N° commande", "Client", "Date", "CA"],
        ["1", "Acme", 45356, 12.5],
        ["2", "Beta", 45357, 3],
      ],
      ["orders", "orderNumbers", undefined],
    ],
    [
      "customers when columns sum them up",
      [
        ["Client", "Dernière commande", "Nb commandes", "CA"],
        ["Acme", 45356, 3, 12.5],
        ["Beta", 45357, 1, 3],
      ],
      ["customers", "summedUp", undefined],
    ],
    [
      "customers when each stands there once without a date",
      [
        ["Client", "Région", "CA"],
        ["Acme", "Nord", 12.5],
        ["Beta", "Sud", 3],
      ],
      ["customers", "oneRowPerCustomer", undefined],
    ],
    [
      "a question when each stands there once with a mere date",
      [
        ["Client", "Date", "CA"],
        ["Acme", 45356, 12.5],
        ["Beta", 45357, 3],
      ],
      ["orders", "unclear", true],
    ],
    [
      "orders, without asking, when the amount is that of a document",
      [
        ["Customer", "Date", "Amount"],
        ["Acme", 45356, 12.5],
        ["Beta", 45357, 3],
      ],
      ["orders", "unclear", false],
    ],
    [
      "orders, without asking, when the date is that of an invoice",
      [
        ["Client", "Date de facture", "CA"],
        ["Acme", 45356, 12.5],
        ["Beta", 45357, 3],
      ],
      ["orders", "unclear", false],
    ],
    [
      "orders when a potential stands on every order of a customer",
      [
        ["Client", "Date", "CA", "Potentiel"],
        ["Acme", 45356, 12.5, 1000],
        ["Acme", 45357, 3, 1000],
      ],
      ["orders", "severalRowsPerCustomer", undefined],
    ],
    [
      "orders for what a known program exports",
      [
        ["Deal Name", "Deal Stage", "Close Date", "Amount", "Associated Company"],
        ["One", "Closed Won", "2024-03-05", 100.5, "Acme"],
      ],
      ["orders", "profile", undefined],
    ],
  ])("are %s", (_, rows, expected) => {
    expect(kindOf(rows)).toEqual(expected);
  });

  it("shows names of the source as examples", () => {
    const [question] = recogniseColumns(
      tableOf([
        ["Client", "Date", "CA"],
        ["Acme", 45356, 12.5],
        ["Beta", 45357, 3],
      ]),
    ).questions;
    expect(question!.options).toEqual([
      { value: "orders", examples: ["Acme", "Beta"] },
      { value: "customers", examples: ["Acme", "Beta"] },
    ]);
  });

  it("finds the judged marks of a list of customers: whole numbers up to 10 that are no field", () => {
    const { criteria, headers } = recogniseColumns(
      tableOf([
        ["Client", "CA", "Nb commandes", "Potentiel", "Fidélité", "Effectif", "Rang", "Toujours 3", "Relation"],
        ["Acme", 12.5, 3, 5, 4, 120, 1, 3, 0],
        ["Beta", 3, 1, 2, 1, 8, 2, 3, 10],
        ["Céto", 7, 2, 1, 3, 45, 3, 3, 5],
      ]),
    );
    expect(criteria.map((column) => headers[column])).toEqual(["Potentiel", "Fidélité", "Relation"]);
  });

  it("finds no marks among orders", () => {
    const { criteria } = recogniseColumns(
      tableOf([
        ["N° commande", "Client", "Date", "CA", "Note"],
        ["1", "Acme", 45356, 12.5, 4],
        ["2", "Acme", 45357, 3, 2],
      ]),
    );
    expect(criteria).toEqual([]);
  });
});

describe("“Secteur”", () => {
  const withSectors = (...sectors: Cell[]): Cell[][] => [
    ["Client", "Date de facture", "CA", "Secteur"],
    ...sectors.map((sector): Cell[] => ["Acme", 45356, 12.5, sector]),
  ];
  const question = (rows: Cell[][]) => recogniseColumns(tableOf(rows)).questions.find(({ id }) => id === "sector");

  it.each<[string, "region" | "sector", Cell[]]>([
    ["regions", "region", ["Nord", "Sud", "Île-de-France", "Bretagne"]],
    ["post codes", "region", ["69003", "75011", "33000"]],
    ["numbered territories", "region", ["Secteur 1", "Secteur 12", "Secteur 7"]],
    ["towns", "region", ["Lyon", "Nantes", "Zone Lille", "Trifouillis"]],
    ["trades", "sector", ["BTP", "Industrie", "Hôtellerie", "Santé"]],
    ["codes of activities", "sector", ["43.21A", "4711F", "56.10C"]],
  ])("with %s is settled by its cells: %s", (_, expected, sectors) => {
    const rows = withSectors(...sectors);
    expect(mapped(rows)[expected]).toBe(3);
    expect(found(rows, expected)).toMatchObject({ doubtful: false });
    expect(question(rows)).toMatchObject({ value: expected, asks: false, field: expected });
  });

  it("is asked when its cells do not tell, with some of them as examples", () => {
    expect(question(withSectors("Rouge", "Vert", "Bleu", "Jaune"))).toEqual({
      id: "sector",
      options: [
        { value: "sector", examples: ["Rouge", "Vert", "Bleu"] },
        { value: "region", examples: ["Rouge", "Vert", "Bleu"] },
      ],
      value: "sector",
      answered: false,
      asks: true,
      field: "sector",
    });
  });

  it("is asked when regions and trades are mixed", () => {
    expect(question(withSectors("Nord", "BTP", "Sud", "Santé"))).toMatchObject({ asks: true });
  });

  it("is not asked when it says what it is", () => {
    const rows: Cell[][] = [
      ["Client", "Date", "CA", "Secteur d'activité", "Secteur géographique"],
      ["Acme", 45356, 12.5, "A", "B"],
    ];
    expect(mapped(rows)).toMatchObject({ sector: 3, region: 4 });
    expect(question(rows)).toBeUndefined();
  });
});

describe("“Total”", () => {
  const question = (rows: Cell[][]) => recogniseColumns(tableOf(rows)).questions.find(({ id }) => id === "tax");

  it("is asked alone, with some amounts as examples", () => {
    const rows: Cell[][] = [
      ["Client", "Date", "Total"],
      ["Acme", "05/03/2024", "100,00"],
      ["Acme", "06/03/2024", "60,00"],
    ];
    expect(question(rows)).toEqual({
      id: "tax",
      options: [
        { value: "net", examples: ["100,00", "60,00"] },
        { value: "gross", examples: ["100,00", "60,00"] },
      ],
      value: "net",
      answered: false,
      asks: true,
      field: "amount",
    });
  });

  it("is gross when the taxes are a usual share of it: 20 of 120", () => {
    const rows: Cell[][] = [
      ["Client", "Date", "Total", "TVA"],
      ["Acme", "05/03/2024", "120,00", "20,00"],
      ["Acme", "06/03/2024", "59,99", "10,00"],
    ];
    expect(question(rows)).toMatchObject({ value: "gross", asks: false });
  });

  it("is net when the taxes are a usual rate of it: 20 on 100, 5.50 on 100", () => {
    const rows: Cell[][] = [
      ["Client", "Date", "Total", "TVA"],
      ["Acme", "05/03/2024", "100,00", "20,00"],
      ["Acme", "06/03/2024", "100,00", "5,50"],
    ];
    expect(question(rows)).toMatchObject({ value: "net", asks: false });
  });

  it("gives way to the column that makes it up together with the taxes", () => {
    const rows: Cell[][] = [
      ["Client", "Date", "Assiette", "TVA", "Total"],
      ["Acme", "05/03/2024", "100,00", "20,00", "120,00"],
      ["Acme", "06/03/2024", "33,33", "6,67", "40,00"],
    ];
    expect(found(rows, "amount")).toMatchObject({ column: 2, doubtful: false, alternatives: [4, 3] });
    expect(question(rows)).toBeUndefined();
  });

  it("is net beside a column with tax", () => {
    const rows: Cell[][] = [
      ["Client", "Date", "Total", "Total TTC"],
      ["Acme", "05/03/2024", "100,00", "120,00"],
    ];
    expect(question(rows)).toMatchObject({ value: "net", asks: false });
  });

  it("is no matter when the amount says that it is net, and known when it says that it is gross", () => {
    const rows = (header: string): Cell[][] => [
      ["Client", "Date", header],
      ["Acme", "05/03/2024", "100,00"],
    ];
    expect(question(rows("Total HT"))).toBeUndefined();
    expect(question(rows("Total TTC"))).toMatchObject({ value: "gross", asks: false });
  });
});

describe("an amount, or quantity × unit price", () => {
  const question = (rows: Cell[][]) =>
    recogniseColumns(tableOf(rows)).questions.find(({ id }) => id === "amountSource");

  it("is not asked when the amount is the product on every row, rounded prices included", () => {
    const rows: Cell[][] = [
      ["Client", "Date", "Qté", "PU HT", "Montant HT"],
      ["Acme", 45356, 3, 3.33, 10],
      ["Acme", 45357, -2, 5, -10],
    ];
    expect(question(rows)).toBeUndefined();
    expect(mapped(rows)).toMatchObject({ amount: 4, quantity: 2, unitPrice: 3 });
  });

  it("is not asked when there is no amount", () => {
    const rows: Cell[][] = [
      ["Client", "Date", "Qté", "PU HT"],
      ["Acme", 45356, 3, 3.33],
    ];
    expect(question(rows)).toBeUndefined();
    expect(mapped(rows)).toEqual({ customer: 0, date: 1, quantity: 2, unitPrice: 3 });
  });

  it("is not asked when a discount explains the difference", () => {
    const rows: Cell[][] = [
      ["Client", "Date", "Qté", "PU HT", "Remise", "Montant HT"],
      ["Acme", 45356, 3, 10, 10, 27],
    ];
    expect(question(rows)).toBeUndefined();
  });

  it("is asked when the two differ", () => {
    const rows: Cell[][] = [
      ["Client", "Date", "Qté", "PU HT", "Montant HT"],
      ["Acme", 45356, 3, 10, 50],
      ["Acme", 45357, 2, 10, 50],
    ];
    expect(question(rows)).toEqual({
      id: "amountSource",
      options: [
        { value: "column", examples: ["50"] },
        { value: "product", examples: ["3 × 10", "2 × 10"] },
      ],
      value: "column",
      answered: false,
      asks: true,
      field: "amount",
    });
  });

  it("is asked when the only amount beside the quantity is called price", () => {
    const rows: Cell[][] = [
      ["Client", "Date", "Quantité", "Prix"],
      ["Acme", 45356, 3, 10],
      ["Acme", 45357, 2, 10],
    ];
    expect(question(rows)).toMatchObject({ value: "column", asks: true });
    expect(mapped(rows)).toMatchObject({ amount: 3, quantity: 2, unitPrice: 3 });
  });
});
