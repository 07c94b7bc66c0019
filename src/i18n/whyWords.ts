import type { Words } from "./translate";

/** Why each customer is in its segment, and what would change it. */
export const whyWords = {
  title: ["Why this segment", "Pourquoi ce segment"],
  what: [
    "For each customer, why it is in its segment, what would be enough to move it up, and when silence would move it down.",
    "Pour chaque client : pourquoi il est dans son segment, ce qui suffirait à le faire monter et quand son silence le ferait descendre.",
  ],
  sheet: ["Why", "Pourquoi"],
  table: ["Why", "Pourquoi"],

  // Columns
  reason: ["Why", "Pourquoi"],
  change: ["What would change it", "Ce qui le changerait"],
  up: ["Nearest better segment", "Segment supérieur le plus proche"],
  toUpDays: ["Order sooner by (days)", "Commander plus tôt de (jours)"],
  toUpOrders: ["More orders", "Commandes de plus"],
  toUpAmount: ["More amount", "Montant en plus"],
  down: ["Falls to", "Descend en"],
  toDown: ["Days before it falls", "Jours avant de descendre"],

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
  upNone: ["No single change moves it up", "Aucun changement ne suffit à le faire monter"],
  upFirst: ["In the first segment", "Dans le premier segment"],
  downAfter: [
    "falls to {segment} after {n} more day without an order|falls to {segment} after {n} more days without an order",
    "descend en {segment} après {n} jour de plus sans commande|descend en {segment} après {n} jours de plus sans commande",
  ],
  downNone: ["no silence makes it fall", "aucun silence ne le fait descendre"],
  memberDue: [
    "Last order {n} day ago, usually every {rhythm} · {orders}|Last order {n} days ago, usually every {rhythm} · {orders}",
    "Dernière commande il y a {n} jour, contre {rhythm} d’habitude · {orders}|Dernière commande il y a {n} jours, contre {rhythm} d’habitude · {orders}",
  ],

  // Classes
  definition: ["Scores", "Notes"],
  noCell: ["none", "aucune"],
  meanToUp: ["Amount to move up (mean)", "Montant pour monter (moyenne)"],
  meanToDown: ["Days before falling (mean)", "Jours avant de descendre (moyenne)"],
  fallingSoon: ["Falling soon", "Bientôt en baisse"],

  // Findings
  findingBoth: [
    "{rising} with one more order; {falling} within {days} days without one.",
    "{rising} avec une commande de plus ; {falling} d’ici {days} jours sans commande.",
  ],
  rising: ["{n} customer rises|{n} customers rise", "{n} client monte|{n} clients montent"],
  falling: ["{n} falls|{n} fall", "{n} descend|{n} descendent"],
  findingRising: [
    "{n} customer rises with one more order; nobody falls within {days} days.|{n} customers rise with one more order; nobody falls within {days} days.",
    "{n} client monte avec une commande de plus ; personne ne descend d’ici {days} jours.|{n} clients montent avec une commande de plus ; personne ne descend d’ici {days} jours.",
  ],
  findingFalling: [
    "{n} customer falls within {days} days without an order; one more order moves nobody up.|{n} customers fall within {days} days without an order; one more order moves nobody up.",
    "{n} client descend d’ici {days} jours sans commande ; une commande de plus ne fait monter personne.|{n} clients descendent d’ici {days} jours sans commande ; une commande de plus ne fait monter personne.",
  ],
  findingNeither: [
    "One more order moves nobody up, and nobody falls within {days} days: the segments stand firm.",
    "Une commande de plus ne fait monter personne et personne ne descend d’ici {days} jours : les segments sont solides.",
  ],
  keyRising: ["Rise with one order", "Montent avec une commande"],
  keyFalling: ["Fall soon without an order", "Descendent bientôt sans commande"],
  keyFirst: ["In the first segment", "Dans le premier segment"],
  chartTitle: [
    "{n} customer falls within {days} days, most from {segment}|{n} customers fall within {days} days, most from {segment}",
    "{n} client descend d’ici {days} jours, surtout depuis {segment}|{n} clients descendent d’ici {days} jours, surtout depuis {segment}",
  ],
  chartAlt: [
    "Customers falling within {days} days by segment: {list}.",
    "Clients qui descendent d’ici {days} jours, par segment : {list}.",
  ],
  barsTitle: [
    "Customers falling within {days} days, by segment",
    "Clients qui descendent d’ici {days} jours, par segment",
  ],

  // Options and parameters
  optionSoon: ["“Soon” is within (days)", "« Bientôt » : d’ici (jours)"],
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
