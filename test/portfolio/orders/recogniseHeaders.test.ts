import fc from "fast-check";
import type { Cell } from "../../../src/portfolio/orders/cell";
import { recogniseColumns } from "../../../src/portfolio/orders/recognition/recogniseColumns";
import { tableOf } from "../../../src/portfolio/orders/table/tableOf";

/** A table written as lines of cells between bars; whole and decimal numbers with a point become numbers. */
const table = (text: string): Cell[][] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map((cells) => cells.map((cell) => (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(cell) ? Number(cell) : cell)));

/** The header each field was found under. */
const headersOf = (rows: Cell[][]) => {
  const { fields, headers } = recogniseColumns(tableOf(rows));
  return Object.fromEntries(fields.map(({ field, column }) => [field, headers[column]]));
};

const french: [string, string, Record<string, string>][] = [
  [
    "a plain list",
    `Date|Client|CA
     05/03/2024|Acme|12,50
     06/03/2024|Acme|7,50`,
    { customer: "Client", date: "Date", amount: "CA" },
  ],
  [
    "a list of invoices",
    `N° Facture|Date Facture|Code Client|Raison Sociale|Montant HT|Montant TVA|Montant TTC|Date échéance
     F1|05/03/2024|C1|Acme|100,00|20,00|120,00|04/04/2024
     F2|06/03/2024|C2|Beta|50,00|10,00|60,00|05/04/2024`,
    { order: "N° Facture", date: "Date Facture", customer: "Raison Sociale", amount: "Montant HT" },
  ],
  [
    "amounts before and after a discount",
    `Client|Date|Total HT brut|Montant remise|Total HT après remise
     Acme|05/03/2024|110,00|10,00|100,00
     Beta|06/03/2024|55,00|5,00|50,00`,
    { customer: "Client", date: "Date", amount: "Total HT après remise" },
  ],
  [
    "headers in capitals without accents",
    `NUM COMMANDE|DATE DE COMMANDE|NOM DU CLIENT|TOTAL H.T.|COMMERCIAL|REGION|FAMILLE
     1|05/03/2024|Acme|100,00|Paul|Nord|Vis
     2|06/03/2024|Beta|50,00|Anne|Sud|Bois`,
    {
      order: "NUM COMMANDE",
      date: "DATE DE COMMANDE",
      customer: "NOM DU CLIENT",
      amount: "TOTAL H.T.",
      salesperson: "COMMERCIAL",
      region: "REGION",
      family: "FAMILLE",
    },
  ],
  [
    "the sales lines of a shop floor",
    `Ticket|Jour|Client|Article|Qté|PU HT|Total ligne HT|Remise %
     T1|05/03/2024|Acme|Vis|3|2,00|6,00|0
     T2|06/03/2024|Beta|Clou|2|5,00|10,00|0`,
    {
      order: "Ticket",
      date: "Jour",
      customer: "Client",
      family: "Article",
      quantity: "Qté",
      unitPrice: "PU HT",
      amount: "Total ligne HT",
    },
  ],
  [
    "quantity and unit price without an amount",
    `Date|Client|Désignation|Quantité|Prix unitaire HT
     05/03/2024|Acme|Vis|3|2,00
     06/03/2024|Acme|Clou|2|5,00`,
    { customer: "Client", date: "Date", family: "Désignation", quantity: "Quantité", unitPrice: "Prix unitaire HT" },
  ],
  [
    "margins, costs and rates",
    `Client|Date|Chiffre d'affaires|Coût de revient|Marge brute|Taux de marge|Marge %
     Acme|05/03/2024|100,00|60,00|40,00|0,40|40
     Acme|06/03/2024|50,00|30,00|20,00|0,40|40`,
    {
      customer: "Client",
      date: "Date",
      amount: "Chiffre d'affaires",
      cost: "Coût de revient",
      margin: "Marge brute",
    },
  ],
  [
    "several dates, one of the order",
    `Date de création|Date de livraison|Date de commande|Date de règlement|Société|Net HT
     01/01/2024|09/03/2024|05/03/2024|01/05/2024|Acme|100,00
     01/01/2024|09/03/2024|06/03/2024|01/05/2024|Acme|50,00`,
    { date: "Date de commande", customer: "Société", amount: "Net HT" },
  ],
  [
    "codes of third parties and an activity",
    `N° pièce|Date pièce|N° tiers|Intitulé tiers|Code NAF|Département|Montant HT (€)|Représentant
     F1|05/03/2024|T1|Acme|4321A|69|100,00|Paul
     F2|06/03/2024|T2|Beta|4322B|38|50,00|Anne`,
    {
      order: "N° pièce",
      date: "Date pièce",
      customer: "Intitulé tiers",
      sector: "Code NAF",
      region: "Département",
      amount: "Montant HT (€)",
      salesperson: "Représentant",
    },
  ],
  [
    "words around the names",
    `Nom du client facturé|Date de la facture (jj/mm)|CA net de l'exercice HT|Ville de facturation
     Acme|05/03/2024|100,00|Lyon
     Acme|06/03/2024|50,00|Lyon`,
    {
      customer: "Nom du client facturé",
      date: "Date de la facture (jj/mm)",
      amount: "CA net de l'exercice HT",
      region: "Ville de facturation",
    },
  ],
  [
    "a column of currencies and a status",
    `Facture n°|Émise le|Client|Statut|Devise|Montant|Date facture
     F1|05/03/2024|Acme|Payée|EUR|100,00|05/03/2024
     F2|06/03/2024|Acme|Brouillon|USD|50,00|06/03/2024`,
    {
      order: "Facture n°",
      customer: "Client",
      documentType: "Statut",
      currency: "Devise",
      amount: "Montant",
      date: "Date facture",
    },
  ],
  [
    "net, tax and gross amounts alone",
    `Client|Date|HT|TVA|TTC
     Acme|05/03/2024|100,00|20,00|120,00
     Acme|06/03/2024|50,00|10,00|60,00`,
    { customer: "Client", date: "Date", amount: "HT" },
  ],
  [
    "customers told by SIREN",
    `SIREN|Enseigne|Date de vente|Valeur|Type de document|Gamme
     552100554|Acme|05/03/2024|100,00|Facture|A
     552100555|Beta|06/03/2024|50,00|Avoir|B`,
    {
      customer: "Enseigne",
      date: "Date de vente",
      amount: "Valeur",
      documentType: "Type de document",
      family: "Gamme",
    },
  ],
  [
    "gifts",
    `N° donateur|Date du don|Montant du don|Code postal
     D1|05/03/2024|100,00|69003
     D1|06/03/2024|50,00|69003`,
    { customer: "N° donateur", date: "Date du don", amount: "Montant du don", region: "Code postal" },
  ],
  [
    "contact columns that are no customer",
    `Prénom contact|Nom contact|E-mail contact|Client|Téléphone|Date|Montant HT
     Zoé|Roux|z@acme.fr|Acme|0102030405|05/03/2024|100,00
     Léa|Blanc|l@beta.fr|Beta|0102030406|06/03/2024|50,00`,
    { customer: "Client", date: "Date", amount: "Montant HT" },
  ],
  [
    "the amount with an average and a target beside it",
    `Client|Date|Panier moyen|Objectif CA|CA|Évolution CA
     Acme|05/03/2024|80,00|200,00|100,00|0,10
     Acme|06/03/2024|80,00|200,00|50,00|0,20`,
    { customer: "Client", date: "Date", amount: "CA" },
  ],
];

