import type { Words } from "./translate";

/** How far classes and best customers hang on the weights of the RFM score. */
export const stabilityWords = {
  title: ["Stability of the score", "Stabilité de la note"],
  what: [
    "How many customers change class when the weights of recency, frequency and amount move a little.",
    "Combien de clients changent de classe quand les poids de la récence, de la fréquence et du montant bougent un peu.",
  ],
  sheet: ["Stability", "Stabilité"],
  table: ["Stability", "Stabilite"],
  optionStep: ["Change of the weights (%)", "Variation des poids (%)"],
  step: ["Change of the weights", "Variation des poids"],

  // Findings
  findingStable: [
    "The classes are stable: moving one weight by {step} changes at most {n} customer, {share}.|The classes are stable: moving one weight by {step} changes at most {n} customers, {share}.",
    "Les classes sont stables : bouger un poids de {step} change au plus {n} client, soit {share}.|Les classes sont stables : bouger un poids de {step} change au plus {n} clients, soit {share}.",
  ],
  findingFairly: [
    "The classes are fairly stable: moving one weight by {step} changes up to {n} customer, {share}.|The classes are fairly stable: moving one weight by {step} changes up to {n} customers, {share}.",
    "Les classes sont assez stables : bouger un poids de {step} change jusqu’à {n} client, soit {share}.|Les classes sont assez stables : bouger un poids de {step} change jusqu’à {n} clients, soit {share}.",
  ],
  findingFragile: [
    "The classes are fragile: moving one weight by {step} changes up to {n} customer, {share}.|The classes are fragile: moving one weight by {step} changes up to {n} customers, {share}.",
    "Les classes sont fragiles : bouger un poids de {step} change jusqu’à {n} client, soit {share}.|Les classes sont fragiles : bouger un poids de {step} change jusqu’à {n} clients, soit {share}.",
  ],
  findingNone: [
    "The classes are stable: moving one weight by {step} changes no customer.",
    "Les classes sont stables : bouger un poids de {step} ne change aucun client.",
  ],
  sensitive: ["Most sensitive customers", "Clients les plus sensibles"],
  names: ["Most sensitive: {list}.", "Les plus sensibles : {list}."],
  stable: ["stable", "stables"],
  fairly: ["fairly stable", "assez stables"],
  fragile: ["fragile", "fragiles"],

  // Key figures and columns
  keyVerdict: ["Classes", "Classes"],
  keyWorstSingle: ["Customers changed at most, one weight", "Clients qui changent au plus, un poids"],
  keyWorstCorner: ["Customers changed at most, three weights", "Clients qui changent au plus, trois poids"],
  keyNever: ["Customers that never change", "Clients qui ne changent jamais"],
  band: ["Class (1–5)", "Classe (1–5)"],
  top: ["Best tenth", "Meilleur dixième"],
  yes: ["yes", "oui"],
  changes: ["Changes, of 14", "Changements, sur 14"],
  sensitivity: ["Rank by changes", "Rang par changements"],
  scenario: ["Weights", "Poids"],
  changed: ["Change class", "Changent de classe"],
  shareChanged: ["% of customers", "% des clients"],
  moved: ["Enter or leave the best tenth", "Entrent ou sortent du meilleur dixième"],
  topFrom: ["Best tenth from (score)", "Meilleur dixième dès (note)"],
  base: ["Weights as they are", "Poids actuels"],
  recencyHeavier: ["Recency heavier", "Récence plus lourde"],
  recencyLighter: ["Recency lighter", "Récence plus légère"],
  frequencyHeavier: ["Frequency heavier", "Fréquence plus lourde"],
  frequencyLighter: ["Frequency lighter", "Fréquence plus légère"],
  monetaryHeavier: ["Amount heavier", "Montant plus lourd"],
  monetaryLighter: ["Amount lighter", "Montant plus léger"],

  // Chart
  chartTitle: [
    "One weight: at most {n} customer changes class|One weight: up to {n} customers change class",
    "Un seul poids : au plus {n} client change de classe|Un seul poids : jusqu’à {n} clients changent de classe",
  ],
  chartAlt: [
    "Customers that change class, by weight moved: {list}.",
    "Clients qui changent de classe, par poids modifié : {list}.",
  ],
  barsTitle: ["Customers that change class", "Clients qui changent de classe"],

  // Names of cells
  stepName: ["StabilityStep", "StabilitePas"],
  dateName: ["StabilityDate", "StabiliteDate"],
  levelsName: ["StabilityLevels", "StabiliteNiveaux"],
  weightRecencyName: ["StabilityWeightRecency", "StabilitePoidsRecence"],
  weightFrequencyName: ["StabilityWeightFrequency", "StabilitePoidsFrequence"],
  weightMonetaryName: ["StabilityWeightMonetary", "StabilitePoidsMontant"],
  limitsRecencyName: ["StabilityLimitsRecency", "StabiliteSeuilsRecence"],
  limitsOrdersName: ["StabilityLimitsOrders", "StabiliteSeuilsCommandes"],
  limitsAmountName: ["StabilityLimitsAmount", "StabiliteSeuilsMontant"],
} as const satisfies Record<string, Words>;
