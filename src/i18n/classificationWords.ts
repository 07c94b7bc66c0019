import type { Words } from "./translate";

/** What sheets that classify customers share, and the sentences of Pareto, ABC and sizes. */
export const classificationWords = {
  // Columns
  reason: ["Why", "Pourquoi"],
  toUp: ["To gain to move up", "À gagner pour monter"],
  toDown: ["To lose to move down", "À perdre pour descendre"],
  shareOfPotential: ["% of potential", "% du potentiel"],

  // Notes
  figuresAreValues: [
    "Figures of customers stay as values: {reason}.",
    "Les chiffres des clients restent des valeurs : {reason}.",
  ],
  potentialsAreValues: [
    "Potentials stay as values, those declared: edit one and its class follows.",
    "Les potentiels restent des valeurs, celles déclarées : changez-en une, sa classe suit.",
  ],
  withoutPotential: [
    "{n} customer without a potential is left out.|{n} customers without a potential are left out.",
    "{n} client sans potentiel est laissé de côté.|{n} clients sans potentiel sont laissés de côté.",
  ],

  // Pareto and ABC
  sumFrom: ["Sum of those at least as large", "Somme des clients au moins aussi gros"],
  sumAbove: ["Sum of the larger ones", "Somme des clients plus gros"],
  abcReasonBefore: [
    "Rank {rank} of {count}: {percent}% {of} is made before it",
    "Rang {rank} sur {count} : {percent} % {of} se fait avant lui",
  ],
  abcReasonAfter: [
    "Rank {rank} of {count}: {percent}% {of} is made with it",
    "Rang {rank} sur {count} : {percent} % {of} se fait avec lui",
  ],
  abcReasonNegative: ["Negative total: a class of its own", "Total négatif : une classe à part"],
  optionRule: ["A customer is judged by", "Un client est jugé sur"],
  ruleBefore: ["The share before it", "La part avant lui"],
  ruleAfter: ["The share with it", "La part avec lui"],
  ruleName: ["ParetoRule", "ParetoRegle"],
  nearDependent: [
    "{n} customer, {part} of them, makes {share} {of}: close to 20/80, on the side of dependence.|{n} customers, {part} of them, make {share} {of}: close to 20/80, on the side of dependence.",
    "{n} client, soit {part}, fait {share} {of} : proche du 20/80, côté dépendance.|{n} clients, soit {part}, font {share} {of} : proche du 20/80, côté dépendance.",
  ],
  nearDispersed: [
    "{n} customer, {part} of them, makes {share} {of}: close to 20/80, on the side of dispersion.|{n} customers, {part} of them, make {share} {of}: close to 20/80, on the side of dispersion.",
    "{n} client, soit {part}, fait {share} {of} : proche du 20/80, côté dispersion.|{n} clients, soit {part}, font {share} {of} : proche du 20/80, côté dispersion.",
  ],
  topTwenty: ["The 20 largest alone make {share}.", "Les 20 premiers font à eux seuls {share}."],

  // Sizes
  condition: ["Amount", "Montant"],
  sizeFrom: ["≥ {from}", "≥ {from}"],
  sizeBetween: ["≥ {from} and < {to}", "≥ {from} et < {to}"],
  sizeBelow: ["< {to}", "< {to}"],
  sizeLabelsName: ["SizeLabels", "TailleLibelles"],
  sizeLabelsComment: ["The sizes of customers", "Les tailles de clients"],
  sizeConditionsName: ["SizeConditions", "TailleConditions"],
  sizeConditionsComment: ["What each size of customer brings", "Ce qu’apporte chaque taille de client"],
} as const satisfies Record<string, Words>;