const english: [string, string, Record<string, string>][] = [
  [
    "a plain list",
    `Customer|Date|Amount
     Acme|2024-03-05|12.5
     Acme|2024-03-06|7.5`,
    { customer: "Customer", date: "Date", amount: "Amount" },
  ],
  [
    "orders with their status",
    `Order ID|Customer Name|Order Date|Net Amount|Gross Margin|Status|Industry|Sales Rep
     A-1|Acme|2024-03-05|12.5|3|Paid|Steel|Kim
     A-2|Beta|2024-03-06|7.5|2|Paid|Glass|Lee`,
    {
      order: "Order ID",
      customer: "Customer Name",
      date: "Order Date",
      amount: "Net Amount",
      margin: "Gross Margin",
      documentType: "Status",
      sector: "Industry",
      salesperson: "Sales Rep",
    },
  ],
  [
    "online retail",
    `InvoiceNo|StockCode|Description|Quantity|InvoiceDate|UnitPrice|CustomerID|Country
     536365|85123A|Holder|6|2010-12-01 08:26|2.55|17850|United Kingdom
     536366|22633|Warmer|6|2010-12-01 08:28|1.85|17851|France`,
    {
      order: "InvoiceNo",
      family: "StockCode",
      quantity: "Quantity",
      date: "InvoiceDate",
      unitPrice: "UnitPrice",
      customer: "CustomerID",
      region: "Country",
    },
  ],
  [
    "supermarket baskets",
    `household_id|store_id|basket_id|product_id|quantity|sales_value|retail_disc|coupon_disc|week|transaction_timestamp
     2261|309|31625220889|940996|1|3.86|0.43|0|5|2017-01-28T19:06:53Z
     2131|368|32053127496|873902|1|1.59|0.9|0|10|2017-03-01T03:31:57Z`,
    {
      customer: "household_id",
      order: "basket_id",
      family: "product_id",
      quantity: "quantity",
      amount: "sales_value",
      date: "transaction_timestamp",
    },
  ],
  [
    "net, tax and gross of an invoice",
    `Inv No|Account|Date|Net|VAT|Gross
     1|Acme|2024-03-05|100|20|120
     2|Acme|2024-03-06|50|10|60`,
    { order: "Inv No", customer: "Account", date: "Date", amount: "Net" },
  ],
  [
    "compact discs",
    `customer_id|date|number_of_cds|dollar_value
     00001|19970101|1|11.77
     00002|19970112|5|77.5`,
    { customer: "customer_id", date: "date", quantity: "number_of_cds", amount: "dollar_value" },
  ],
  [
    "amounts excluding tax",
    `Invoice #|Bill To|Invoice Date|Due Date|Amount (excl. VAT)|VAT|Amount (incl. VAT)
     1|Acme|2024-03-05|2024-04-04|100.5|20.1|120.6
     2|Acme|2024-03-06|2024-04-05|50.5|10.1|60.6`,
    { order: "Invoice #", customer: "Bill To", date: "Invoice Date", amount: "Amount (excl. VAT)" },
  ],
  [
    "order lines with price, quantity and line total",
    `Order No|Order Date|Account Number|Account Name|SKU|Qty|Unit Price|Line Total|Territory
     1|2024-03-05|A1|Acme|X|2|5.25|10.5|North
     2|2024-03-06|A2|Beta|Y|3|1.5|4.5|South`,
    {
      order: "Order No",
      date: "Order Date",
      customer: "Account Name",
      family: "SKU",
      quantity: "Qty",
      unitPrice: "Unit Price",
      amount: "Line Total",
      region: "Territory",
    },
  ],
  [
    "a price beside a quantity and an amount",
    `Date|Client Name|Product|Qty|Price|Sales
     2024-03-05|Acme|X|2|5.25|10.5
     2024-03-06|Acme|Y|3|1.5|4.5`,
    { date: "Date", customer: "Client Name", family: "Product", quantity: "Qty", unitPrice: "Price", amount: "Sales" },
  ],
  [
    "several dates, one of the order",
    `Created|Ship Date|Delivery Date|Purchase Date|Updated At|Buyer|Revenue
     2024-01-01|2024-03-09|2024-03-12|2024-03-05|2024-05-01|Acme|10.5
     2024-01-01|2024-03-09|2024-03-12|2024-03-06|2024-05-01|Acme|4.5`,
    { date: "Purchase Date", customer: "Buyer", amount: "Revenue" },
  ],
  [
    "cost of goods sold",
    `Company|Closed Date|Turnover|COGS|Profit|Currency|State|Account Manager
     Acme|2024-03-05|100.5|60.5|40|USD|TX|Kim
     Acme|2024-03-06|50.5|30.5|20|USD|TX|Kim`,
    {
      customer: "Company",
      date: "Closed Date",
      amount: "Turnover",
      cost: "COGS",
      margin: "Profit",
      currency: "Currency",
      region: "State",
      salesperson: "Account Manager",
    },
  ],
  [
    "product and shop names that are no customer",
    `Product Name|Store Name|Client ID|Sale Date|Sales Amount
     Nail|Lyon 1|C1|2024-03-05|10.5
     Screw|Lyon 2|C2|2024-03-06|4.5`,
    { family: "Product Name", customer: "Client ID", date: "Sale Date", amount: "Sales Amount" },
  ],
  [
    "only an e-mail address to tell the buyers",
    `Order|Ordered at|Email|Subtotal
     1|2024-03-05|a@x.com|10.5
     2|2024-03-06|b@x.com|4.5`,
    { order: "Order", date: "Ordered at", customer: "Email", amount: "Subtotal" },
  ],
  [
    "a name beside an e-mail address",
    `Order|Ordered at|Email|Full name|Subtotal
     1|2024-03-05|a@x.com|Ann Lee|10.5
     2|2024-03-06|b@x.com|Bob Ray|4.5`,
    { order: "Order", date: "Ordered at", customer: "Full name", amount: "Subtotal" },
  ],
  [
    "snake case of a data warehouse",
    `order_id|customer_id|order_date|product_category|net_amount|sales_rep|currency_code|zip_code
     1|7|2024-03-05|X|10.5|Kim|EUR|97201
     2|8|2024-03-06|Y|4.5|Lee|EUR|97202`,
    {
      order: "order_id",
      customer: "customer_id",
      date: "order_date",
      family: "product_category",
      amount: "net_amount",
      salesperson: "sales_rep",
      currency: "currency_code",
      region: "zip_code",
    },
  ],
  [
    "taxes, shipping and discounts around the amount",
    `Order Number|Purchased At|Customer|Discount Amount|Shipping Amount|Tax Amount|Order Amount
     1|2024-03-05|Acme|1.5|4.9|2.1|10.5
     2|2024-03-06|Acme|0|4.9|0.9|4.5`,
    { order: "Order Number", date: "Purchased At", customer: "Customer", amount: "Order Amount" },
  ],
];

