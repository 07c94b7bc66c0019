import type { Words } from "../translate";

/** Which method makes a forecast, and why. */
export const choiceWords = {
  becauseHeldBack: [
    "The method is {method}. As a check, the orders of {from} – {to} were hidden from the models: customer by customer, this one foresees them best; {foreseen} foreseen in all, {actual} made.",
    "La méthode est {method}. Pour vérifier, les commandes du {from} au {to} ont été cachées aux modèles : client par client, c’est celui qui les prévoit le mieux ; {foreseen} prévues en tout, {actual} passées.",
  ],
  becauseLikelihood: [
    "The method is {method}, which describes the orders best. As a check, those of {from} – {to} were hidden from the models, and no other foresees them clearly better; {foreseen} foreseen in all, {actual} made.",
    "La méthode est {method}, qui décrit le mieux les commandes. Pour vérifier, celles du {from} au {to} ont été cachées aux modèles, et aucun autre ne les prévoit nettement mieux ; {foreseen} prévues en tout, {actual} passées.",
  ],
  becauseLikelihoodAlone: [
    "The method is {method}, which describes the orders best; the history does not allow to hide a period from it as a check.",
    "La méthode est {method}, qui décrit le mieux les commandes ; l’historique ne permet pas de lui en cacher une période pour vérifier.",
  ],
  becauseDefault: [
    "The method is {method}, the usual choice: these data do not tell the models apart.",
    "La méthode est {method}, le choix habituel : ces données ne départagent pas les modèles.",
  ],
  becauseOnlyOne: [
    "The method is {method}, the only model that these data can carry.",
    "La méthode est {method}, le seul modèle que ces données permettent.",
  ],
  becauseAskedFor: ["The method is {method}, as chosen.", "La méthode est {method}, comme choisi."],
  because: ["Simple formula: {reason}.", "Formule simple : {reason}."],
  tooFewCustomers: [
    "{n} customer is too few for a model|{n} customers are too few for a model",
    "{n} client, c’est trop peu pour un modèle|{n} clients, c’est trop peu pour un modèle",
  ],
  tooFewRepeaters: [
    "only {n} customer ordered again, too few to learn a pace|only {n} customers ordered again, too few to learn a pace",
    "seul {n} client a recommandé, trop peu pour apprendre un rythme|seuls {n} clients ont recommandé, trop peu pour apprendre un rythme",
  ],
  noCustomers: ["no customer has a purchase to go by", "aucun client n’a d’achat à suivre"],
  noRepeaters: [
    "no customer ordered again, so that there is no pace to learn",
    "aucun client n’a recommandé, donc pas de rythme à apprendre",
  ],
  tooShort: [
    "the orders cover too short a time to learn a pace",
    "les commandes couvrent un temps trop court pour apprendre un rythme",
  ],
  dropoutNotIdentified: [
    "dropout is not identified in these data, for nothing tells a customer that left from one that pauses",
    "les départs ne se lisent pas dans ces données, car rien ne distingue un client parti d’un client en pause",
  ],
  notConverged: [
    "no model could be fitted, for the search found no maximum",
    "aucun modèle n’a pu être ajusté, car la recherche n’a pas trouvé de maximum",
  ],
} as const satisfies Record<string, Words>;
