import type { Words } from "./translate";

/** What lifetime value, retention and acquisition have in common: rates, where they come from, and their options. */
export const valueWords = {
  // Options
  optionRetention: ["Retention a year (%; 0: as observed)", "Fidélisation par an (% ; 0 : celle observée)"],
  optionDiscount: ["Discount rate a year (%)", "Taux d’actualisation par an (%)"],
  optionAmount: ["Amount counted", "Montant compté"],
  amountMargin: ["Margin (its column, or the rate)", "Marge (sa colonne, ou le taux)"],
  amountRevenue: ["Revenue", "CA"],
  optionMarginRate: ["Margin rate without a margin column (%)", "Taux de marge sans colonne de marge (%)"],

  // Where the retention comes from
  retentionObserved: [
    "Retention observed: {rate} a year, {kept} of the {n} customer active in the year before last ordered again.|Retention observed: {rate} a year, {kept} of the {n} customers active in the year before last ordered again.",
    "Fidélisation observée : {rate} par an, {kept} sur {n} client actif l’année d’avant a recommandé.|Fidélisation observée : {rate} par an, {kept} des {n} clients actifs l’année d’avant ont recommandé.",
  ],
  retentionGiven: ["Retention: {rate} a year, as given.", "Fidélisation : {rate} par an, taux donné."],
  retentionGivenBeside: [
    "Retention: {rate} a year, as given; {observed} observed.",
    "Fidélisation : {rate} par an, taux donné ; {observed} observés.",
  ],
  retentionAssumedShort: [
    "Retention: {rate} a year, assumed. The orders cover less than two years: give your own rate.",
    "Fidélisation : {rate} par an, par hypothèse. Les commandes couvrent moins de deux ans : donnez votre taux.",
  ],
  retentionAssumedNobody: [
    "Retention: {rate} a year, assumed. Nobody ordered in the year before last: give your own rate.",
    "Fidélisation : {rate} par an, par hypothèse. Personne n’a commandé l’année d’avant : donnez votre taux.",
  ],
  retentionAssumedList: [
    "Retention: {rate} a year, assumed. A list of customers does not show who came back: give your own rate.",
    "Fidélisation : {rate} par an, par hypothèse. Une liste de clients ne montre pas qui est revenu : donnez votre taux.",
  ],
  observed: ["observed", "observée"],
  given: ["given", "donnée"],
  assumed: ["assumed", "par hypothèse"],

  // What is counted
  countedColumn: ["Margins are those of your orders.", "Les marges sont celles de vos commandes."],
  countedRate: ["Margin is {rate} of revenue.", "La marge est de {rate} du CA."],
  countedRevenue: [
    "Amounts are revenue, not margin: give a margin rate to know what is left.",
    "Les montants sont du CA, pas de la marge : donnez un taux de marge pour savoir ce qu’il en reste.",
  ],
  countedRevenueChosen: ["Amounts are revenue, as chosen.", "Les montants sont du CA, comme choisi."],

  // Labels
  retentionParameter: ["Retention (blank: observed)", "Fidélisation (vide : observée)"],
  discount: ["Discount rate a year", "Taux d’actualisation par an"],
  marginRate: ["Margin rate", "Taux de marge"],
  lifetime: ["Lifetime (years)", "Durée de vie (années)"],
  marginAYear: ["Margin a year", "Marge par an"],
  revenueAYear: ["Revenue a year", "CA par an"],
  years: ["{n} year|{n} years", "{n} an|{n} ans"],
} as const satisfies Record<string, Words>;