const glued: [string, string, Record<string, string>][] = [
  [
    "English headers of a database, in capitals",
    `ORDERNUMBER|QUANTITYORDERED|PRICEEACH|SALES|ORDERDATE|STATUS|PRODUCTLINE|CUSTOMERNAME|PHONE|TERRITORY
     10107|30|95.7|2871|2/24/2003 0:00|Shipped|Motorcycles|Land of Toys|2125557818|NA
     10121|34|81.35|2765.9|5/7/2003 0:00|Shipped|Motorcycles|Reims Collectables|26475550|EMEA`,
    {
      order: "ORDERNUMBER",
      quantity: "QUANTITYORDERED",
      unitPrice: "PRICEEACH",
      amount: "SALES",
      date: "ORDERDATE",
      documentType: "STATUS",
      family: "PRODUCTLINE",
      customer: "CUSTOMERNAME",
      region: "TERRITORY",
    },
  ],
  [
    "French headers of a database",
    `numfacture|datefacture|codeclient|nomclient|montantht|montantttc
     F1|05/03/2024|C1|Acme|100,00|120,00
     F2|06/03/2024|C2|Beta|50,00|60,00`,
    { order: "numfacture", date: "datefacture", customer: "nomclient", amount: "montantht" },
  ],
  [
    "the lines of invoices of an accounting program",
    `ContactName|EmailAddress|InvoiceNumber|InvoiceDate|DueDate|Total|TaxTotal|Description|Quantity|UnitAmount|LineAmount|AccountCode|TaxAmount|Currency|Status
     Acme|a@x.com|INV-1|05/03/2024|04/04/2024|120|20|Nail|2|50|100|200|20|GBP|Paid
     Beta|b@x.com|INV-2|25/03/2024|24/04/2024|60|10|Nail|1|50|50|200|10|GBP|Paid`,
    {
      customer: "ContactName",
      order: "InvoiceNumber",
      date: "InvoiceDate",
      family: "Description",
      quantity: "Quantity",
      unitPrice: "UnitAmount",
      amount: "LineAmount",
      currency: "Currency",
      documentType: "Status",
    },
  ],
];

