import type { SourceField } from "../sourceField";

export type HeaderLanguage = "fr" | "en";

/** How a header tells its field. */
export interface ColumnName {
  /** As `bareHeader` writes it. */
  readonly name: string;
  readonly field: SourceField;
  readonly language: HeaderLanguage;
  /**
   * `code` and `label` tell the two ways to name a customer apart; `gross` amounts include tax; `summed` figures sum up one
   * customer; `vague` names fit another field, or amounts of either kind, as well; `mail` is the customer of last resort.
   */
  readonly kind?: "code" | "label" | "gross" | "summed" | "vague" | "mail";
}

function names(
  field: SourceField,
  lists: Readonly<Partial<Record<HeaderLanguage, string>>>,
  kind?: ColumnName["kind"],
): ColumnName[] {
  return (["fr", "en"] as const).flatMap((language) =>
    (lists[language] ?? "")
      .split(", ")
      .filter((name) => name !== "")
      .map((name) => ({ name, field, language, kind })),
  );
}

/** Headers of exports, French and English, bare; the ones to prefer come first within a field. */
export const columnNames: readonly ColumnName[] = [
  ...names(
    "customer",
    {
      fr:
        "client, nom client, raison sociale, nom societe, nom entreprise, societe, entreprise, enseigne, intitule client, " +
        "intitule tiers, intitule, nom tiers, libelle tiers, tiers, partenaire, client facture, client nom, libelle client, " +
        "denomination sociale, denomination, donneur ordre, nom compte, clients, acheteur, etablissement, nom donateur, donateur",
      en:
        "customer, customer name, client name, company name, account name, company, account, associated company, " +
        "billing company, sold to, bill to, bill to name, billing name, partner name, partner, third party, customers, buyer, " +
        "buyer name, comp aux lib, organisation, organization, organization name, trading name, donor, donor name",
    },
    "label",
  ),
  ...names(
    "customer",
    {
      fr:
        "code client, n client, ref client, id client, identifiant client, compte client, n compte client, code tiers, n tiers, " +
        "compte tiers, n compte tiers, id tiers, client code, client n, client ref, matricule client, siret, siren, n siret, " +
        "n siren, n donateur",
      en:
        "customer id, customer n, customer code, customer ref, customer key, client id, client key, account id, account n, " +
        "customer account, comp aux n, cust id, cust n, household id, household key, household, member id, " +
        "user id, buyer id, donor id, debtor n, visitor id",
    },
    "code",
  ),
  ...names(
    "customer",
    { fr: "nom, nom complet, payeur, nom contact", en: "name, full name, payer, contact name" },
    "vague",
  ),
  ...names(
    "customer",
    {
      fr: "email, mail, courriel, adresse email, adresse mail, adresse e mail, email client, mail client",
      en: "e mail, email address, e mail address, customer email, customer e mail, billing email, contact email",
    },
    "mail",
  ),
  ...names("date", {
    fr:
      "date commande, date facture, date facturation, date piece, date ecriture, date vente, date achat, date document, " +
      "date emission, date ticket, date operation, date transaction, date comptable, date signature, date cloture, date don, " +
      "commande date, facture date, piece date, vente date, ticket date, document date",
    en:
      "order date, invoice date, invoice bill date, bill date, piece date, ecriture date, sale date, sales date, " +
      "purchase date, purchased at, transaction date, transaction timestamp, transaction time, order timestamp, order time, " +
      "ordered at, order placed, placed at, order created at, created at, paid at, close date, closing date, closed date, " +
      "posting date, document date, booking date, date order, donation date, gift date",
  }),
  ...names("date", { fr: "date, jour, horodatage", en: "day, timestamp, datetime, date time" }),
  ...names(
    "date",
    {
      fr: "date creation, date ajout",
      en: "creation date, created, created date, date created, created time, order created",
    },
    "vague",
  ),
  ...names(
    "date",
    {
      fr:
        "derniere commande, date derniere commande, dernier achat, date dernier achat, derniere facture, derniere vente, " +
        "date derniere facture, date derniere vente, derniere date achat, derniere date commande, derniere transaction, " +
        "dernier don",
      en:
        "last order, last order date, last purchase, last purchase date, last invoice, last invoice date, last sale, " +
        "last sale date, date last order, date last purchase, date last invoice, last transaction, last transaction date, " +
        "most recent order, most recent purchase, latest order, latest order date, latest purchase, last gift",
    },
    "summed",
  ),
  ...names("amount", {
    fr:
      "montant ht, total ht, ca ht, net ht, montant net ht, total net ht, montant total ht, prix total ht, montant ligne ht, " +
      "total ligne ht, montant facture ht, montant commande ht, montant net, total net, chiffre affaires ht, " +
      "chiffre affaires, ca net, ca, montant vente, ventes, base ht, montant facture, montant commande, montant ligne, " +
      "total ligne, montant, valeur, somme, montant don, ht",
    en:
      "net amount, amount net, amount ht, ht amount, order subtotal, order subtotal amount, subtotal amount, ht total, amount ht signed, ht amount signed, subtotal, sub total, " +
      "net sales, net revenue, net total, net value, line total, line amount, item total, extended price, extended amount, " +
      "revenue, sales, turnover, sales amount, sales value, sales revenue, order value, order amount, invoice amount, " +
      "invoiced amount, deal value, dollar value, transaction amount, amount, value, donation amount, gift amount",
  }),
  ...names(
    "amount",
    {
      fr:
        "ca cumule, ca annuel, ca total, ca realise, ca global, ca client, cumul ca, chiffre affaires annuel, " +
        "chiffre affaires cumule, cumul achats, total achats, achats cumules, montant achats, montant cumule, montant total achats",
      en:
        "total spent, total spend, amount spent, lifetime value, lifetime revenue, lifetime sales, total purchases, " +
        "total revenue, total sales, annual sales, sales ytd, ytd sales",
    },
    "summed",
  ),
  ...names(
    "amount",
    {
      fr: "montant ttc, total ttc, ttc, ca ttc, prix ttc, prix total ttc, montant total ttc, net payer",
      en: "gross amount, amount ttc, gross total, gross, amount total, grand total, total incl tax",
    },
    "gross",
  ),
  ...names(
    "amount",
    {
      fr: "total, montant total, total commande, total facture, prix total, prix, prix vente",
      en: "total amount, order total, invoice total, total price, total paid, amount paid, price, sale price",
    },
    "vague",
  ),
  ...names("order", {
    fr:
      "n commande, commande, ref commande, code commande, id commande, commande n, n cde, n facture, facture n, ref facture, " +
      "facture, n piece, ref piece, piece, n document, document, n ticket, ticket, n vente, ref vente, n bl",
    en:
      "order n, order id, order ref, order, order name, sales order, invoice n, inv n, invoice id, invoice ref, invoice, piece ref, " +
      "document n, doc n, basket id, basket, receipt n, receipt id, transaction id, transaction n, bill n, voucher n, ticket id",
  }),
  ...names("quantity", {
    fr: "quantite, qte, quantites, qtes, nb articles, nb unites, nb pieces, qte facturee, quantite facturee",
    en: "quantity, qty, units, units sold, lineitem quantity, item quantity, order quantity, quantity ordered, qty ordered, n items, n cds",
  }),
  ...names("unitPrice", {
    fr: "prix unitaire ht, prix unitaire, pu ht, pu net, pu, p u, p u ht, prix unitaire net, prix vente unitaire, tarif unitaire, prix unit",
    en: "unit price, price per unit, price each, item price, lineitem price, unit price ht, unit amount, price unit",
  }),
  ...names(
    "unitPrice",
    {
      fr: "prix, prix vente, prix ht, prix vente ht, tarif, pu ttc, prix unitaire ttc",
      en: "price, sale price, unit price ttc",
    },
    "vague",
  ),
  ...names("currency", {
    fr: "devise, code devise, monnaie",
    en: "currency, currency code, amount currency, order currency, iso currency, currency iso code, ccy",
  }),
  ...names("margin", {
    fr: "marge brute, marge, marge nette, marge ht, montant marge, marge commerciale, benefice",
    en: "gross margin, margin, gross profit, profit, margin amount, contribution",
  }),
  ...names("cost", {
    fr: "cout, cout revient, prix revient, cout achat, prix achat, prix achat ht, pa ht, pa, cout total, total pa ht",
    en: "cost, cogs, cost price, total cost, cost goods sold, cost sales, purchase price, cost amount",
  }),
  ...names("family", {
    fr:
      "famille, famille produit, famille article, famille produits, gamme, gamme produit, categorie, categorie produit, rayon, " +
      "article, produit, designation, designation article, libelle article, nom produit, nom article, prestation, " +
      "type produit, ref article, code article, ref produit, marque, service",
    en:
      "product family, product category, family, category, product line, product type, department, product, product name, " +
      "item name, item, lineitem name, sku, product id, product code, item code, stock code, brand, description",
  }),
  ...names("sector", {
    fr:
      "secteur activite, activite, domaine activite, naf, code naf, ape, code ape, branche, metier, profession, filiere, " +
      "type client, categorie client, type clientele",
    en: "industry, industry sector, business sector, business type, line business, vertical, trade, sic, naics, sic code, naics code, customer type",
  }),
  ...names("sector", { fr: "secteur", en: "sector" }, "vague"),
  ...names("region", {
    fr:
      "region, departement, code postal, cp, ville, pays, secteur geographique, secteur commercial, zone geographique, zone, " +
      "territoire, localite, commune",
    en:
      "state, billing state, billing state province, state province, county, province, territory, sales territory, " +
      "sales region, zip, zip code, postal code, postcode, city, billing city, country, billing country, area",
  }),
  ...names("salesperson", {
    fr:
      "commercial, commerciale, nom commercial, vendeur, representant, charge affaires, charge clientele, " +
      "ingenieur commercial, attache commercial, technico commercial, responsable commercial, responsable, suivi par, " +
      "proprietaire, proprietaire compte, proprietaire opportunite, proprietaire transaction",
    en:
      "salesperson, sales person, sales rep, sales representative, account manager, account owner, deal owner, " +
      "opportunity owner, owner, account executive, sales agent, sold by, seller, rep",
  }),
  ...names("documentType", {
    fr:
      "type document, type piece, type facture, type facture avoir, avoir facture, facture avoir, type, nature piece, nature, " +
      "statut, etat, statut commande, statut facture, etat commande, etat facture, etape, avoir, annule, annulee, remboursee",
    en:
      "document type, invoice type, transaction type, move type, order status, invoice status, financial status, status, " +
      "deal stage, stage, credit note, doc type, cancelled, canceled, voided, refunded, is credit note, is refund",
  }),
  ...names(
    "firstOrder",
    {
      fr:
        "premiere commande, date premiere commande, premier achat, date premier achat, premiere facture, " +
        "date premiere facture, client depuis, date entree relation, premiere vente, date premiere vente",
      en:
        "first order, first order date, first purchase, first purchase date, first invoice, first invoice date, first sale, " +
        "date first order, date first purchase, customer since, client since, member since, acquisition date",
    },
    "summed",
  ),
  ...names(
    "orderCount",
    {
      fr:
        "nb commandes, nbre commandes, nombre commandes, nb cdes, nbre cdes, nombre cdes, nb factures, nbre factures, " +
        "nombre factures, nb achats, nbre achats, nombre achats, nb ventes, nombre ventes, nb commande, commandes",
      en:
        "n orders, orders count, order count, orders, total orders, lifetime orders, nb orders, n purchases, purchase count, " +
        "purchases, n invoices, invoice count, n transactions, transaction count, transactions",
    },
    "summed",
  ),
  ...names(
    "potential",
    {
      fr: "potentiel, ca potentiel, potentiel ca, potentiel client, potentiel achat, potentiel annuel, budget achats, budget achat, budget annuel",
      en: "potential, potential revenue, sales potential, potential sales, potential value, customer potential, wallet, wallet size, annual spend, estimated potential",
    },
    "summed",
  ),
  ...names(
    "visits",
    {
      fr: "visites, nb visites, nbre visites, nombre visites, visites an, nb rdv, nombre rdv, temps passe, temps, heures, nb heures",
      en: "visits, n visits, visit count, calls, n calls, hours, n hours, time spent, meetings, n meetings",
    },
    "summed",
  ),
  ...names(
    "solvency",
    {
      fr: "solvabilite, cotation, encours, encours autorise, note solvabilite, score solvabilite, risque client, cotation banque france",
      en: "solvency, credit rating, credit score, credit limit, risk rating, payment rating",
    },
    "summed",
  ),
];
