import type { Words } from "./translate";

/** What crossed ABC says. */
export const crossedAbcWords = {
  title: ["Crossed ABC: revenue and potential", "ABC croisé : CA et potentiel"],
  what: [
    "ABC on revenue across ABC′ on potential: nine cells that show the small customers who could be large.",
    "ABC sur le CA croisé avec ABC′ sur le potentiel : neuf cases qui montrent les petits clients qui pourraient être grands.",
  ],
  sheet: ["Crossed ABC", "ABC croisé"],
  table: ["CrossedAbc", "AbcCroise"],
  prefix: ["Crossed", "Croise"],

  // Options and parameters
  optionRevenueCuts: ["ABC cuts on revenue (%)", "Seuils ABC sur le CA (%)"],
  optionPotentialCuts: ["ABC′ cuts on potential (%)", "Seuils ABC′ sur le potentiel (%)"],
  cutA: ["A up to", "A jusqu’à"],
  cutB: ["B up to", "B jusqu’à"],
  potentialCutA: ["A′ up to", "A′ jusqu’à"],
  potentialCutB: ["B′ up to", "B′ jusqu’à"],
  revenueCutAName: ["CrossedRevenueCutA", "CroiseSeuilACA"],
  revenueCutBName: ["CrossedRevenueCutB", "CroiseSeuilBCA"],
  potentialCutAName: ["CrossedPotentialCutA", "CroiseSeuilAPotentiel"],
  potentialCutBName: ["CrossedPotentialCutB", "CroiseSeuilBPotentiel"],

  // Columns
  crossed: ["Cell", "Case"],
  revenueClass: ["ABC, revenue", "ABC, CA"],
  potentialClass: ["ABC′, potential", "ABC′, potentiel"],
  potentialToUp: ["Potential to move up", "Potentiel pour monter"],
  potentialToDown: ["Potential to move down", "Potentiel pour descendre"],
  revenueFrom: ["Revenue of those at least as large", "CA des clients au moins aussi gros"],
  potentialFrom: ["Potential of those at least as large", "Potentiel des clients au moins aussi gros"],
  why: [
    "{before}% of revenue is with larger customers, {potentialBefore}% of potential with larger ones",
    "{before} % du CA chez de plus gros clients, {potentialBefore} % du potentiel chez de plus gros",
  ],
  whyNegative: [
    "Refunds outweigh orders; {potentialBefore}% of potential is with larger ones",
    "Plus d’avoirs que de commandes ; {potentialBefore} % du potentiel chez de plus gros",
  ],

  // Matrix and reference
  matrixCaption: [
    "Classes by revenue (rows) and by potential (columns)",
    "Classes selon le CA (lignes) et le potentiel (colonnes)",
  ],
  customersOf: ["Customers {class}", "Clients {class}"],
  revenueOf: ["Revenue {class}", "CA {class}"],
  referenceCaption: ["Classes of the potential beside the reference", "Classes de potentiel, à côté de la référence"],
  referenceCustomers: ["Reference, customers", "Référence, clients"],
  referencePotential: ["Reference, potential", "Référence, potentiel"],

  // Key figures
  keyCell: ["{revenue}, potential {potential}", "{revenue}, potentiel {potential}"],
  keyLeft: ["Left to get from B and C with A′", "Reste à prendre chez B et C en A′"],

  // Findings
  findingHidden: [
    "{n} customer of class {class} has an A′ potential: {left} left to get there.|{n} customers of class {class} have an A′ potential: {left} left to get there.",
    "{n} client de classe {class} a un potentiel A′ : {left} à y prendre.|{n} clients de classe {class} ont un potentiel A′ : {left} à y prendre.",
  ],
  findingAgree: [
    "Every customer with an A′ potential is already an A: look for potential among new customers.",
    "Tous les clients au potentiel A′ sont déjà des A : cherchez du potentiel chez de nouveaux clients.",
  ],
  findingAssumed: [
    "Potential is only assumed from revenue, so both classes agree. Join a list with the potential or the sector of customers.",
    "Le potentiel est seulement supposé d’après le CA : les deux classes coïncident. Joignez une liste avec le potentiel ou le secteur.",
  ],

  // Chart
  chartHidden: [
    "{n} customer of class {class} with an A′ potential|{n} customers of class {class} with an A′ potential",
    "{n} client de classe {class} au potentiel A′|{n} clients de classe {class} au potentiel A′",
  ],
  chartAgree: ["Every A′ potential is a class A", "Tout potentiel A′ est de classe A"],
  chartAlt: [
    "Customers by class of revenue and potential: {list}.",
    "Clients par classe de CA et de potentiel : {list}.",
  ],
} as const satisfies Record<string, Words>;
