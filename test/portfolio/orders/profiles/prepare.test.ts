import type { Cell } from "../../../../src/portfolio/orders/cell";
import type { ColumnMapping } from "../../../../src/portfolio/orders/columnMapping";
import { importReasons } from "../../../../src/portfolio/orders/importReport";
import type { ProfileId } from "../../../../src/portfolio/orders/profiles/profileId";
import { profileOf } from "../../../../src/portfolio/orders/profiles/profileOf";
import { recogniseColumns } from "../../../../src/portfolio/orders/recognition/recogniseColumns";
import { cellOf } from "../../../../src/portfolio/orders/table/cellOf";
import { tableOf } from "../../../../src/portfolio/orders/table/tableOf";

/** What the profile makes of rows: by row, the reason it is set aside or the cells of the fields that count. */
function prepared(id: ProfileId, rows: Cell[][], mapping?: ColumnMapping) {
  const table = tableOf(rows);
  const { fields, headerRow, profile } = recogniseColumns(table);
  if (!mapping) expect(profile).toBe(id);
  const columns = mapping ?? Object.fromEntries(fields.map(({ field, column }) => [field, column]));
  const made = profileOf(id).prepare!(table, headerRow, columns);
  expect(made.table.count).toBe(rows.length);
  expect(made.table.columns.slice(0, table.columns.length)).toEqual(table.columns);
  const cell = (row: number, field: "customer" | "amount" | "documentType") =>
    made.mapping[field] === undefined ? undefined : cellOf(made.table, row, made.mapping[field]);
  return rows.slice(headerRow + 1).map((_, index) => {
    const row = headerRow + 1 + index;
    const code = made.aside[row]!;
    return code > 0 ? importReasons[code - 1] : [cell(row, "customer"), cell(row, "amount"), cell(row, "documentType")];
  });
}

