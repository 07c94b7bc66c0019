import type { Words } from "./translate";

/** Why each customer is in its segment, and what would change it. */
export const whyWords = {
  title: ["Why this segment", "Pourquoi ce segment"],
  what: [
    "For each customer, why it is in its segment, what alone would lift it, and when silence would drop it.",
    "Pour chaque client, pourquoi il est dans son segment, ce qui suffirait à l’élever et quand le silence le ferait tomber.",
  ],
  sheet: ["Why", "Pourquoi"],
  table: ["Why", "Pourquoi"],

  // Columns
  reason: ["Why", "Pourquoi"],
  change: ["What would change it", "Ce qui le changerait"],
  up: ["Nearest better segment", "Meilleur segment le plus proche"],
  toUpDays: ["Days sooner", "Jours plus tôt"],
  toUpOrders: ["More orders", "Commandes de plus"],
  toUpAmount: ["More amount", "Montant en plus"],
  down: ["Falls to", "Tombe en"],
  toDown: ["Days before it falls", "Jours avant la chute"],

  // Sentences of one customer
  upRecency: [
    "{segment} with a last order at most {n} day old|{segment} with a last order at most {n} days old",
    "{segment} avec une dernière commande d’au plus {n} jour|{segment} avec une dernière commande d’au plus {n} jours",
  ],
  upRecencyToday: ["{segment} with an order on the analysis date", "{segment} avec une commande à la date d’analyse"],
  upFrequency: [
    "{segment} with {n} more order|{segment} with {n} more orders",
    "{segment} avec {n} commande de plus|{segment} avec {n} commandes de plus",
  ],
  upMonetary: ["{segment} with {amount} more {measure}", "{segment} avec {amount} de {measure} en plus"],
  ofRevenue: ["revenue", "CA"],
  ofMargin: ["margin", "marge"],
  ofAverageBasket: ["per order", "panier moyen"],
  upNone: ["No single change lifts it", "Aucun changement à lui seul ne l’élève"],
  upFirst: ["In the first segment", "Dans le premier segment"],
  downAfter: [
    "falls to {segment} after {n} more day without an order|falls to {segment} after {n} more days without an order",
    "tombe en {segment} après {n} jour de plus sans commande|tombe en {segment} après {n} jours de plus sans commande",
  ],
  downNone: ["no silence makes it fall", "aucun silence ne le fait tomber"],
  memberDue: [
    "Last order {n} day ago, usually every {rhythm} · {orders}|Last order {n} days ago, usually every {rhythm} · {orders}",
    "Dernière commande il y a {n} jour, contre {rhythm} d’habitude · {orders}|Dernière commande il y a {n} jours, contre {rhythm} d’habitude · {orders}",
  ],

  // Classes
  definition: ["Scores", "Notes"],
  noCell: ["none", "aucune"],
  meanToUp: ["Mean amount to rise", "Montant moyen pour monter"],
  meanToDown: ["Mean days before falling", "Jours moyens avant de tomber"],
  fallingSoon: ["Falling soon", "Bientôt en chute"],

  // Findings
  findingBoth: [
    "{rising} with one more order; {falling} within {days} days without one.",
    "{rising} avec une commande de plus ; {falling} sous {days} jours sans commande.",
  ],
  rising: ["{n} customer rises|{n} customers rise", "{n} client monte|{n} clients montent"],
  falling: ["{n} falls|{n} fall", "{n} tombe|{n} tombent"],
  findingRising: [
    "{n} customer rises with one more order; nobody falls within {days} days.|{n} customers rise with one more order; nobody falls within {days} days.",
    "{n} client monte avec une commande de plus ; personne ne tombe sous {days} jours.|{n} clients montent avec une commande de plus ; personne ne tombe sous {days} jours.",
  ],
  findingFalling: [
    "{n} customer falls within {days} days without an order; one more order lifts nobody.|{n} customers fall within {days} days without an order; one more order lifts nobody.",
    "{n} client tombe sous {days} jours sans commande ; une commande de plus n’élève personne.|{n} clients tombent sous {days} jours sans commande ; une commande de plus n’élève personne.",
  ],
  findingNeither: [
    "One more order lifts nobody, and nobody falls within {days} days: the segments stand firm.",
    "Une commande de plus n’élève personne et personne ne tombe sous {days} jours : les segments sont solides.",
  ],
  keyRising: ["Rise with one order", "Montent avec une commande"],
  keyFalling: ["Fall soon without an order", "Tombent bientôt sans commande"],
  keyFirst: ["In the first segment", "Dans le premier segment"],
  chartTitle: [
    "{n} customer falls within {days} days, most from {segment}|{n} customers fall within {days} days, most from {segment}",
    "{n} client tombe sous {days} jours, surtout depuis {segment}|{n} clients tombent sous {days} jours, surtout depuis {segment}",
  ],
  chartAlt: [
    "Customers falling within {days} days by segment: {list}.",
    "Clients qui tombent sous {days} jours, par segment : {list}.",
  ],
  barsTitle: ["Customers falling within {days} days, by segment", "Clients qui tombent sous {days} jours, par segment"],

  // Options and parameters
  optionSoon: ["“Soon” is within (days)", "« Bientôt » : sous (jours)"],
  soonName: ["WhySoonDays", "PourquoiBientotJours"],
  dateName: ["WhyDate", "PourquoiDate"],
  levelsName: ["WhyLevels", "PourquoiNiveaux"],
  weightRecencyName: ["WhyWeightRecency", "PourquoiPoidsRecence"],
  weightFrequencyName: ["WhyWeightFrequency", "PourquoiPoidsFrequence"],
  weightMonetaryName: ["WhyWeightMonetary", "PourquoiPoidsMontant"],

  // Live
  obstacleSource: [
    "three columns of cells do not make these orders: {reason}",
    "trois colonnes de cellules ne font pas ces commandes : {reason}",
  ],
  obstacleRows: [
    "rows were left out or brought together, which three columns of cells do not show",
    "des lignes ont été écartées ou rapprochées, ce que trois colonnes de cellules ne montrent pas",
  ],
  obstacleSettings: [
    "CLIENTELE.WHY knows revenue, scores by rank or by own limits, and the standard grid",
    "CLIENTELE.WHY connaît le CA, les notes par rang ou par seuils personnels, et la grille standard",
  ],
  liveNoteValues: [
    "The customers stay values: {reason}. Segments and figures beside them are live.",
    "Les clients restent des valeurs : {reason}. Segments et chiffres à côté sont vivants.",
  ],
  liveNote: [
    "The customers come from one CLIENTELE.WHY formula: colleagues without the add-in keep its last values. Classes and figures beside it are native.",
    "Les clients viennent d’une seule formule CLIENTELE.WHY : les collègues sans le complément en gardent les dernières valeurs. Classes et chiffres à côté sont natifs.",
  ],
} as const satisfies Record<string, Words>;
