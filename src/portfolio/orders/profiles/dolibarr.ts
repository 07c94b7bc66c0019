import { joinTypeAndStatus } from "./joinTypeAndStatus";
import type { SourceProfile } from "./sourceProfile";

const abandoned = ["abandonnee", "abandonne", "classee abandonnee", "abandoned"];

/** Customer invoices of Dolibarr. */
export const dolibarr: SourceProfile = {
  id: "dolibarr",
  signatures: [
    ["ref facture", "date facture", "montant ht"],
    ["ref facture", "tiers", "montant ht"],
    ["ref facture", "nom tiers", "montant ht"],
    ["ref", "date facturation", "tiers", "montant ht"],
    ["ref", "date facture", "tiers", "montant ht"],
    ["invoice ref", "invoice date", "third party", "amount excl tax"],
  ],
  columns: {
    customer: ["tiers", "nom tiers", "nom du tiers", "third party", "third party name", "societe"],
    date: ["date facture", "date facturation", "date de facturation", "invoice date"],
    amount: ["montant ht", "total ht", "amount excl tax"],
    order: ["ref facture", "ref", "invoice ref"],
    documentType: ["type", "type facture", "type de facture", "etat", "statut", "status"],
    salesperson: ["commercial", "commerciaux", "auteur"],
    region: ["departement", "code postal", "ville", "pays"],
    name: [],
  },
  statuses: {
    order: ["validee", "impayee", "payee", "payee partiellement", "facture standard", "facture de remplacement"],
    creditNote: ["facture avoir", "facture d avoir", "avoir", "credit note"],
    cancelled: ["brouillon", "draft", ...abandoned],
  },
  prepare: (rows, headerRow, mapping) =>
    joinTypeAndStatus(rows, headerRow, mapping, {
      type: ["type", "type facture", "type de facture"],
      status: ["etat", "statut", "status"],
      cancelled: abandoned,
    }),
};