const customerLists: [string, string, Record<string, string>][] = [
  [
    "a French list with what each customer bought",
    `Client|Secteur d'activité|CA cumulé|Nb commandes|Première commande|Dernière commande|Potentiel|Nb visites|Cotation
     Acme|BTP|1200,50|12|05/03/2019|05/03/2024|5000|3|A
     Beta|Hôtellerie|300,00|3|05/03/2020|06/03/2024|2000|1|B`,
    {
      customer: "Client",
      sector: "Secteur d'activité",
      amount: "CA cumulé",
      orderCount: "Nb commandes",
      firstOrder: "Première commande",
      date: "Dernière commande",
      potential: "Potentiel",
      visits: "Nb visites",
      solvency: "Cotation",
    },
  ],
  [
    "other French words for the same",
    `Raison sociale|Client depuis|Date du dernier achat|Nombre de commandes|CA annuel|CA potentiel|Encours
     Acme|05/03/2019|05/03/2024|12|1200,50|5000,00|100,00
     Beta|05/03/2020|06/03/2024|3|300,00|2000,00|0,00`,
    {
      customer: "Raison sociale",
      firstOrder: "Client depuis",
      date: "Date du dernier achat",
      orderCount: "Nombre de commandes",
      amount: "CA annuel",
      potential: "CA potentiel",
      solvency: "Encours",
    },
  ],
  [
    "the revenue of several years: the last one counts",
    `Client|CA 2022|CA 2023|CA 2024|Commercial
     Acme|100,50|200,50|300,50|Paul
     Beta|10,50|20,50|30,50|Anne`,
    { customer: "Client", amount: "CA 2024", salesperson: "Commercial" },
  ],
  [
    "an English list",
    `Customer|Number of orders|Total spent|First order|Last order|Credit rating|Annual spend|Visits
     Acme|12|1200.5|2019-03-05|2024-03-05|AA|5000|3
     Beta|3|300.5|2020-03-05|2024-03-06|B|2000|1`,
    {
      customer: "Customer",
      orderCount: "Number of orders",
      amount: "Total spent",
      firstOrder: "First order",
      date: "Last order",
      solvency: "Credit rating",
      potential: "Annual spend",
      visits: "Visits",
    },
  ],
  [
    "customers of a shop",
    `Customer ID|Email|Orders count|Total Spent|Customer since|Last purchase date
     7|a@x.com|2|20.5|2023-03-05|2024-03-05
     8|b@x.com|1|4.5|2023-03-06|2024-03-06`,
    {
      customer: "Customer ID",
      orderCount: "Orders count",
      amount: "Total Spent",
      firstOrder: "Customer since",
      date: "Last purchase date",
    },
  ],
];

