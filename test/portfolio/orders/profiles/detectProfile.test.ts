import { detectProfile } from "../../../../src/portfolio/orders/profiles/detectProfile";
import { profileIds, type ProfileId } from "../../../../src/portfolio/orders/profiles/profileId";
import { profileOf } from "../../../../src/portfolio/orders/profiles/profileOf";
import { foldText } from "../../../../src/portfolio/orders/reading/foldText";

const exports: [ProfileId, string, string][] = [
  [
    "fec",
    "the eighteen columns of the law",
    "JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise",
  ],
  [
    "fec",
    "an amount with its direction",
    "JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Montant|Sens|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise",
  ],
  [
    "shopify",
    "orders",
    "Name|Email|Financial Status|Paid at|Fulfillment Status|Fulfilled at|Accepts Marketing|Currency|Subtotal|Shipping|Taxes|Total|Discount Code|Discount Amount|Shipping Method|Created at|Lineitem quantity|Lineitem name|Lineitem price|Billing Name|Billing Company",
  ],
  ["hubspot", "deals", "Record ID|Deal Name|Deal Stage|Close Date|Deal owner|Amount|Pipeline|Associated Company"],
  ["hubspot", "deals in French", "ID de fiche d'informations|Nom de la transaction|Phase de la transaction|Montant"],
  [
    "salesforce",
    "a report of opportunities",
    "Account Name|Opportunity Name|Stage|Close Date|Amount Currency|Amount|Opportunity Owner|Industry|Billing State/Province",
  ],
  ["zoho", "deals", "Record Id|Deal Owner|Deal Name|Amount|Stage|Closing Date|Account Name"],
  [
    "zoho",
    "invoices",
    "Invoice Date|Invoice ID|Invoice Number|Invoice Status|Customer Name|Currency Code|SubTotal|Total|Item Name|Quantity|Item Price|Item Total",
  ],
  [
    "odoo",
    "invoices",
    "Number|Invoice Partner Display Name|Invoice/Bill Date|Due Date|Untaxed Amount|Tax|Total|Payment Status|Status",
  ],
  ["odoo", "invoices in French", "Numéro|Partenaire|Date de facturation|Vendeur|Montant hors taxes|Taxe|Total|État"],
  ["odoo", "technical names", "name|partner_id|invoice_date|amount_untaxed|amount_total|move_type|state"],
  ["odoo", "sales orders", "Order Reference|Order Date|Customer|Salesperson|Company|Untaxed Amount|Total|Status"],
  [
    "dolibarr",
    "invoices",
    "Réf. facture|Type|Date facture|Date échéance|Tiers|Montant HT|Montant TVA|Montant TTC|État",
  ],
  ["dolibarr", "orders", "Réf.|Tiers|Réf. client|Date commande|Date prévue de livraison|Montant HT|Montant TTC|État"],
  [
    "sage100",
    "sales lines",
    "Type de document|N° Pièce|Date|N° compte tiers|Intitulé|Référence article|Désignation|Qté|PU HT|Montant HT|Représentant",
  ],
  ["fulll", "invoices", "Type|Numéro|Date|Client|Montant HT|TVA|Montant TTC|Statut"],
  ["genericFrench", "a French list", "Date|Client|Montant HT|Commercial"],
  ["genericFrench", "another French list", "N° de commande|Date de commande|Nom du client|Total"],
  [
    "genericFrench",
    "an invoicing program with two headers of the accounts",
    "PieceRef|PieceDate|Raison sociale|Total HT|Type",
  ],
  ["genericEnglish", "an English list", "Date|Customer|Amount|Region"],
  ["genericEnglish", "another English list", "Order No|Order Date|Client Name|Net Total|Sales Rep"],
  ["genericEnglish", "no header", "||"],
];

describe("the program an export comes from", () => {
  it.each(exports)("is %s for %s", (id, _, headers) => {
    expect(detectProfile(headers.split("|"))).toBe(id);
  });

  // Capitals tell the words of JournalCode apart.
  const spaced = exports.filter(([, , headers]) => !/\p{Ll}\p{Lu}/u.test(headers) && headers !== "||");

  it.each(spaced)("is %s for %s in another order, in capitals and without accents", (id, _, headers) => {
    const plain = headers.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();
    expect(detectProfile(plain.split("|").reverse())).toBe(id);
  });
});

describe("the profiles", () => {
  it.each(profileIds)("%s goes by its own id", (id) => {
    expect(profileOf(id).id).toBe(id);
  });

  it.each(profileIds)("%s writes its headers, statuses and footers the way they are compared", (id) => {
    const { signatures, columns, statuses = {}, footers = [] } = profileOf(id);
    const texts = [
      ...signatures.flat(),
      ...Object.values(columns).flat(),
      ...Object.values(statuses).flat(),
      ...footers,
    ];
    expect(texts.map(foldText)).toEqual(texts);
  });

  it.each(profileIds)("%s gives no status two meanings", (id) => {
    const statuses = Object.values(profileOf(id).statuses ?? {}).flat();
    expect(new Set(statuses).size).toBe(statuses.length);
  });
});
