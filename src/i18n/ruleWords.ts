import type { RuleMetric } from "../portfolio/segmentation/rules/customerRule";
import type { ProblemSentences } from "./problemWords";
import type { Words } from "./translate";

/** The metrics as headers and lists show them. */
export const ruleMetricWords = {
  revenue: ["Revenue", "CA"],
  margin: ["Margin", "Marge"],
  marginRate: ["Margin rate", "Taux de marge"],
  orders: ["Orders", "Commandes"],
  ordersPerYear: ["Orders a year", "Commandes par an"],
  averageBasket: ["Average basket", "Panier moyen"],
  recencyDays: ["Days since last order", "Jours sans commande"],
  tenureDays: ["Days since first order", "Ancienneté (jours)"],
  growth: ["12-month growth", "Évolution sur 12 mois"],
  potential: ["Potential", "Potentiel"],
  shareOfWallet: ["Share of wallet", "Part chez le client"],
  untapped: ["Left to get", "Reste à prendre"],
  visits: ["Visits", "Visites"],
} as const satisfies Record<RuleMetric, Words>;

/** How a condition compares, in any language. */
export const ruleOperatorSigns = { atLeast: "≥", below: "<" } as const;

/** The metrics within a sentence: “revenue ≥ €50,000 and last order < 90 days”. */
export const ruleMetricPhrases = {
  revenue: ["revenue", "CA"],
  margin: ["margin", "marge"],
  marginRate: ["margin rate", "taux de marge"],
  orders: ["orders", "commandes"],
  ordersPerYear: ["orders a year", "commandes par an"],
  averageBasket: ["average basket", "panier moyen"],
  recencyDays: ["last order", "dernière commande"],
  tenureDays: ["first order", "première commande"],
  growth: ["12-month growth", "évolution sur 12 mois"],
  potential: ["potential", "potentiel"],
  shareOfWallet: ["share of wallet", "part chez le client"],
  untapped: ["left to get", "reste à prendre"],
  visits: ["visits", "visites"],
} as const satisfies Record<RuleMetric, Words>;

