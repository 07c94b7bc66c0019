import type { Words } from "./translate";

/** The sentences of the lifetime value of customers. */
export const lifetimeWords = {
  title: ["Lifetime value", "Valeur vie client"],
  what: [
    "What each customer is worth over the years it stays, by the formula you choose.",
    "Ce que vaut chaque client sur les années où il reste, selon la formule choisie.",
  ],
  sheet: ["Lifetime value", "Valeur vie"],
  table: ["LifetimeValue", "ValeurVie"],

  // Modes
  mode: ["Formula", "Formule"],
  modesCaption: ["Years of margin by each formula", "Années de marge selon chaque formule"],
  modeSimple: ["Simple", "Simple"],
  modeDiscounted: ["Discounted", "Actualisée"],
  modeImmediate: ["Discounted from now", "Actualisée dès maintenant"],
  modeHorizon: ["Over a horizon", "Sur un horizon"],
  modeMarkov: ["By silence (Markov)", "Selon le silence (Markov)"],
  formulaText: ["How it counts", "Ce qu’elle compte"],
  formulaSimple: ["basket × orders a year × lifetime", "panier × commandes par an × durée de vie"],
  formulaDiscounted: ["m·r/(1 + d − r), first margin in a year", "m·r/(1 + d − r), première marge dans un an"],
  formulaImmediate: ["m·(1 + d)/(1 + d − r), first margin now", "m·(1 + d)/(1 + d − r), première marge maintenant"],
  formulaHorizon: ["m·q(1 − qⁿ)/(1 − q), q = r(1 + g)/(1 + d)", "m·q(1 − qⁿ)/(1 − q), q = r(1 + g)/(1 + d)"],
  formulaMarkov: ["(I − P/(1 + d))⁻¹·m, for an active customer", "(I − P/(1 + d))⁻¹·m, pour un client actif"],

  // States
  statesCaption: ["Chances to order again by silence", "Chances de recommander selon le silence"],
  state: ["Silence", "Silence"],
  active: ["Active", "Actif"],
  silentOne: ["Silent 1 year", "Silencieux 1 an"],
  silentTwo: ["Silent 2 years", "Silencieux 2 ans"],
  lost: ["Lost (3 years)", "Perdu (3 ans)"],
  aYearBefore: ["There a year before", "Présents un an avant"],
  returned: ["Ordered since", "Ont recommandé"],
  observedRate: ["Observed", "Observé"],
  usedRate: ["Used", "Retenu"],
  chance: ["Discounted chance", "Chance actualisée"],

  // Columns
  value: ["Lifetime value", "Valeur vie"],
  simpleValue: ["Simple value", "Valeur simple"],
  lastOrderYearAgo: ["Last order a year before", "Dernière commande un an avant"],
  ordersPerYear: ["Orders a year", "Commandes par an"],
  multiplier: ["Years counted", "Années comptées"],
  high: ["High value", "Forte valeur"],
  medium: ["Medium value", "Valeur moyenne"],
  low: ["Low value", "Faible valeur"],
  shareOfValue: ["% of value", "% de la valeur"],

  // Reasons
  reason: ["{class}: {why}", "{class} : {why}"],
  orders: ["{n} order|{n} orders", "{n} commande|{n} commandes"],
  reasonSteady: ["{orders} since {year}, {amount} a year", "{orders} depuis {year}, {amount} par an"],
  reasonNew: [
    "{orders} in less than a year, {amount} counted for the year",
    "{orders} en moins d’un an, soit {amount} comptés pour l’année",
  ],
  reasonSilent: [
    "{orders} since {year}, {amount} a year, but silent for {days} days",
    "{orders} depuis {year}, {amount} par an, mais silencieux depuis {days} jours",
  ],
  reasonLost: ["silent for {days} days, counted as lost", "silencieux depuis {days} jours, compté comme perdu"],
  reasonNothing: [
    "refunds and the cost of keeping it take all it brings",
    "les avoirs et le coût de fidélisation prennent tout ce qu’il apporte",
  ],

  // Findings
  findingConcentrated: [
    "The customers are worth {total}; the best {part} hold {share} of it: keep them first.",
    "Les clients valent {total} ; les {part} meilleurs en portent {share} : à garder en premier.",
  ],
  findingSpread: [
    "The customers are worth {total}; the best {part} hold {share} of it: the value is spread out.",
    "Les clients valent {total} ; les {part} meilleurs en portent {share} : la valeur est répartie.",
  ],
  findingSole: ["The one customer is worth {total}.", "Le seul client vaut {total}."],
  findingNothing: [
    "The customers are worth nothing on the whole ({total}): refunds and costs take what they bring.",
    "Au total, les clients ne valent rien ({total}) : avoirs et coûts prennent ce qu’ils apportent.",
  ],
  methodSubtitle: ["{finding} {formula}: {text} · {retention}", "{finding} {formula} : {text} · {retention}"],
  noteSilent: [
    "{n} customer has not ordered for a year and keeps its value here: the formula by silence takes that into account.|{n} customers have not ordered for a year and keep their value here: the formula by silence takes that into account.",
    "{n} client n’a pas commandé depuis un an et garde ici sa valeur : la formule selon le silence en tient compte.|{n} clients n’ont pas commandé depuis un an et gardent ici leur valeur : la formule selon le silence en tient compte.",
  ],
  noteReturns: [
    "Nobody could be seen coming back after {list} of silence: none is expected to.",
    "Aucun retour n’a pu être observé après {list} de silence : aucun n’est attendu.",
  ],
  noteAllNew: [
    "The orders begin less than a year back: every customer counts as new and carries its acquisition cost.",
    "Les commandes remontent à moins d’un an : chaque client compte comme nouveau et porte son coût d’acquisition.",
  ],
  noteAnnualised: [
    "Orders a year are counted over the time since the first order, one year at least.",
    "Les commandes par an sont comptées depuis la première commande, sur un an au moins.",
  ],

  // Key figures and chart
  keyTotal: ["Value of the customers", "Valeur des clients"],
  keyMean: ["Mean value", "Valeur moyenne"],
  keyMedian: ["Median value", "Valeur médiane"],
  keyTop: ["Share of the best 20% ({count})", "Part des 20 % meilleurs ({count})"],
  keyRetention: ["Retention a year, {source}", "Fidélisation par an, {source}"],
  chart: [
    "The best customer holds {share} of the value|The {n} best customers hold {share} of the value",
    "Le meilleur client porte {share} de la valeur|Les {n} meilleurs clients portent {share} de la valeur",
  ],
  chartAlt: [
    "Lifetime value of the best customers ({n}), from {most} down to {least}.",
    "Valeur vie des meilleurs clients ({n}), de {most} à {least}.",
  ],

  // Options and parameters
  optionMode: ["Formula", "Formule"],
  optionHorizon: ["Horizon (years)", "Horizon (années)"],
  optionGrowth: [
    "Growth of the margin a year, over a horizon (%)",
    "Croissance de la marge par an, sur un horizon (%)",
  ],
  optionCap: ["Longest lifetime (years)", "Durée de vie maximale (années)"],
  optionPeriods: ["Margins come", "Les marges arrivent"],
  yearly: ["Once a year", "Une fois par an"],
  quarterly: ["Every quarter", "Chaque trimestre"],
  monthly: ["Every month", "Chaque mois"],
  optionCac: ["Cost of winning a customer, CAC", "Coût d’acquisition d’un client, CAC"],
  optionCrc: ["Cost of keeping a customer a year, CRC", "Coût de fidélisation d’un client par an, CRC"],
  optionReturns: ["Chance to come back (%; blank: observed)", "Chance de retour (% ; vide : observée)"],
  returnOne: ["After 1 year of silence", "Après 1 an de silence"],
  returnTwo: ["After 2 years of silence", "Après 2 ans de silence"],
  optionCuts: ["Thresholds of value", "Seuils de valeur"],
  mediumFrom: ["Medium from", "Moyenne à partir de"],
  highFrom: ["High from", "Forte à partir de"],
  horizon: ["Horizon (years)", "Horizon (années)"],
  growth: ["Growth a year", "Croissance par an"],
  cap: ["Longest lifetime (years)", "Durée de vie maximale (années)"],
  periods: ["Margins a year", "Marges par an"],
  parameterReturnOne: ["Back after 1 silent year (blank: observed)", "Retour après 1 an (vide : observé)"],
  parameterReturnTwo: ["Back after 2 silent years (blank: observed)", "Retour après 2 ans (vide : observé)"],
  cac: ["CAC of a new customer", "CAC d’un nouveau client"],
  crc: ["CRC a year", "CRC par an"],
  modeName: ["LifetimeFormula", "ValeurVieFormule"],
  retentionName: ["LifetimeRetention", "ValeurVieFidelisation"],
  retentionUsedName: ["LifetimeRetentionUsed", "ValeurVieFidelisationRetenue"],
  retentionUsedComment: ["The retention the formulas use", "La fidélisation que les formules utilisent"],
  lifetimeName: ["LifetimeYears", "ValeurVieDuree"],
  lifetimeComment: ["1/churn, capped", "1/attrition, plafonnée"],
  discountName: ["LifetimeDiscount", "ValeurVieActualisation"],
  periodsName: ["LifetimePeriods", "ValeurViePeriodes"],
  horizonName: ["LifetimeHorizon", "ValeurVieHorizon"],
  growthName: ["LifetimeGrowth", "ValeurVieCroissance"],
  capName: ["LifetimeCap", "ValeurViePlafond"],
  marginRateName: ["LifetimeMarginRate", "ValeurVieTauxMarge"],
  cacName: ["LifetimeAcquisitionCost", "ValeurVieCoutAcquisition"],
  crcName: ["LifetimeKeepingCost", "ValeurVieCoutFidelisation"],
  returnOneName: ["LifetimeReturnAfterOne", "ValeurVieRetourApresUn"],
  returnTwoName: ["LifetimeReturnAfterTwo", "ValeurVieRetourApresDeux"],
  mediumFromName: ["LifetimeMediumFrom", "ValeurVieMoyenneDes"],
  highFromName: ["LifetimeHighFrom", "ValeurVieForteDes"],
  dateName: ["LifetimeDate", "ValeurVieDate"],
} as const satisfies Record<string, Words>;
