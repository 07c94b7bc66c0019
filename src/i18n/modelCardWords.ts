import type { Words } from "./translate";

/** What the card of a model says in cells, beside the labels it shares with the sheet. */
export const modelCardWords = {
  because: ["Why this one", "Pourquoi celui-ci"],
  askedFor: ["Asked for", "Demandé"],
  heldBack: ["Foresees best the orders held back", "Prévoit le mieux les commandes mises de côté"],
  likelihood: ["Describes the orders best", "Décrit le mieux les commandes"],
  onlyOne: ["The only model these data can carry", "Le seul modèle que ces données permettent"],
  default: ["Nothing tells the models apart", "Rien ne départage les modèles"],
  tooFewCustomers: ["Too few customers for a model", "Trop peu de clients pour un modèle"],
  tooFewRepeaters: ["Too few customers ordered again", "Trop peu de clients ont recommandé"],
  tooShort: ["The orders cover too short a time", "Les commandes couvrent un temps trop court"],
  dropoutNotIdentified: [
    "Dropout is not identified in these data: nothing tells leaving from a pause",
    "Les départs ne se lisent pas dans ces données : rien ne les distingue d’une pause",
  ],
  notConverged: ["The search found no maximum", "La recherche n’a pas trouvé de maximum"],
  heterogeneityNotIdentified: [
    "The data do not show how far customers differ",
    "Les données ne montrent pas à quel point les clients diffèrent",
  ],
  noStandardErrors: [
    "No standard errors: the data leave parameters open",
    "Pas d’erreurs types : les données laissent des paramètres ouverts",
  ],
  customers: ["Customers", "Clients"],
  inWeeks: ["{name} (weeks)", "{name} (semaines)"],
  convergence: ["Convergence", "Convergence"],
  converged: [
    "Maximum reached in {n} step|Maximum reached in {n} steps",
    "Maximum atteint en {n} pas|Maximum atteint en {n} pas",
  ],
  remark: ["Remark", "Remarque"],
  spend: ["Value of an order", "Valeur d’une commande"],
  fitted: ["Gamma-Gamma", "Gamma-Gamma"],
  spendTooFewRepeaters: [
    "Each customer’s own mean: too few ordered again",
    "Moyenne propre du client : trop peu ont recommandé",
  ],
  spendNoFiniteMean: [
    "Each customer’s own mean: Gamma-Gamma has no finite mean here",
    "Moyenne propre du client : Gamma-Gamma n’a pas de moyenne finie ici",
  ],
  spendNotConverged: [
    "Each customer’s own mean: the search found no maximum",
    "Moyenne propre du client : la recherche n’a pas trouvé de maximum",
  ],
  spendNoSpread: [
    "Each customer’s own mean: orders are worth nearly the same",
    "Moyenne propre du client : les commandes valent presque autant",
  ],
  correlation: ["Correlation of number and value of orders", "Corrélation du nombre et de la valeur des commandes"],
  heldBackFrom: ["Held back from", "Mis de côté du"],
  heldBackTo: ["Held back to", "Mis de côté au"],
  heldBackMade: ["Orders made in that time", "Commandes passées dans ce temps"],
  heldBackForeseen: ["Orders foreseen", "Commandes prévues"],
  error: ["Error per customer, in orders", "Erreur par client, en commandes"],
  errorSameAsBefore: ["Error of “same as before”", "Erreur de « comme avant »"],
  errorLikeTheAverage: ["Error of “like the average customer”", "Erreur de « comme le client moyen »"],
} as const satisfies Record<string, Words>;