/** The rules of a portfolio, as an analysis. */
export const ruleWords = {
  title: ["Own categories", "Catégories maison"],
  what: [
    "Sorts customers into your own categories, by rules that you write.",
    "Classe les clients dans vos propres catégories, selon vos règles.",
  ],
  sheet: ["Categories", "Catégories"],
  table: ["Categories", "Categories"],

  // Options
  optionRules: ["Rules, in order", "Règles, dans l’ordre"],
  optionOverlap: ["Where two rules hold", "Si deux règles s’appliquent"],
  firstWins: ["The first one wins", "La première l’emporte"],
  refuse: ["Refuse the rules", "Refuser les règles"],

  // Starter set
  keyAccounts: ["Key accounts", "Grands comptes"],
  growing: ["Growing", "En croissance"],
  regular: ["Regular", "Réguliers"],
  middle: ["Middle", "Moyens"],
  dormant: ["Dormant", "Dormants"],
  small: ["Small", "Petits"],

  // Columns
  category: ["Category", "Catégorie"],
  why: ["Why", "Pourquoi"],
  rule: ["Rule", "Règle"],
  revenueYear: ["Revenue, last 12 months", "CA, 12 derniers mois"],
  revenueBefore: ["Revenue, 12 months before", "CA, 12 mois précédents"],
  toUp: ["Change to move up", "Écart pour monter"],
  toUpMetric: ["Figure to move up by", "Chiffre à faire évoluer"],
  toDown: ["Change to leave", "Écart avant de sortir"],
  toDownMetric: ["Figure it would leave by", "Chiffre qui ferait sortir"],
  moneyMetric: ["{metric} ({currency})", "{metric} ({currency})"],
  shareMetric: ["{metric} (points)", "{metric} (points)"],

  // Side blocks
  condition: ["Condition {n}", "Condition {n}"],
  reads: ["Reason", "Motif"],
  rulesCaption: ["The rules in words", "Les règles en toutes lettres"],
  workings: [
    "Workings: how far each customer is from each limit",
    "Calculs : distance de chaque client à chaque seuil",
  ],
  room: ["{n}: to spare", "{n} : marge"],
  relative: ["{n}: of the limit", "{n} : part du seuil"],
  gap: ["Rule {n}: missing", "Règle {n} : manque"],
  code: ["Rule {n}: on", "Règle {n} : sur"],
  firstRule: ["First rule of the category", "Première règle de la catégorie"],
  nearest: ["Move up on", "Monter par"],
  closest: ["Leave by", "Sortir par"],
  limit: ["{rule}: {metric} {operator}", "{rule} : {metric} {operator}"],
  limitName: ["CategoryLimit", "CategorieSeuil"],
  dateName: ["CategoryDate", "CategorieDate"],
  reasonsName: ["CategoryReasons", "CategorieMotifs"],
  labelsName: ["CategoryLabels", "CategorieLibelles"],
  reasonsComment: ["Why each rule applies, in words", "Pourquoi chaque règle s’applique, en mots"],
  labelsComment: ["Category of each rule", "Catégorie de chaque règle"],

  // Reasons
  otherwise: ["{label}: no rule applies", "{label} : aucune règle ne s’applique"],
  and: [" and ", " et "],
  day: ["{n} day|{n} days", "{n} jour|{n} jours"],

  // Cells of the space of metrics
  cellBetween: ["{metric} {from} – {to}", "{metric} {from} – {to}"],
  cellFrom: ["{metric} ≥ {from}", "{metric} ≥ {from}"],
  cellBelow: ["{metric} < {to}", "{metric} < {to}"],
  cellAnybody: ["any customer", "tout client"],

  // Findings and notes
  finding: [
    "“{label}”: {n} customer, {part} of them, brings {share} of revenue.|“{label}”: {n} customers, {part} of them, bring {share} of revenue.",
    "« {label} » : {n} client, soit {part}, apporte {share} du CA.|« {label} » : {n} clients, soit {part}, apportent {share} du CA.",
  ],
  findingWithoutShare: [
    "“{label}”: {n} customer, {part} of them.|“{label}”: {n} customers, {part} of them.",
    "« {label} » : {n} client, soit {part}.|« {label} » : {n} clients, soit {part}.",
  ],
  findingRest: [
    "{n} customer, {part} of them, meets no rule.|{n} customers, {part} of them, meet no rule.",
    "{n} client, soit {part}, ne remplit aucune règle.|{n} clients, soit {part}, ne remplissent aucune règle.",
  ],
  findingEmpty: [
    "No customer meets any rule: all are “{label}”.",
    "Aucun client ne remplit de règle : tous sont « {label} ».",
  ],
  noteUnknown: [
    "{n} customer lacks a figure that a rule looks at: it meets no condition on it.|{n} customers lack a figure that a rule looks at: they meet no condition on it.",
    "Il manque à {n} client un chiffre que regarde une règle : il ne remplit aucune condition dessus.|Il manque à {n} clients un chiffre que regarde une règle : ils ne remplissent aucune condition dessus.",
  ],
  noteMissing: [
    "Known of no customer: {metrics}. Conditions on it are never met.",
    "Connu d’aucun client : {metrics}. Les conditions dessus ne sont jamais remplies.",
  ],
  noteOverlap: [
    "“{first}” comes before “{second}” where both hold: {cell}.",
    "« {first} » passe avant « {second} » là où les deux s’appliquent : {cell}.",
  ],
  noteOverlaps: [
    "{n} other pair of rules overlaps; the first wins there too.|{n} other pairs of rules overlap; the first wins there too.",
    "{n} autre paire de règles se recoupe ; la première l’emporte aussi.|{n} autres paires de règles se recoupent ; la première l’emporte aussi.",
  ],
  noteEmpty: ["Nobody is in: {list}.", "Personne dans : {list}."],
  estimatesAreValues: ["Potentials and visits stay as values.", "Les potentiels et les visites restent des valeurs."],
  chart: ["“{label}”: {share} of revenue", "« {label} » : {share} du CA"],
  chartFlat: ["Revenue by category", "CA par catégorie"],
  chartAlt: ["Revenue by category: {list}.", "CA par catégorie : {list}."],
} as const satisfies Record<string, Words>;

