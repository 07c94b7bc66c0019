import type { ProblemSentences } from "./problemWords";

/** Histories that no model can be fitted to. */
export const fitProblemWords = {
  impossibleHistory: {
    what: ["Row {row} is not the history of a customer", "La ligne {row} n’est pas l’historique d’un client"],
    why: [
      "{repeats} repeat orders, the last one at age {lastRepeat}, observed up to age {observed}: this cannot be.",
      "{repeats} commandes répétées, la dernière à l’âge {lastRepeat}, pour un client suivi jusqu’à l’âge {observed} : c’est impossible.",
    ],
    next: [
      "Give whole numbers of repeat orders, and ages that follow: last order ≤ end of the observation, 0 without repeat order.",
      "Donnez un nombre entier de commandes répétées, et des âges qui se suivent : dernière commande ≤ fin du suivi, 0 sans commande répétée.",
    ],
  },
  nothingToFit: {
    what: ["There is nothing to fit a model to", "Il n’y a rien pour ajuster un modèle"],
    why: [
      "No customer with an order has been observed for a day or more.",
      "Aucun client ayant commandé n’a été suivi un jour ou plus.",
    ],
    next: [
      "Give the orders of customers over several months, then fit again.",
      "Donnez les commandes des clients sur plusieurs mois, puis relancez l’ajustement.",
    ],
  },
} satisfies Record<string, ProblemSentences>;
