import type { Cell } from "../../../../src/portfolio/orders/cell";
import { recogniseColumns } from "../../../../src/portfolio/orders/recognition/recogniseColumns";
import { tableOf } from "../../../../src/portfolio/orders/table/tableOf";

const table = (text: string): Cell[][] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

/** The header each field was found under, and whether something is asked. */
const recognised = (text: string) => {
  const { fields, headers, questions, profile, kind } = recogniseColumns(tableOf(table(text)));
  return {
    profile,
    kind,
    asks: questions.filter(({ asks }) => asks).map(({ id }) => id),
    fields: Object.fromEntries(fields.map(({ field, column }) => [field, headers[column]])),
  };
};

describe("the columns of known programs", () => {
  it("are those of the order in Shopify, the name where companies are rare", () => {
    expect(
      recognised(`Name|Email|Financial Status|Paid at|Currency|Subtotal|Shipping|Taxes|Total|Created at|Lineitem quantity|Lineitem name|Lineitem price|Billing Name|Billing City|Billing Company
        #1|a@x.com|paid|2024-01-09|USD|120.00|9.90|0.00|129.90|2024-01-09|1|Apron|80.00|Ann|Salem|
        #1|a@x.com||||||||2024-01-09|2|Towel|20.00|||
        #2|b@x.com|paid|2024-01-20|USD|45.50|4.90|0.00|50.40|2024-01-20|1|Board|45.50|Bob|Bend|Bob Ltd`),
    ).toEqual({
      profile: "shopify",
      kind: "orders",
      asks: [],
      fields: {
        customer: "Billing Name",
        date: "Created at",
        amount: "Subtotal",
        order: "Name",
        currency: "Currency",
        family: "Lineitem name",
        region: "Billing City",
        documentType: "Financial Status",
      },
    });
  });

  it("are the company in Shopify where every order has one, and the address where there is no name", () => {
    const headers = "Name|Email|Financial Status|Subtotal|Lineitem name|Created at";
    expect(
      recognised(`${headers}|Billing Name|Billing Company
        #1|a@x.com|paid|120.00|Apron|2024-01-09|Ann|Ann Ltd
        #2|b@x.com|paid|45.50|Board|2024-01-20|Bob|Bob Ltd`).fields.customer,
    ).toBe("Billing Company");
    expect(
      recognised(`${headers}
        #1|a@x.com|paid|120.00|Apron|2024-01-09
        #2|b@x.com|paid|45.50|Board|2024-01-20`).fields.customer,
    ).toBe("Email");
  });

  it("are the name rather than the number of a deal's company in HubSpot and Salesforce", () => {
    expect(
      recognised(`Record ID|Deal Name|Deal Stage|Close Date|Deal owner|Amount|Pipeline|Associated Company
        1|One|Closed Won|2024-01-16|Ann|12000|Sales|Acme
        2|Two|Closed Lost|2024-01-29|Bob|5000|Sales|Beta`).fields,
    ).toEqual({
      customer: "Associated Company",
      date: "Close Date",
      amount: "Amount",
      order: "Record ID",
      family: "Pipeline",
      salesperson: "Deal owner",
      documentType: "Deal Stage",
    });
    expect(
      recognised(`Account Name|Opportunity Name|Type|Stage|Amount Currency|Amount|Close Date|Opportunity Owner|Industry|Billing State/Province
        Acme|Press|New Business|Closed Won|USD|15000.00|1/15/2024|Jane|Print|TX`).fields,
    ).toEqual({
      customer: "Account Name",
      date: "Close Date",
      amount: "Amount",
      currency: "Amount Currency",
      family: "Type",
      sector: "Industry",
      region: "Billing State/Province",
      salesperson: "Opportunity Owner",
      documentType: "Stage",
    });
  });

  it("are the line of the invoice in Zoho Books", () => {
    expect(
      recognised(`Invoice Date|Invoice ID|Invoice Number|Invoice Status|Customer Name|Currency Code|SubTotal|Total|Item Name|Quantity|Item Price|Item Total
        2024-03-05|9|INV-1|Sent|Acme|EUR|30.00|36.00|Nail|2|5.00|10.00
        2024-03-05|9|INV-1|Sent|Acme|EUR|30.00|36.00|Screw|4|5.00|20.00`),
    ).toMatchObject({
      profile: "zoho",
      asks: [],
      fields: { customer: "Customer Name", date: "Invoice Date", amount: "Item Total", order: "Invoice Number" },
    });
  });

  it("are the untaxed amount in Odoo, and with only the total the tax is known to be in it", () => {
    expect(
      recognised(`Numéro|Partenaire|Date de facturation|Date d'échéance|Vendeur|Montant hors taxes|Taxe|Total|État
        F1|Acme|2024-03-05|2024-04-04|Paul|100.00|20.00|120.00|Comptabilisé`).fields,
    ).toEqual({
      customer: "Partenaire",
      date: "Date de facturation",
      amount: "Montant hors taxes",
      order: "Numéro",
      salesperson: "Vendeur",
      documentType: "État",
    });
    const { questions } = recogniseColumns(
      tableOf(
        table(`Order Reference|Order Date|Customer|Salesperson|Total|Status
        S1|2024-03-05|Acme|Kim|120.00|Sales Order`),
      ),
    );
    expect(questions).toEqual([expect.objectContaining({ id: "tax", value: "gross", asks: false })]);
  });

  it("are the net amount in Dolibarr and fulll, never the client's own number of the order", () => {
    expect(
      recognised(`Réf.|Tiers|Réf. client|Date commande|Montant HT|Montant TTC|État
        CO1|Acme|BC 7|15/01/2024|350,00|420,00|Livrée`).fields,
    ).toEqual({ customer: "Tiers", date: "Date commande", amount: "Montant HT", order: "Réf.", documentType: "État" });
    expect(
      recognised(`Type|Numéro|Date|Client|Montant HT|TVA|Montant TTC|Statut
        Facture|F1|15/01/2024|Acme|350,00|70,00|420,00|Payée`).fields,
    ).toEqual({ customer: "Client", date: "Date", amount: "Montant HT", order: "Numéro", documentType: "Type" });
  });

  it("are name and lines in Sage 100, the code where two customers share a name", () => {
    const headers = "Type de document|N° Pièce|Date|Code tiers|Intitulé|Désignation|Qté|PU HT|Montant HT|Représentant";
    expect(
      recognised(`${headers}
        Facture|F1|09/01/2024|C1|Acme|Vis|2|5,00|10,00|Yann
        Facture|F2|10/01/2024|C2|Beta|Clou|3|5,00|15,00|Yann`).fields,
    ).toEqual({
      customer: "Intitulé",
      date: "Date",
      amount: "Montant HT",
      order: "N° Pièce",
      quantity: "Qté",
      unitPrice: "PU HT",
      family: "Désignation",
      salesperson: "Représentant",
      documentType: "Type de document",
    });
    expect(
      recognised(`${headers}
        Facture|F1|09/01/2024|C1|Martin|Vis|2|5,00|10,00|Yann
        Facture|F2|10/01/2024|C2|Martin|Clou|3|5,00|15,00|Yann`).fields,
    ).toMatchObject({ customer: "Code tiers", name: "Intitulé" });
  });

  it("are the auxiliary, the day of the entry and the credit in accounting entries", () => {
    expect(
      recognised(`JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise
        VE|Ventes|1|20240115|411000|Clients|C1|Acme|F1|20240114|Facture|120,00|0,00|||20240131|130,00|USD
        VE|Ventes|1|20240115|706000|Prestations|||F1|20240114|Facture|0,00|100,00|||20240131||`),
    ).toEqual({
      profile: "fec",
      kind: "orders",
      asks: [],
      fields: {
        customer: "CompAuxLib",
        date: "EcritureDate",
        amount: "Credit",
        order: "PieceRef",
        family: "CompteLib",
      },
    });
  });
});