describe("headers of French exports", () => {
  it.each(french)("reads %s", (_, text, expected) => {
    expect(headersOf(table(text))).toEqual(expected);
  });
});

describe("headers of English exports", () => {
  it.each(english)("reads %s", (_, text, expected) => {
    expect(headersOf(table(text))).toEqual(expected);
  });
});

describe("headers of programs and databases", () => {
  it.each(glued)("reads %s", (_, text, expected) => {
    expect(headersOf(table(text))).toEqual(expected);
  });
});

describe("headers of lists of customers", () => {
  it.each(customerLists)("reads %s", (_, text, expected) => {
    const rows = table(text);
    expect(headersOf(rows)).toEqual(expected);
    expect(recogniseColumns(tableOf(rows)).kind).toBe("customers");
  });
});

it.each([...french, ...english])("nothing in %s is doubtful", (_, text) => {
  const doubtful = recogniseColumns(tableOf(table(text))).fields.filter((field) => field.doubtful);
  expect(doubtful.map(({ field }) => field)).toEqual([]);
});

it.each([...french, ...english, ...customerLists])(
  "the order of the columns does not matter to %s",
  (_, text, expected) => {
    const rows = table(text);
    const columns = rows[0]!.map((_cell, column) => column);
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (order) => {
        expect(headersOf(rows.map((row) => order.map((column) => row[column]!)))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  },
);

it.each([...french, ...english])("what %s means does not hang on capitals, accents and spaces", (_, text, expected) => {
  const [header, ...rows] = table(text) as [string[], ...Cell[][]];
  // Capitals tell the words of InvoiceDate apart.
  if (header.some((cell) => /\p{Ll}\p{Lu}/u.test(cell))) return;
  const shout = (cell: string) => ` ${cell.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase()} `;
  const shouted = Object.fromEntries(Object.entries(expected).map(([field, cell]) => [field, shout(cell).trim()]));
  expect(headersOf([header.map(shout), ...rows])).toEqual(shouted);
});

describe("columns that only look like a needed one", () => {
  const sureFields = (text: string) =>
    recogniseColumns(tableOf(table(text))).fields.filter(({ confidence }) => confidence >= 0.5);

  it.each<[string, string, string]>([
    [
      "the customer: towns and countries",
      "customer",
      `N° facture|Date facture|Ville|Pays|Montant HT
       F1|05/03/2024|Lyon|France|100,00
       F2|06/03/2024|Lyon|France|50,00`,
    ],
    [
      "the customer: products, shops and people who sell",
      "customer",
      `Order ID|Order Date|Product Name|Store Name|Sales Rep|Amount
       1|2024-03-05|Nail|Lyon 1|Kim|10.5
       2|2024-03-06|Nail|Lyon 1|Kim|4.5`,
    ],
    [
      "the day of the order: days of delivery and payment",
      "date",
      `Client|Date d'échéance|Date de livraison|Date de règlement|Montant HT
       Acme|05/03/2024|06/03/2024|07/03/2024|100,00
       Acme|06/03/2024|07/03/2024|08/03/2024|50,00`,
    ],
    [
      "the day of the order: the birth of the customer and the last change",
      "date",
      `Customer|Birth date|Updated at|Amount
       Acme|1980-03-05|2024-03-05|10.5
       Acme|1980-03-05|2024-03-06|4.5`,
    ],
    [
      "the amount: taxes, shipping, discounts and stocks",
      "amount",
      `Client|Date|Montant TVA|Frais de port|Remise|Stock
       Acme|05/03/2024|20,00|4,90|1,50|12
       Acme|06/03/2024|10,00|4,90|0,00|11`,
    ],
    [
      "the amount: telephone numbers, averages, rates and targets",
      "amount",
      `Customer|Date|Phone|Average basket|Margin %|Target
       Acme|2024-03-05|4155550100|80.5|0.4|200
       Acme|2024-03-06|4155550101|80.5|0.4|200`,
    ],
    [
      "the amount: what was paid and what is due",
      "amount",
      `Client|Date|Montant encaissé|Montant dû|Reste à payer
       Acme|05/03/2024|20,00|4,90|1,50
       Acme|06/03/2024|10,00|4,90|0,00`,
    ],
    [
      "the amount: two columns of one name",
      "amount",
      `Client|Date|Amount (USD)|Amount (EUR)
       Acme|05/03/2024|20,00|18,00
       Acme|06/03/2024|10,00|9,00`,
    ],
    [
      "the customer: last names beside first names",
      "customer",
      `Nom|Prénom|Date|Montant
       Martin|Anne|05/03/2024|20,00
       Martin|Luc|06/03/2024|10,00`,
    ],
    [
      "the amount: what is still owed",
      "amount",
      `Customer|Date|Balance|Outstanding amount|Amount due
       Acme|2024-03-05|80.5|80.5|80.5
       Acme|2024-03-06|70.5|70.5|70.5`,
    ],
    [
      "the order: its state, way and urgency",
      "order",
      `Customer|Order date|Order priority|Order status|Order type|Amount
       Acme|2024-03-05|High|Open|Web|80.5
       Acme|2024-03-06|Low|Open|Shop|70.5`,
    ],
  ])("are not taken for %s", (_, field, text) => {
    expect(sureFields(text).map((found) => found.field)).not.toContain(field);
  });
});
