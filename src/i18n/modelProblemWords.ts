import type { ProblemSentences } from "./problemWords";

/** Histories and amounts that the models of lifetime value cannot take. */
export const modelProblemWords = {
  historyNotInPeriods: {
    what: [
      "Row {row} is not a history in whole periods",
      "La ligne {row} n’est pas un historique en périodes entières",
    ],
    why: [
      "With at most one order a period, {repeats} repeat orders, the last one in period {lastRepeat} of {observed}, cannot be.",
      "À une commande par période au plus, {repeats} commandes répétées, la dernière en période {lastRepeat} sur {observed}, sont impossibles.",
    ],
    next: [
      "Count the periods with an order, in whole numbers: repeat orders ≤ last period ≤ periods observed.",
      "Comptez les périodes avec commande, en nombres entiers : commandes répétées ≤ dernière période ≤ périodes observées.",
    ],
  },
  spendNotPositive: {
    what: ["{rows} mean order values are not above 0", "Valeurs moyennes de commande non positives : {rows}"],
    why: ["The first one is in row {row}: {value}.", "La première est en ligne {row} : {value}."],
    next: [
      "Leave out the customers whose orders bring nothing, then fit again.",
      "Laissez de côté les clients dont les commandes ne rapportent rien, puis relancez l’ajustement.",
    ],
  },
  spendWithoutRepeat: {
    what: ["{rows} customers did not order again", "Clients qui n’ont pas recommandé : {rows}"],
    why: [
      "The value of an order is learnt from repeat orders, 1 or more in whole numbers; row {row} is the first without.",
      "La valeur d’une commande s’apprend des commandes répétées, 1 ou plus en nombre entier ; la ligne {row} est la première sans.",
    ],
    next: ["Leave these customers out of the fit.", "Laissez ces clients hors de l’ajustement."],
  },
  noFiniteMeanSpend: {
    what: ["The mean value of an order has no limit", "La valeur moyenne d’une commande est sans limite"],
    why: [
      "The Gamma-Gamma model has a mean when q is above 1; here q = {q}: a few very large customers carry it.",
      "Le modèle Gamma-Gamma a une moyenne si q dépasse 1 ; ici q = {q} : quelques très gros clients l’emportent.",
    ],
    next: [
      "Use each customer’s own mean instead, or fit customers of similar size.",
      "Utilisez la moyenne propre à chaque client, ou ajustez le modèle sur des clients de taille comparable.",
    ],
  },
} satisfies Record<string, ProblemSentences>;
