import type { Words } from "./translate";

/** The sentences of the retention what-if. */
export const retentionWords = {
  title: ["What more retention is worth", "Simuler la fidélisation"],
  what: [
    "What keeping more customers each year would be worth.",
    "Ce que vaudrait garder plus de clients chaque année.",
  ],
  sheet: ["Retention", "Fidélisation"],
  table: ["RetentionScenario", "ScenarioFidelisation"],

  // Options and parameters
  optionPoints: ["Points of retention gained", "Fidélisation, points gagnés"],
  optionMargin: ["Amount per customer a year (0: as observed)", "Montant par client et par an (0 : celui observé)"],
  points: ["Points gained", "Points gagnés"],
  pointsName: ["RetentionPoints", "FidelisationPoints"],
  retentionName: ["RetentionToday", "FidelisationActuelle"],
  discountName: ["RetentionDiscount", "FidelisationActualisation"],
  marginPerCustomer: ["Margin per customer a year", "Marge par client et par an"],
  revenuePerCustomer: ["Revenue per customer a year", "CA par client et par an"],
  marginName: ["RetentionAmountPerCustomer", "FidelisationMontantParClient"],
  activeCustomers: ["Active customers", "Clients actifs"],
  customersName: ["RetentionCustomers", "FidelisationClients"],
  retentionToday: ["Retention today, {source}", "Fidélisation actuelle, {source}"],

  // Columns
  pointsColumn: ["Points gained", "Points gagnés"],
  retentionColumn: ["Retention (99% at most)", "Fidélisation (99 % au plus)"],
  lifetimeColumn: ["Lifetime (years)", "Durée de vie (années)"],
  valueColumn: ["Value per customer", "Valeur par client"],
  gainColumn: ["Gain", "Gain"],
  portfolioColumn: ["Gain of the portfolio", "Gain du portefeuille"],
  relativeRetentionColumn: ["Retention if the rate rises by as many %", "Fidélisation si le taux monte d’autant de %"],
  relativeGainColumn: ["Gain then", "Gain dans ce cas"],

  // Comparison
  comparisonCaption: ["Beside the literature", "À côté de la littérature"],
  caseColumn: ["Case", "Cas"],
  readingColumn: ["Reading", "Lecture"],
  casePoints: ["+{points} points", "+{points} points"],
  caseRelative: ["+{points}% of today’s rate", "+{points} % du taux actuel"],
  caseFive: ["+5 points, to compare", "+5 points, pour comparer"],
  caseLow: ["Literature, at least", "Littérature, au moins"],
  caseHigh: ["Literature, at most", "Littérature, au plus"],
  readingLiterature: ["of profit, for 5% more retention", "de bénéfice, pour 5 % de fidélisation en plus"],
  readingBelow: ["below the 25 to 85% of the literature", "sous les 25 à 85 % de la littérature"],
  readingWithin: ["within the 25 to 85% of the literature", "dans les 25 à 85 % de la littérature"],
  readingAbove: ["above the 25 to 85% of the literature", "au-dessus des 25 à 85 % de la littérature"],

  // Key figures, previews, chart
  keyGain: ["Gain of customer value", "Gain de valeur client"],
  keyRelativeGain: ["Gain if the rate rises by as many %", "Gain si le taux monte d’autant de %"],
  keyPortfolio: ["Gain of the portfolio", "Gain du portefeuille"],
  keyToday: ["Value of the customers today", "Valeur des clients aujourd’hui"],
  barsTitle: ["Value of the active customers, discounted at {rate}", "Valeur des clients actifs, actualisée à {rate}"],
  today: ["Today", "Aujourd’hui"],
  chart: [
    "{points} more points of retention: {gain} of customer value",
    "{points} points de fidélisation en plus : {gain} de valeur client",
  ],
  chartAlt: [
    "Gain of customer value by points of retention gained, from 0 to 20: {ten} at 10 points, {twenty} at 20.",
    "Gain de valeur client selon les points de fidélisation gagnés, de 0 à 20 : {ten} à 10 points, {twenty} à 20.",
  ],
  seriesPoints: ["Points", "Points"],
  seriesRelative: ["% of today’s rate", "% du taux actuel"],

  // Findings
  findingGain: [
    "Keeping {to} of the customers a year instead of {from} raises what a customer is worth by {gain}.",
    "Garder {to} des clients par an au lieu de {from} augmente de {gain} ce que vaut un client.",
  ],
  findingNone: [
    "At {from} of customers kept a year, a customer is worth {value}: choose the points to gain.",
    "À {from} de clients gardés par an, un client vaut {value} : choisissez les points à gagner.",
  ],
  findingHighest: [
    "Retention is at {from} already: there is next to nothing left to gain.",
    "La fidélisation est déjà à {from} : il ne reste presque rien à gagner.",
  ],
  findingNobody: [
    "None of the customers of the year before last came back: a gain has no base. Give a retention of your own.",
    "Aucun client de l’année d’avant n’est revenu : un gain n’a pas de base. Donnez votre propre taux.",
  ],
  findingUnprofitable: [
    "Customers bring nothing a year on the whole: keeping more of them does not pay.",
    "Au total, les clients ne rapportent rien par an : en garder plus ne paie pas.",
  ],

  // Notes
  noteBoth: [
    "+{points} points: {gain}. +{points}% of today’s rate: {relative}.",
    "+{points} points : {gain}. +{points} % du taux actuel : {relative}.",
  ],
  noteLiterature: [
    "The literature tells of 25 to 85% more profit for 5% more retention; +5 points give {gain} here, {reading}.",
    "La littérature parle de 25 à 85 % de bénéfice en plus pour 5 % de fidélisation en plus ; +5 points donnent ici {gain}, {reading}.",
  ],
  noteCapped: [
    "Retention is counted up to 99%: above that, gains no longer rise.",
    "La fidélisation est comptée jusqu’à 99 % : au-delà, les gains ne montent plus.",
  ],
  noteNobodyActive: [
    "Nobody ordered in the twelve months before the analysis date: there is no customer to count on.",
    "Personne n’a commandé dans les douze mois avant la date d’analyse : il n’y a aucun client sur qui compter.",
  ],
  noteShortYear: [
    "The orders cover less than the last twelve months: the amount per customer is that of the time they cover.",
    "Les commandes couvrent moins que les douze derniers mois : le montant par client est celui du temps couvert.",
  ],
  liveNote: [
    "What the orders show (retention, amount per customer, active customers) is written as values, in parameter cells: run it again when the orders change.",
    "Ce que montrent les commandes (fidélisation, montant par client, clients actifs) est écrit en valeurs, dans des cellules de paramètres : relancez l’analyse quand les commandes changent.",
  ],
} as const satisfies Record<string, Words>;
