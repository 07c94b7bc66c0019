import type { ParameterWords } from "./functionText";

/** Parameters that several functions have. */
export const commonParameters = {
  customers: {
    name: ["customers", "clients"],
    description: ["The customer of each order: one column.", "Le client de chaque commande : une colonne."],
  },
  dates: {
    name: ["dates", "dates"],
    description: ["The date of each order.", "La date de chaque commande."],
  },
  amounts: {
    name: ["amounts", "montants"],
    description: [
      "The amount of each order, net of tax; refunds are negative.",
      "Le montant HT de chaque commande ; les avoirs sont négatifs.",
    ],
  },
  asOf: {
    name: ["asOf", "dateAnalyse"],
    description: [
      "Analysis date; the date of the last order if omitted. Later orders are left out.",
      "Date d’analyse ; celle de la dernière commande si omise. Les commandes ultérieures sont écartées.",
    ],
  },
  currency: {
    name: ["currency", "devise"],
    description: ["Symbol of the amounts in sentences.", "Symbole des montants dans les phrases."],
  },
  values: {
    name: ["values", "valeurs"],
    description: ["One value per customer: one column.", "Une valeur par client : une colonne."],
  },
} as const satisfies Record<string, ParameterWords>;