describe("accounting entries", () => {
  const header: Cell[] =
    "JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|Debit|Credit".split(
      "|",
    );
  const line = (journal: string, entry: Cell, account: Cell, customer: string, debit: Cell, credit: Cell): Cell[] => [
    journal,
    journal === "AN" ? "A nouveaux" : "Journal",
    entry,
    20240115,
    account,
    String(account).startsWith("411") ? "Clients" : "Compte",
    customer && `C-${customer}`,
    customer,
    `P${entry}`,
    debit,
    credit,
  ];

  it("give each line of sales the customer of its entry, and credit minus debit, whichever line comes first", () => {
    expect(
      prepared("fec", [
        header,
        line("VE", 1, 411000, "Acme", "1 320,00", ""),
        line("VE", 1, 706000, "", "", "1 000,00"),
        line("VE", 1, 709000, "", "100,00", ""),
        line("VE", 1, 708500, "", "", "200,00"),
        line("VE", 1, 445710, "", "", "220,00"),
        line("VE", 2, 707000, "", 30, 0),
        line("VE", 2, 411000, "Beta", 0, 30),
      ]),
    ).toEqual([
      "counterpart",
      ["Acme", 1000, undefined],
      ["Acme", -100, undefined],
      ["Acme", 200, undefined],
      "otherAccount",
      ["Beta", -30, undefined],
      "counterpart",
    ]);
  });

  it("keep entries of different journals apart that bear the same number", () => {
    expect(
      prepared("fec", [
        header,
        line("V1", 1, 411000, "Acme", 10, 0),
        line("V1", 1, 706000, "", 0, 10),
        line("V2", 1, 411000, "Beta", 20, 0),
        line("V2", 1, 706000, "", 0, 20),
      ]),
    ).toEqual(["counterpart", ["Acme", 10, undefined], "counterpart", ["Beta", 20, undefined]]);
  });

  it("are nothing in the bank and in opening balances, even on accounts of sales", () => {
    expect(
      prepared("fec", [
        header,
        line("AN", 1, 411000, "Acme", 500, 0),
        line("AN", 1, 706000, "", 0, 500),
        line("BQ", 2, 512000, "", 100, 0),
        line("BQ", 2, 411000, "Acme", 0, 100),
        line("VE", 3, 411000, "Acme", 10, 0),
        line("VE", 3, 706000, "", 0, 10),
      ]),
    ).toEqual(["otherAccount", "otherAccount", "otherAccount", "otherAccount", "counterpart", ["Acme", 10, undefined]]);
  });

  it("have no customer when they name none, or several", () => {
    expect(
      prepared("fec", [
        header,
        line("VE", 1, 530000, "", 12, 0),
        line("VE", 1, 707000, "", 0, 12),
        line("VE", 2, 411000, "Acme", 10, 0),
        line("VE", 2, 411000, "Beta", 10, 0),
        line("VE", 2, 706000, "", 0, 20),
        line("VE", 3, 411000, "Acme", 10, 0),
        line("VE", 3, 411000, "Acme", 10, 0),
        line("VE", 3, 706000, "", 0, 20),
      ]),
    ).toEqual([
      "otherAccount",
      "noCustomer",
      "counterpart",
      "counterpart",
      "noCustomer",
      "counterpart",
      "counterpart",
      ["Acme", 20, undefined],
    ]);
  });

  it("take the account of the customer where there are no auxiliaries, but not the one of all customers", () => {
    const own = line("VE", 1, "411ACME", "", 10, 0);
    own[5] = "Acme SARL";
    expect(
      prepared("fec", [
        header,
        own,
        line("VE", 1, 706000, "", 0, 10),
        line("VE", 2, "4110017", "", 10, 0),
        line("VE", 2, 706000, "", 0, 10),
        line("VE", 3, "411000", "", 10, 0),
        line("VE", 3, 706000, "", 0, 10),
      ]),
    ).toEqual([
      "counterpart",
      ["Acme SARL", 10, undefined],
      "counterpart",
      ["4110017", 10, undefined],
      "counterpart",
      "noCustomer",
    ]);
  });

  it("read one amount with its direction", () => {
    const columns = header.slice(0, 9).concat("Montant", "Sens");
    const directed = (customer: string, account: number, amount: string, side: string): Cell[] =>
      line("VE", 1, account, customer, amount, side);
    expect(
      prepared("fec", [
        columns,
        directed("Acme", 411000, "90,00", "D"),
        directed("", 706000, "100,00", "C"),
        directed("", 709000, "10,00", "D"),
      ]),
    ).toEqual(["counterpart", ["Acme", 100, undefined], ["Acme", -10, undefined]]);
  });

  it("hand on an amount that cannot be read as it is, so that its row is named", () => {
    expect(
      prepared("fec", [
        header,
        line("VE", 1, 411000, "Acme", "10,00", "0,00"),
        line("VE", 1, 706000, "", "0,00", "dix"),
        line("VE", 1, 706000, "", "#N/A", "10,00"),
        line("VE", 2, 411000, "Acme", "10,00", "0,00"),
        line("VE", 2, 706000, "", "0,00", "10,00"),
      ]),
    ).toEqual([
      "counterpart",
      ["Acme", "dix", undefined],
      ["Acme", "#N/A", undefined],
      "counterpart",
      ["Acme", 10, undefined],
    ]);
  });
});

describe("orders over several rows", () => {
  it("count once in Shopify: the further lines have no amount", () => {
    const rows: Cell[][] = [
      ["Name", "Email", "Financial Status", "Subtotal", "Created at", "Lineitem name"],
      ["#1", "a@x.com", "paid", 120, "2024-01-09", "Apron"],
      ["#1", "a@x.com", "", "", "2024-01-09", "Towel"],
      ["#2", "b@x.com", "paid", 45.5, "2024-01-20", "Board"],
      ["#3", "c@x.com", "paid", "", "2024-01-21", "Soap"],
    ];
    expect(prepared("shopify", rows)).toEqual([
      ["a@x.com", 120, "paid"],
      "continuation",
      ["b@x.com", 45.5, "paid"],
      ["c@x.com", null, "paid"],
    ]);
  });

  it("count once in Zoho Books when only the amount of the invoice is there, repeated on each line", () => {
    const header: Cell[] = [
      "Invoice Date",
      "Invoice Number",
      "Invoice Status",
      "Customer Name",
      "SubTotal",
      "Item Name",
    ];
    const rows: Cell[][] = [
      header,
      ["2024-03-05", "INV-1", "Sent", "Acme", 30, "Nail"],
      ["2024-03-05", "INV-1", "Sent", "Acme", 30, "Screw"],
      ["2024-03-06", "INV-2", "Sent", "Acme", 30, "Nail"],
    ];
    expect(prepared("zoho", rows)).toEqual([["Acme", 30, "Sent"], "continuation", ["Acme", 30, "Sent"]]);
    const lines = rows.map((row, index) => [...row, index === 0 ? "Item Total" : 15]);
    expect(prepared("zoho", lines)).toEqual([
      ["Acme", 15, "Sent"],
      ["Acme", 15, "Sent"],
      ["Acme", 15, "Sent"],
    ]);
  });
});