const nextRules: Words = ["Correct the rule, then start again.", "Corrigez la règle, puis recommencez."];

/** What is wrong with rules, by the code of the problem; `rule` counts from 1. */
export const ruleProblemWords = {
  rulesNone: {
    what: ["There is no rule yet", "Il n’y a pas encore de règle"],
    why: ["All customers would be in one category.", "Tous les clients seraient dans une seule catégorie."],
    next: ["Add a rule with a condition.", "Ajoutez une règle avec une condition."],
  },
  rulesIncomplete: {
    what: ["The rules leave customers without a category", "Les règles laissent des clients sans catégorie"],
    why: [
      "There is no category for customers who meet no rule.",
      "Il n’y a pas de catégorie pour les clients qui ne remplissent aucune règle.",
    ],
    next: ["Name the category of everybody else.", "Nommez la catégorie de tous les autres."],
  },
  rulesTooMany: {
    what: ["There are too many rules", "Il y a trop de règles"],
    why: [
      "At most {rules} rules with {conditions} conditions in all.",
      "Au plus {rules} règles, avec {conditions} conditions en tout.",
    ],
    next: ["Put several into one.", "Regroupez-en plusieurs."],
  },
  ruleWithoutLabel: {
    what: ["Category {rule} has no name", "La catégorie {rule} n’a pas de nom"],
    why: ["Customers could not be told which they are in.", "On ne saurait pas dire quels clients y sont."],
    next: ["Give it a name.", "Donnez-lui un nom."],
  },
  ruleWithoutConditions: {
    what: ["“{label}” has no condition", "« {label} » n’a pas de condition"],
    why: [
      "It would take every customer that is left, and no rule after it could apply.",
      "Elle prendrait tous les clients restants, et aucune règle suivante ne s’appliquerait.",
    ],
    next: [
      "Give it a condition, or make it the category of everybody else.",
      "Donnez-lui une condition, ou faites-en la catégorie de tous les autres.",
    ],
  },
  ruleValueInvalid: {
    what: ["A limit of “{label}” is no number", "Un seuil de « {label} » n’est pas un nombre"],
    why: ["Every condition compares with a number.", "Chaque condition compare à un nombre."],
    next: nextRules,
  },
  ruleContradictory: {
    what: ["No customer can ever be in “{label}”", "Aucun client ne peut être dans « {label} »"],
    why: ["Its conditions exclude one another: {conditions}.", "Ses conditions s’excluent : {conditions}."],
    next: nextRules,
  },
  ruleTwoRoles: {
    what: ["“{label}” has two meanings", "« {label} » a deux sens"],
    why: [
      "Rules {other} and {rule} give it different colours.",
      "Les règles {other} et {rule} lui donnent des couleurs différentes.",
    ],
    next: ["Give both the same colour, or another name.", "Donnez la même couleur aux deux, ou un autre nom."],
  },
  ruleNeverReached: {
    what: ["“{label}” is never reached", "« {label} » n’est jamais atteinte"],
    why: [
      "The rules before it take all of its customers: {cell}.",
      "Les règles d’avant prennent tous ses clients : {cell}.",
    ],
    next: ["Move it up, change its limits, or remove it.", "Montez-la, changez ses seuils ou retirez-la."],
  },
  rulesOverlap: {
    what: ["“{label}” and “{second}” overlap", "« {label} » et « {second} » se recoupent"],
    why: ["The same customers meet both: {cell}.", "Les mêmes clients remplissent les deux : {cell}."],
    next: [
      "Change a limit so that they part, or let the first one win.",
      "Changez un seuil pour les séparer, ou laissez la première l’emporter.",
    ],
  },
} as const satisfies Record<string, ProblemSentences>;
