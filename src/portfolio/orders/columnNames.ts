import type { SourceField } from "./sourceField";

/** How a header tells its field. */
export interface ColumnName {
  /** As `foldText` writes it. */
  readonly name: string;
  readonly field: SourceField;
  /**
   * `code` and `label` tell the two ways to name a customer apart; `gross` amounts include tax; `vague` names fit another
   * field as well.
   */
  readonly kind?: "code" | "label" | "gross" | "vague";
}

const names = (field: SourceField, list: string, kind?: ColumnName["kind"]): ColumnName[] =>
  list.split(", ").map((name) => ({ name, field, kind }));

/** Headers of exports, French and English, folded; the ones to prefer come first within a field. */
export const columnNames: readonly ColumnName[] = [
  ...names(
    "customer",
    "client, customer, nom du client, nom client, customer name, raison sociale, company name, account name, company, " +
      "societe, enseigne, intitule, tiers, nom du tiers, partenaire, associated company, billing company, comp aux lib, " +
      "clients, customers, account, acheteur, buyer",
    "label",
  ),
  ...names(
    "customer",
    "code client, n client, n de client, ref client, id client, compte client, customer id, customer n, customer code, " +
      "client id, client n, account id, account n, code tiers, n tiers, compte tiers, comp aux n, siret, siren",
    "code",
  ),
  ...names("customer", "nom, name, email, e mail", "vague"),
  ...names(
    "date",
    "date de commande, date commande, order date, date de la commande, date de facture, date facture, invoice date, " +
      "date de facturation, date facturation, date de piece, date piece, piece date, date d ecriture, ecriture date, date, " +
      "date de vente, date vente, sale date, date d achat, purchase date, created at, paid at, close date, closing date, " +
      "closed date, transaction date, jour, day",
  ),
  ...names(
    "amount",
    "montant ht, total ht, ca ht, net ht, montant net ht, montant net, net amount, amount net, amount excl tax, " +
      "total excl tax, untaxed amount, amount untaxed, subtotal, sous total, chiffre d affaires, chiffre d affaires ht, ca, " +
      "revenue, sales, turnover, ventes, montant, amount, valeur, value",
  ),
  ...names("amount", "montant ttc, total ttc, net a payer, gross amount, amount total, total incl tax, ttc", "gross"),
  ...names("amount", "total, prix, price", "vague"),
  ...names(
    "order",
    "n commande, n de commande, commande, ref commande, order n, order id, order ref, order, n facture, n de facture, " +
      "facture n, facture, invoice n, invoice id, invoice, n piece, n de piece, piece ref, ref piece, n document, document n",
  ),
  ...names("margin", "marge brute, marge, gross margin, margin, gross profit, profit, benefice"),
  ...names(
    "family",
    "famille, famille de produit, famille produit, gamme, categorie, categorie de produit, product family, product category, " +
      "family, category, article, produit, designation, prestation, product, item, sku",
  ),
  ...names(
    "sector",
    "secteur d activite, activite, naf, code naf, ape, code ape, branche, metier, industry, sic, naics",
  ),
  ...names("sector", "secteur, sector", "vague"),
  ...names(
    "region",
    "region, departement, code postal, cp, ville, pays, state, zip, zip code, postal code, city, country, territory, zone",
  ),
  ...names("region", "secteur", "vague"),
  ...names(
    "salesperson",
    "commercial, commerciale, vendeur, representant, charge d affaires, salesperson, sales rep, sales representative, " +
      "account manager, owner, responsable",
  ),
  ...names(
    "documentType",
    "type de document, type document, document type, type de piece, type piece, avoir facture, type, statut, etat, status, " +
      "stage, deal stage, financial status, credit note",
  ),
];

/** Words that make a header mean something else than the name it contains: the date *due*, the customer's *town* … */
export const foreignWords = new Set(
  (
    "echeance due livraison delivery shipping naissance birth reglement paiement payment tva vat tax taxe remise discount " +
    "frais email mail adresse address tel telephone phone depuis since taux rate pct contact prenom first last nombre count " +
    "nb qte quantite quantity qty unit unitaire pu cout cost achat debut fin start end modification updated modified objectif"
  ).split(" "),
);
