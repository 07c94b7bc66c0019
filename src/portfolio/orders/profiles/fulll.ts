import { joinTypeAndStatus } from "./joinTypeAndStatus";
import type { SourceProfile } from "./sourceProfile";

const types = ["type", "type facture avoir", "type de document", "facture avoir"];
const states = ["statut", "etat"];
const statuses: SourceProfile["statuses"] = {
  order: ["facture", "validee", "payee", "en retard"],
  creditNote: ["avoir"],
  cancelled: ["brouillon"],
};

/** Invoices and credit notes of fulll. */
export const fulll: SourceProfile = {
  id: "fulll",
  signatures: types.flatMap((type) => [
    [type, "n", "date", "echeance", "client", "total ht", "tva", "total ttc"],
    [type, "n", "date", "client", "total ht", "tva", "total ttc", "statut de paiement"],
    [type, "n", "date", "client", "montant ht", "tva", "montant ttc", "statut de paiement"],
    [type, "n", "date", "client", "montant ht", "tva", "montant ttc", "statut"],
    [type, "n", "date", "client", "montant ht", "montant tva", "montant ttc", "statut"],
    [type, "n", "date", "client", "total ht", "tva", "total ttc", "statut"],
  ]),
  columns: {
    customer: ["client"],
    date: ["date"],
    amount: ["montant ht", "total ht"],
    order: ["n"],
    documentType: [...types, ...states],
    name: [],
  },
  statuses,
  prepare: (table, headerRow, mapping) =>
    joinTypeAndStatus(table, headerRow, mapping, { type: types, status: states, statuses }),
};