describe("type and status of a document", () => {
  it("are brought together in Odoo: drafts and cancelled ones by their state, the others by their type", () => {
    expect(
      prepared("odoo", [
        ["name", "partner_id", "invoice_date", "amount_untaxed", "move_type", "state"],
        ["F1", "Acme", "2024-03-05", 100, "out_invoice", "posted"],
        ["R1", "Acme", "2024-03-06", -10, "out_refund", "posted"],
        ["/", "Acme", "2024-03-07", 50, "out_invoice", "draft"],
        ["F2", "Acme", "2024-03-08", 70, "out_invoice", "cancel"],
        ["B1", "Beta", "2024-03-09", 20, "in_invoice", "posted"],
      ]),
    ).toEqual([
      ["Acme", 100, "out_invoice"],
      ["Acme", -10, "out_refund"],
      ["Acme", 50, "draft"],
      ["Acme", 70, "cancel"],
      ["Beta", 20, "in_invoice"],
    ]);
  });

  it("are brought together in Dolibarr", () => {
    expect(
      prepared("dolibarr", [
        ["Réf. facture", "Type", "Date facture", "Tiers", "Montant HT", "État"],
        ["FA1", "Facture standard", "05/03/2024", "Acme", 100, "Payée"],
        ["AV1", "Facture avoir", "06/03/2024", "Acme", -10, "Validée"],
        ["FA2", "Facture standard", "07/03/2024", "Acme", 50, "Abandonnée"],
        ["(PROV3)", "Facture avoir", "08/03/2024", "Acme", -5, "Brouillon"],
      ]),
    ).toEqual([
      ["Acme", 100, "Facture standard"],
      ["Acme", -10, "Facture avoir"],
      ["Acme", 50, "Abandonnée"],
      ["Acme", -5, "Brouillon"],
    ]);
  });

  it("stay as they are where there is but one of them", () => {
    const rows: Cell[][] = [
      ["Réf. facture", "Date facture", "Tiers", "Montant HT", "État"],
      ["FA1", "05/03/2024", "Acme", 100, "Payée"],
    ];
    expect(prepared("dolibarr", rows)).toEqual([["Acme", 100, "Payée"]]);
  });
});

describe("the documents of Sage 100", () => {
  const header: Cell[] = ["Type de document", "N° Pièce", "Date", "Intitulé", "Désignation", "Montant HT"];
  const document = (type: string): Cell[] => [type, "1", "05/03/2024", "Acme", "Vis", 100];

  it("count as invoices only, where there are invoices", () => {
    const types = [
      "Bon de commande",
      "Bon de livraison",
      "Préparation de livraison",
      "Facture",
      "Facture comptabilisée",
    ];
    expect(prepared("sage100", [header, ...types.map(document)])).toEqual([
      "cancelled",
      "cancelled",
      "cancelled",
      ["Acme", 100, "Facture"],
      ["Acme", 100, "Facture comptabilisée"],
    ]);
  });

  it("count as orders in an export of orders", () => {
    expect(prepared("sage100", [header, document("Bon de commande")])).toEqual([["Acme", 100, "Bon de commande"]]);
  });
});
