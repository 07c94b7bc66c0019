import { joinTypeAndStatus } from "./joinTypeAndStatus";
import type { SourceProfile } from "./sourceProfile";

const statuses: SourceProfile["statuses"] = {
  order: ["validee", "impayee", "payee", "payee partiellement", "facture standard", "facture de remplacement"],
  creditNote: ["facture avoir", "facture d avoir", "avoir", "credit note"],
  cancelled: ["brouillon", "draft", "abandonnee", "abandonne", "classee abandonnee", "abandoned"],
};

/** Customer invoices and orders of Dolibarr. */
export const dolibarr: SourceProfile = {
  id: "dolibarr",
  signatures: [
    ["ref facture", "date facture", "montant ht"],
    ["ref facture", "tiers", "montant ht"],
    ["ref facture", "nom tiers", "montant ht"],
    ["ref", "date facturation", "tiers", "montant ht"],
    ["ref", "date facture", "tiers", "montant ht"],
    ["ref", "tiers", "ref client", "date commande", "montant ht"],
    ["ref", "tiers", "date commande", "montant ht", "etat"],
    ["ref commande", "tiers", "date commande", "montant ht"],
    ["invoice ref", "invoice date", "third party", "amount excl tax"],
  ],
  columns: {
    customer: ["tiers", "nom tiers", "nom du tiers", "third party", "third party name", "societe"],
    date: [
      "date facture",
      "date facturation",
      "date de facturation",
      "date commande",
      "date de commande",
      "invoice date",
    ],
    amount: ["montant ht", "total ht", "amount excl tax"],
    order: ["ref facture", "ref commande", "ref", "invoice ref"],
    documentType: ["type", "type facture", "type de facture", "etat", "statut", "status"],
    salesperson: ["commercial", "commerciaux", "auteur"],
    region: ["departement", "code postal", "ville", "pays"],
    name: [],
  },
  statuses,
  prepare: (table, headerRow, mapping) =>
    joinTypeAndStatus(table, headerRow, mapping, {
      type: ["type", "type facture", "type de facture"],
      status: ["etat", "statut", "status"],
      statuses,
    }),
};
