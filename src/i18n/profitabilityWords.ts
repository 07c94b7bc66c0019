import type { Words } from "./translate";

/** The sentences of the profitability of customers. */
export const profitabilityWords = {
  title: ["Profitability of customers", "Rentabilité des clients"],
  what: [
    "What each customer leaves once visits, logistics, discounts and retention are paid.",
    "Ce que laisse chaque client une fois payées visites, logistique, remises et fidélisation.",
  ],
  sheet: ["Profitability", "Rentabilité"],
  table: ["CustomerProfit", "RentabiliteClients"],

  // Options and parameters
  visitCost: ["Cost of a visit", "Coût d’une visite"],
  visitCostName: ["ProfitVisitCost", "RentabiliteCoutVisite"],
  orderCost: ["Logistics cost of an order", "Coût logistique d’une commande"],
  orderCostName: ["ProfitOrderCost", "RentabiliteCoutCommande"],
  discountRate: ["Discounts (% of revenue)", "Remises (% du CA)"],
  discountLabel: ["Discounts, share of revenue", "Remises, part du CA"],
  discountName: ["ProfitDiscountRate", "RentabiliteTauxRemise"],
  retentionCost: ["Retention cost per customer and year", "Coût de fidélisation par client et par an"],
  retentionCostName: ["ProfitRetentionCost", "RentabiliteCoutFidelisation"],
  visitsByClass: ["Visits a year by ABC class", "Visites par an selon la classe ABC"],
  visitsA: ["A", "A"],
  visitsB: ["B", "B"],
  visitsC: ["C", "C"],
  visitsALabel: ["Visits a year to an A customer", "Visites par an à un client A"],
  visitsBLabel: ["Visits a year to a B customer", "Visites par an à un client B"],
  visitsCLabel: ["Visits a year to a C customer", "Visites par an à un client C"],
  visitsAName: ["ProfitVisitsA", "RentabiliteVisitesA"],
  visitsBName: ["ProfitVisitsB", "RentabiliteVisitesB"],
  visitsCName: ["ProfitVisitsC", "RentabiliteVisitesC"],
  yearsOption: [
    "Years the margins cover (0: as in the data)",
    "Années que couvrent les marges (0 : selon les données)",
  ],
  yearsLabel: ["Years the margins cover", "Années que couvrent les marges"],
  yearsName: ["ProfitYears", "RentabiliteAnnees"],
  dateName: ["ProfitDate", "RentabiliteDate"],
  cutAName: ["ProfitCutA", "RentabiliteSeuilA"],
  cutBName: ["ProfitCutB", "RentabiliteSeuilB"],

  // Columns
  verdict: ["Profitability", "Rentabilité"],
  profitable: ["Profitable", "Rentable"],
  unprofitable: ["Not profitable as things stand", "Non rentable en l’état"],
  result: ["Result", "Résultat"],
  resultRate: ["% of revenue", "% du CA"],
  visitsGiven: ["Visits a year", "Visites par an"],
  visitsAssumed: ["Visits a year (by ABC class)", "Visites par an (selon la classe ABC)"],
  visitsMixed: ["Visits a year (given, else by class)", "Visites par an (données, sinon selon la classe)"],
  visitsPaid: ["Visits", "Visites"],
  logistics: ["Logistics", "Logistique"],
  discounts: ["Discounts", "Remises"],
  retention: ["Retention", "Fidélisation"],

  // Reasons; {who} names the largest cost, {big} and {all} are whole percents of the margin
  costsTake: ["Costs take {all}% of the margin", "Les coûts prennent {all} % de la marge"],
  noCost: ["Nothing is taken off its margin", "Rien n’est retiré de sa marge"],
  negativeMargin: ["Its margin is negative before any cost", "Sa marge est négative avant tout coût"],
  noMargin: ["No margin to pay for what it costs", "Aucune marge pour payer ce qu’il coûte"],
  eaten: ["{who} {big}% of the margin, all costs {all}%", "{who} {big} % de la marge, tous les coûts {all} %"],
  visitsEat: ["Visits take", "Les visites prennent"],
  logisticsEat: ["Logistics takes", "La logistique prend"],
  discountsEat: ["Discounts take", "Les remises prennent"],
  retentionEats: ["Retention takes", "La fidélisation prend"],

  // Key figures
  keyCosts: ["Costs of serving", "Coûts de service"],
  keyRate: ["Result, % of revenue", "Résultat, % du CA"],
  keyUnprofitable: ["Not profitable", "Non rentables"],
  keyLoss: ["What they lose", "Ce qu’ils perdent"],

  // Whale curve
  whaleCaption: ["Data of the whale curve", "Données de la courbe de la baleine"],
  cumulative: ["Cumulative result", "Résultat cumulé"],
  shareOfResult: ["% of the result", "% du résultat"],
  totalResult: ["Result of all customers", "Résultat de tous les clients"],
  whaleX: ["Customers, most profitable first", "Clients, du plus au moins rentable"],
  chartWhale: [
    "The most profitable customer makes {share} of the result|The {n} most profitable customers make {share} of the result",
    "Le client le plus rentable fait {share} du résultat|Les {n} clients les plus rentables font {share} du résultat",
  ],
  chartAll: ["Every customer adds to the result", "Chaque client ajoute au résultat"],
  chartLoss: ["Customers who lose money undo the gains", "Les clients à perte annulent les gains"],
  chartAlt: [
    "Result added up from the most profitable of {customers}: {finding}",
    "Résultat cumulé à partir du plus rentable de {customers} : {finding}",
  ],
  mark: ["{share} of the result", "{share} du résultat"],
  markDetail: ["{n} customer|the first {n} customers", "{n} client|les {n} premiers clients"],
  barsTitle: ["Result", "Résultat"],

  // Findings
  allProfitable: [
    "Every customer is profitable: {result} is left once served.",
    "Tous les clients sont rentables : il reste {result} une fois servis.",
  ],
  whale: [
    "The first customer makes {share} of the result, the others take {back} back.|The first {n} customers make {share} of the result, the others take {back} back.",
    "Le premier client fait {share} du résultat, les autres en reprennent {back}.|Les {n} premiers clients font {share} du résultat, les autres en reprennent {back}.",
  ],
  losing: [
    "{n} customer brings {gain}, but the others lose {loss}: the portfolio costs more than it leaves.|{n} customers bring {gain}, but the others lose {loss}: the portfolio costs more than it leaves.",
    "{n} client apporte {gain}, mais les autres perdent {loss} : le portefeuille coûte plus qu’il ne laisse.|{n} clients apportent {gain}, mais les autres perdent {loss} : le portefeuille coûte plus qu’il ne laisse.",
  ],
  none: [
    "No customer leaves anything once served: {loss} is lost.",
    "Aucun client ne laisse quoi que ce soit une fois servi : {loss} de perte.",
  ],
  even: ["Customers just pay for what they cost.", "Les clients paient tout juste ce qu’ils coûtent."],
  unprofitableCount: [
    "{n} customer is not profitable as things stand.|{n} customers are not profitable as things stand.",
    "{n} client n’est pas rentable en l’état.|{n} clients ne sont pas rentables en l’état.",
  ],

  // Notes
  noteCosts: [
    "Costs are assumptions until you set yours: {visit} a visit, {order} an order, {retention} a year and customer.",
    "Les coûts sont des hypothèses tant que vous n’avez pas mis les vôtres : {visit} la visite, {order} la commande, {retention} par client et par an.",
  ],
  noteVisits: [
    "Visits are assumed from the ABC class: no column tells them.",
    "Les visites sont supposées d’après la classe ABC : aucune colonne ne les donne.",
  ],
  noteSomeVisits: [
    "{n} customer without visits gets those of its ABC class.|{n} customers without visits get those of their ABC class.",
    "{n} client sans visites reçoit celles de sa classe ABC.|{n} clients sans visites reçoivent celles de leur classe ABC.",
  ],
  noteNoOrders: [
    "The list does not tell how many orders there were: no logistics cost.",
    "La liste ne dit pas le nombre de commandes : pas de coût logistique.",
  ],
} as const satisfies Record<string, Words>;
