import type { Words } from "./translate";

/** Recurring customers and where their revenue goes. */
export const recurringWords = {
  title: ["Recurring customers", "Clients récurrents"],
  what: [
    "Customers who order several times a year, and whether they buy more or less than the year before.",
    "Les clients qui commandent plusieurs fois par an, et s’ils achètent plus ou moins que l’année précédente.",
  ],
  sheet: ["Recurring", "Récurrents"],
  table: ["RecurringCustomers", "ClientsRecurrents"],

  // Options and parameters
  optionMinimum: ["Orders a year, at least", "Commandes par an, au moins"],
  optionOver: ["Counted over", "Comptées sur"],
  eitherYear: ["The last 12 months or the 12 before", "Les 12 derniers mois ou les 12 précédents"],
  lastYear: ["The last 12 months", "Les 12 derniers mois"],
  everyYear: ["Every year available", "Chaque année disponible"],
  optionThreshold: ["Rising or falling from (%)", "Hausse ou baisse à partir de (%)"],
  threshold: ["Rising or falling from", "Hausse ou baisse à partir de"],
  minimumName: ["RecurringMinimum", "RecurrentsMinimum"],
  thresholdName: ["RecurringThreshold", "RecurrentsSeuil"],
  dateName: ["RecurringDate", "RecurrentsDate"],
  periodName: ["RecurringYearEnd", "RecurrentsFinAnnee"],
  periodComment: ["Last day of a year of the recurring customers", "Dernier jour d’une année des clients récurrents"],

  // Classes
  falling: ["Falling", "En baisse"],
  stable: ["Stable", "Stables"],
  rising: ["Rising", "En hausse"],
  new: ["New", "Nouveaux"],
  none: ["Not recurring", "Non récurrents"],

  // Columns
  trend: ["Trend", "Tendance"],
  ordersYear: ["Orders a year", "Commandes par an"],
  year1: ["Last 12 months", "12 derniers mois"],
  year2: ["12 months before", "12 mois précédents"],
  year3: ["Months 25 to 36", "Mois 25 à 36"],
  year4: ["Months 37 to 48", "Mois 37 à 48"],
  year5: ["Months 49 to 60", "Mois 49 à 60"],
  change: ["Change", "Évolution"],
  noBase: ["new", "nouveau"],
  difference: ["More or less than the year before", "De plus ou de moins que l’année précédente"],
  slope: ["Slope a year", "Pente par an"],
  slopeShare: ["Slope, % of the mean", "Pente, % de la moyenne"],
  periodsCaption: ["The years compared", "Les années comparées"],
  period: ["Year", "Année"],
  periodFrom: ["From", "Du"],
  periodTo: ["To", "Au"],

  // Reasons
  reasonNone: ["Orders a year: {orders}; {minimum} are needed", "Commandes par an : {orders} ; il en faut {minimum}"],
  reasonNew: ["Nothing bought in the 12 months before", "Rien acheté dans les 12 mois précédents"],
  reasonChange: ["{change}% on the 12 months before", "{change} % sur les 12 mois précédents"],

  // Key figures and findings
  keyRecurring: ["Recurring customers", "Clients récurrents"],
  keyShare: ["Their share of revenue, 12 months", "Leur part du CA, 12 mois"],
  keyFalling: ["Falling", "En baisse"],
  keyLost: ["Lost by those falling", "Perdu par ceux en baisse"],
  findingNone: ["No customer orders {minimum} times a year.", "Aucun client ne commande {minimum} fois par an."],
  findingFalling: [
    "{n} recurring customer is falling: {lost} less than the year before.|{n} recurring customers are falling: {lost} less than the year before.",
    "{n} client récurrent est en baisse : {lost} de moins que l’année précédente.|{n} clients récurrents sont en baisse : {lost} de moins que l’année précédente.",
  ],
  findingNoneFalling: ["No recurring customer is falling.", "Aucun client récurrent n’est en baisse."],
  findingRising: [
    "{n} is rising: {won} more.|{n} are rising: {won} more.",
    "{n} est en hausse : {won} de plus.|{n} sont en hausse : {won} de plus.",
  ],
  findingNoBase: [
    "{n} recurring customer; nothing to compare it with a year before.|{n} recurring customers; nothing to compare them with a year before.",
    "{n} client récurrent ; rien à quoi le comparer un an avant.|{n} clients récurrents ; rien à quoi les comparer un an avant.",
  ],
  noteOneYear: [
    "The orders do not reach back over the 12 months before: nothing can rise or fall yet.",
    "Les commandes ne remontent pas sur les 12 mois précédents : rien ne peut encore monter ou baisser.",
  ],
  noteYears: [
    "{n} year of orders is compared.|{n} years of orders are compared.",
    "{n} année de commandes comparée.|{n} années de commandes comparées.",
  ],
  chart: [
    "{n} recurring customer falling, {rising} rising|{n} recurring customers falling, {rising} rising",
    "{n} client récurrent en baisse, {rising} en hausse|{n} clients récurrents en baisse, {rising} en hausse",
  ],
  chartAlt: ["Recurring customers by trend: {list}.", "Clients récurrents par tendance : {list}."],
} as const satisfies Record<string, Words>;
