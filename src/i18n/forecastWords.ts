import type { Words } from "./translate";

/** The forecast by model: what each customer should order, whether it is still there, and the card of the model. */
export const forecastWords = {
  title: ["Forecast", "Prévision"],
  what: [
    "Who is probably still there, what each customer should bring, and whom to visit first.",
    "Qui est sans doute encore là, ce que chacun devrait apporter, et qui visiter d’abord.",
  ],
  sheet: ["Forecast", "Prévision"],
  table: ["Forecast", "Prevision"],
  cardSheet: ["Model card", "Fiche du modèle"],
  cardTitle: ["Model card of the forecast", "Fiche du modèle de prévision"],

  // Methods
  simple: ["Simple formula", "Formule simple"],

  bgBbMonth: ["BG/BB by month", "BG/BB par mois"],
  bgBbQuarter: ["BG/BB by quarter", "BG/BB par trimestre"],
  bgBbYear: ["BG/BB by year", "BG/BB par an"],

  // Columns
  visitRank: ["Visit rank", "Rang de visite"],
  alive: ["Still there (probability)", "Encore là (probabilité)"],
  ordersIn: ["Orders, {n} months", "Commandes, {n} mois"],
  ordersLow: ["Orders, {n} months: low", "Commandes, {n} mois : bas"],
  ordersHigh: ["Orders, {n} months: high", "Commandes, {n} mois : haut"],
  valueIn: ["Value, {n} months", "Valeur, {n} mois"],
  valueLow: ["Value, {n} months: low", "Valeur, {n} mois : bas"],
  valueHigh: ["Value, {n} months: high", "Valeur, {n} mois : haut"],
  lifetime: ["Lifetime value", "Valeur vie"],
  lifetimeLow: ["Lifetime value: low", "Valeur vie : bas"],
  lifetimeHigh: ["Lifetime value: high", "Valeur vie : haut"],
  atRisk: ["Value at risk", "Valeur menacée"],
  method: ["Method", "Méthode"],

  // Why a customer stands where it does
  everyDays: ["every day|every {n} days", "chaque jour|tous les {n} jours"],
  everyWeeks: ["every week|every {n} weeks", "chaque semaine|toutes les {n} semaines"],
  everyMonths: ["every month|every {n} months", "chaque mois|tous les {n} mois"],
  everyYears: ["every year|every {n} years", "chaque année|tous les {n} ans"],
  forDays: ["{n} day|{n} days", "{n} jour|{n} jours"],
  forWeeks: ["{n} week|{n} weeks", "{n} semaine|{n} semaines"],
  forMonths: ["{n} month|{n} months", "{n} mois|{n} mois"],
  forYears: ["{n} year|{n} years", "{n} an|{n} ans"],
  seenSilent: ["Orders {every}; silent for {silence}", "Commande {every} ; silencieux depuis {silence}"],
  seenToday: ["Orders {every}, the last on the analysis date", "Commande {every}, la dernière à la date d’analyse"],
  seenOnce: ["One order, {silence} ago", "Une seule commande, il y a {silence}"],
  seenOnceToday: ["One order, on the analysis date", "Une seule commande, à la date d’analyse"],
  reasonAtStake: [
    "{seen}: {alive} likely to be still there; {amount} at stake",
    "{seen} : {alive} de chances d’être encore là ; {amount} en jeu",
  ],
  reasonGone: [
    "{seen}: {alive} likely to be still there; {amount} probably lost",
    "{seen} : {alive} de chances d’être encore là ; {amount} sans doute perdus",
  ],
  reasonSafe: ["{seen}: {alive} likely to be still there", "{seen} : {alive} de chances d’être encore là"],
  reasonExpected: ["{seen}: {orders} expected in {months} months", "{seen} : {orders} attendues en {months} mois"],
  ordersExpected: ["{count} order|{count} orders", "{count} commande|{count} commandes"],
  reasonLeftOut: [
    "No purchase to go by: its orders come to nothing",
    "Aucun achat à suivre : ses commandes s’annulent",
  ],

  // Findings
  finding: [
    "In 12 months: {revenue} of revenue expected; {risk} of value at risk, {share} of it with the first {n} customer to visit.|In 12 months: {revenue} of revenue expected; {risk} of value at risk, {share} of it with the first {n} customers to visit.",
    "En 12 mois : {revenue} de CA attendu ; {risk} de valeur menacée, dont {share} chez le premier client à visiter.|En 12 mois : {revenue} de CA attendu ; {risk} de valeur menacée, dont {share} chez les {n} premiers clients à visiter.",
  ],
  findingSafe: [
    "In 12 months: {revenue} of revenue expected; no value is at risk.",
    "En 12 mois : {revenue} de CA attendu ; aucune valeur n’est menacée.",
  ],
  findingSimple: [
    "In 12 months: {revenue} of revenue expected by the simple formula, without an interval.",
    "En 12 mois : {revenue} de CA attendu par la formule simple, sans intervalle.",
  ],
  findingNothing: [
    "No order is expected in the next 12 months: everybody seems to have left.",
    "Aucune commande n’est attendue dans les 12 mois : tout le monde semble parti.",
  ],

  findingNoPurchase: [
    "Nothing can be foreseen: the orders of every customer come to nothing or less.",
    "Rien à prévoir : les commandes de chaque client sont nulles ou négatives.",
  ],

  // Key figures
  keyRevenue: ["Revenue expected in 12 months", "CA attendu en 12 mois"],
  withInterval: ["{expected} ({low} – {high})", "{expected} ({low} – {high})"],
  keyLow: ["8 times out of 10 from", "8 fois sur 10 de"],
  keyHigh: ["to", "à"],
  methodSubtitle: ["{finding} {basis} Method: {method}", "{finding} {basis} Méthode : {method}"],
  keyAlive: ["Customers probably still there, of {n}", "Clients sans doute encore là, sur {n}"],
  keyRisk: ["Value at risk", "Valeur menacée"],
  keyLifetime: ["Lifetime value of all", "Valeur vie de tous"],
  keyGap: ["Held-back orders: foreseen / made", "Commandes mises de côté : prévu / réel"],

  // Charts
  riskChart: [
    "The first customer holds {share} of the value at risk|The first {n} customers hold {share} of the value at risk",
    "Le premier client porte {share} de la valeur menacée|Les {n} premiers clients portent {share} de la valeur menacée",
  ],
  riskChartAlt: ["Value at risk by customer: {list}.", "Valeur menacée par client : {list}."],
  expectedBars: ["Value expected in 12 months", "Valeur attendue en 12 mois"],
  repeatsChart: [
    "{observed} of customers never ordered again; the model expects {expected}",
    "Sans réachat : {observed} des clients, {expected} selon le modèle",
  ],
  repeatsChartAlt: [
    "Share of customers by number of repeat orders, observed / expected: {list}.",
    "Part des clients par nombre de réachats, observée / attendue : {list}.",
  ],
  repeatsTitle: ["Customers by number of repeat orders", "Clients par nombre de réachats"],
  repeats: ["Repeat orders", "Réachats"],
  andMore: ["{count}+", "{count}+"],
  observed: ["Observed", "Observé"],
  expected: ["Expected", "Attendu"],
  shareOfCustomers: ["Share of customers", "Part des clients"],
  heldBackChart: [
    "{actual} orders made, {foreseen} foreseen ({method})",
    "{actual} commandes passées, {foreseen} prévues ({method})",
  ],
  heldBackChartAlt: [
    "Orders of the period held back, made and foreseen: {list}.",
    "Commandes de la période mise de côté, passées et prévues : {list}.",
  ],

  // What the methods suppose
  bgNbdIdea: [
    "This statistical model supposes that customers order at their own pace, and that each may leave for good right after an order.",
    "Ce modèle statistique suppose que chaque client commande à son rythme et peut partir pour de bon juste après une commande.",
  ],
  mbgNbdIdea: [
    "This statistical model supposes that customers order at their own pace, and that each may leave for good right after any order, the first included.",
    "Ce modèle statistique suppose que chaque client commande à son rythme et peut partir pour de bon juste après une commande, même la première.",
  ],
  paretoNbdIdea: [
    "This statistical model supposes that customers order at their own pace, and that each may leave for good at any time.",
    "Ce modèle statistique suppose que chaque client commande à son rythme et peut partir pour de bon à tout moment.",
  ],
  bgBbIdea: [
    "This statistical model supposes that customers order or not in each {period}, and that each may leave for good before any of them.",
    "Ce modèle statistique suppose que chaque {period} un client commande ou non, et peut partir pour de bon d’une période à l’autre.",
  ],
  bgBbCounts: [
    "It counts periods, not orders: here, an order is {aPeriod} with at least one order, and its value is what that period brings.",
    "Il compte des périodes, pas des commandes : ici, une commande est {aPeriod} avec au moins une commande, et sa valeur est ce que rapporte cette période.",
  ],
  simpleIdea: [
    "It supposes that each customer goes on at its past pace for as long as customers stay on average; a long silence changes nothing.",
    "Elle suppose que chaque client continue à son rythme passé aussi longtemps que les clients restent en moyenne ; un long silence n’y change rien.",
  ],

  // How far to trust it
  verdictBetter: [
    "Customer by customer, this forecast is off by {own} orders on average; the plain forecast “{name}” is off by {naive}.",
    "Client par client, cette prévision se trompe de {own} commande en moyenne ; la prévision naïve « {name} », de {naive}.|Client par client, cette prévision se trompe de {own} commandes en moyenne ; la prévision naïve « {name} », de {naive}.",
  ],
  verdictWorse: [
    "Careful: customer by customer, this forecast is off by {own} orders on average, more than the plain forecast “{name}” ({naive}).",
    "Attention : client par client, cette prévision se trompe de {own} commande en moyenne, plus que la prévision naïve « {name} » ({naive}).|Attention : client par client, cette prévision se trompe de {own} commandes en moyenne, plus que la prévision naïve « {name} » ({naive}).",
  ],
  verdictEqual: [
    "Customer by customer, this forecast is off by {own} orders on average, as is the plain forecast “{name}”.",
    "Client par client, cette prévision se trompe de {own} commande en moyenne, comme la prévision naïve « {name} ».|Client par client, cette prévision se trompe de {own} commandes en moyenne, comme la prévision naïve « {name} ».",
  ],
  trustTotals: ["Trust totals more than single customers.", "Fiez-vous aux totaux plus qu’à un client seul."],
  totalsOff: [
    "Careful: {actual} orders were made in the hidden period where it foresees {foreseen}: totals may be as far off.",
    "Attention : {actual} commandes ont été passées dans la période cachée, elle en prévoit {foreseen} : les totaux peuvent être aussi loin du compte.",
  ],
  intervals: [
    "Intervals say what one customer may do, if the model is right: they hold the truth 8 times out of 10 (80%).",
    "Les intervalles disent ce que peut faire un client, si le modèle est juste : ils contiennent la vérité 8 fois sur 10 (80 %).",
  ],
  discounted: [
    "Lifetime values are discounted at {rate} a year; values of 3, 6 and 12 months are not.",
    "Les valeurs vie sont actualisées à {rate} par an ; celles à 3, 6 et 12 mois ne le sont pas.",
  ],
  countedColumnRate: [
    "Value is margin: {rate} of revenue, as in the margins of your orders.",
    "La valeur est de la marge : {rate} du CA, comme dans les marges de vos commandes.",
  ],
  countedNoMargin: [
    "The margins of your orders do not add up to a share of their revenue: value is revenue.",
    "Les marges de vos commandes ne font pas une part de leur CA : la valeur est du CA.",
  ],
  spendFitted: [
    "An order is worth {mean} on average; each customer’s own mean counts more, the more it ordered (Gamma-Gamma).",
    "Une commande vaut {mean} en moyenne ; la moyenne propre du client compte d’autant plus qu’il a commandé (Gamma-Gamma).",
  ],
  spendOwnMean: [
    "The value of an order is each customer’s own mean: {reason}.",
    "La valeur d’une commande est la moyenne propre du client : {reason}.",
  ],
  spendTooFewRepeaters: [
    "too few customers ordered again to model it",
    "trop peu de clients ont recommandé pour la modéliser",
  ],
  spendNoFiniteMean: [
    "the Gamma-Gamma model has no finite mean in these data (q is 1 or less)",
    "le modèle Gamma-Gamma n’a pas de moyenne finie dans ces données (q vaut 1 ou moins)",
  ],
  spendNotConverged: [
    "the search for the Gamma-Gamma model found no maximum",
    "la recherche du modèle Gamma-Gamma n’a pas trouvé de maximum",
  ],
  spendNoSpread: ["orders are worth nearly the same for all", "les commandes valent presque autant chez tous"],
  correlationUp: [
    "Customers that order often also spend more per order (correlation {correlation}), which Gamma-Gamma does not know: their value may be underrated.",
    "Les clients qui commandent souvent dépensent aussi plus par commande (corrélation {correlation}), ce que Gamma-Gamma ignore : leur valeur peut être sous-estimée.",
  ],
  correlationDown: [
    "Customers that order often spend less per order (correlation {correlation}), which Gamma-Gamma does not know: their value may be overrated.",
    "Les clients qui commandent souvent dépensent moins par commande (corrélation {correlation}), ce que Gamma-Gamma ignore : leur valeur peut être surestimée.",
  ],
  concernNotConverged: [
    "{method}: the search did not end at a maximum.",
    "{method} : la recherche ne s’est pas arrêtée à un maximum.",
  ],
  concernDropoutNotIdentified: [
    "{method}: dropout is not identified in these data: leaving cannot be told from a long pause.",
    "{method} : les départs ne se lisent pas dans ces données : rien ne les distingue d’une longue pause.",
  ],
  concernHeterogeneityNotIdentified: [
    "{method}: these data do not show how far customers differ from one another.",
    "{method} : ces données ne montrent pas à quel point les clients diffèrent entre eux.",
  ],
  concernNoStandardErrors: [
    "{method}: how exact its parameters are is unknown (no standard errors): others would describe these orders as well.",
    "{method} : la précision de ses paramètres est inconnue (pas d’erreurs types) : d’autres décriraient aussi bien ces commandes.",
  ],
  atRiskMeans: [
    "Value at risk: what a customer would bring in {months} months if still there, times the probability that it has left.",
    "Valeur menacée : ce qu’un client apporterait en {months} mois s’il est encore là, fois la probabilité qu’il soit parti.",
  ],
  gone: [
    "{n} customer is probably gone (less than {share} likely to be still there): last in the list, and not in the value at risk.|{n} customers are probably gone (less than {share} likely to be still there): last in the list, and not in the value at risk.",
    "{n} client est sans doute parti (moins de {share} de chances d’être encore là) : en fin de liste, et hors de la valeur menacée.|{n} clients sont sans doute partis (moins de {share} de chances d’être encore là) : en fin de liste, et hors de la valeur menacée.",
  ],
  totalTooNarrow: [
    "The interval of the total knows what chance does, not how exact the parameters are: the truth may lie outside more often.",
    "L’intervalle du total dit ce que fait le hasard, non la précision des paramètres : la vérité peut en sortir plus souvent.",
  ],
  totalWithoutInterval: [
    "The total has no interval: a few orders may be worth any amount.",
    "Le total n’a pas d’intervalle : quelques commandes peuvent valoir n’importe quel montant.",
  ],
  customersLeftOut: [
    "{n} customer has no forecast: its orders come to nothing or less.|{n} customers have no forecast: their orders come to nothing or less.",
    "{n} client n’a pas de prévision : ses commandes sont nulles ou négatives.|{n} clients n’ont pas de prévision : leurs commandes sont nulles ou négatives.",
  ],
  daysLeftOut: [
    "{n} day whose orders come to nothing or less is no purchase.|{n} days whose orders come to nothing or less are no purchases.",
    "{n} jour dont les commandes sont nulles ou négatives ne compte pas comme achat.|{n} jours dont les commandes sont nulles ou négatives ne comptent pas comme achats.",
  ],

  // Tables of the card
  plain: ["In plain words", "En clair"],
  modelsCaption: ["Models tried, best first", "Modèles essayés, le meilleur d’abord"],
  modelsNote: [
    "A lower AIC describes the orders better; the orders held back tell who foresees them better.",
    "Un AIC plus bas décrit mieux les commandes ; celles mises de côté disent qui les prévoit mieux.",
  ],
  model: ["Model", "Modèle"],
  parameterCount: ["Parameters", "Paramètres"],
  logLikelihood: ["Log-likelihood", "Log-vraisemblance"],
  aic: ["AIC", "AIC"],
  groups: ["Different histories", "Historiques différents"],
  remark: ["Remark", "Remarque"],
  remarkChosen: ["Chosen", "Retenu"],
  parametersCaption: ["Parameters of {method}", "Paramètres de {method}"],
  parametersUnusedCaption: ["Parameters of {method} (not used)", "Paramètres de {method} (non utilisés)"],
  parametersNotePeriods: [
    "The truth is within a 95% interval 19 times out of 20.",
    "La vérité est dans un intervalle à 95 % 19 fois sur 20.",
  ],
  parametersNote: [
    "Times are in weeks; the truth is within a 95% interval 19 times out of 20.",
    "Les durées sont en semaines ; la vérité est dans un intervalle à 95 % 19 fois sur 20.",
  ],
  parameter: ["Parameter", "Paramètre"],
  estimate: ["Value", "Valeur"],
  standardError: ["Standard error", "Erreur type"],
  low95: ["95% low", "95 % bas"],
  high95: ["95% high", "95 % haut"],
  inWords: ["In words", "En mots"],
  heldBackCaption: [
    "Held back: the orders of {from} – {to}, foreseen from those before",
    "Mis de côté : les commandes du {from} au {to}, prévues d’après celles d’avant",
  ],
  heldBackNote: [
    "{n} customer had ordered before; the error is per customer, in orders.|{n} customers had ordered before; the error is per customer, in orders.",
    "{n} client avait commandé avant ; l’erreur est par client, en commandes.|{n} clients avaient commandé avant ; l’erreur est par client, en commandes.",
  ],
  forecastBy: ["Forecast", "Prévision"],
  ordersForeseen: ["Orders", "Commandes"],
  gap: ["Gap", "Écart"],
  meanError: ["Mean error", "Erreur moyenne"],
  squareError: ["Root mean square error", "Erreur quadratique"],
  actual: ["Made (actual)", "Passées (réel)"],
  sameAsBefore: ["Same as before", "Comme avant"],
  likeTheAverage: ["Like the average customer", "Comme le client moyen"],
  spendCaption: ["Value of an order (Gamma-Gamma)", "Valeur d’une commande (Gamma-Gamma)"],
  meanOrder: ["Mean order", "Commande moyenne"],
  correlation: ["Correlation", "Corrélation"],
  repeatsCaption: ["Repeat orders: observed and expected", "Réachats : observés et attendus"],

  // What parameters mean
  pacesDiffer: [
    "Paces differ widely: most customers order seldom, a few often.",
    "Les rythmes diffèrent beaucoup : la plupart commandent rarement, quelques-uns souvent.",
  ],
  pacesAlike: ["Customers order at rather similar paces.", "Les clients commandent à des rythmes assez proches."],
  averagePace: [
    "While there, an average customer orders every {weeks} weeks.",
    "Tant qu’il est là, un client moyen commande toutes les {weeks} semaines.",
  ],
  leavesAfterOrder: [
    "After an order, {share} of customers leave for good.",
    "Après une commande, {share} des clients partent pour de bon.",
  ],
  leavingDiffers: [
    "Customers differ widely in how soon they leave.",
    "Les clients partent plus ou moins vite, avec de grandes différences.",
  ],
  leavingAlike: [
    "Customers are rather alike in how soon they leave.",
    "Les clients partent à peu près aussi vite les uns que les autres.",
  ],
  halfLife: ["Half of the customers are gone after {time}.", "La moitié des clients sont partis après {time}."],
  halfNever: [
    "Customers hardly ever leave: half of them would stay longer than anybody looks ahead.",
    "Les clients ne partent presque jamais : la moitié resterait plus longtemps qu’on ne saurait prévoir.",
  ],
  ordersInPeriod: [
    "While there, a customer orders in {share} of the periods.",
    "Tant qu’il est là, un client commande dans {share} des périodes.",
  ],
  leavesEachPeriod: [
    "Before each period, {share} of the customers leave for good.",
    "Avant chaque période, {share} des clients partent pour de bon.",
  ],
  ordersRegular: [
    "The orders of one customer are worth rather the same.",
    "Les commandes d’un même client valent à peu près autant.",
  ],
  ordersIrregular: [
    "The orders of one customer differ widely in value.",
    "Les commandes d’un même client diffèrent beaucoup en valeur.",
  ],
  meansDiffer: [
    "Customers differ widely in what they spend per order.",
    "Les clients diffèrent beaucoup par ce qu’ils dépensent par commande.",
  ],
  meansAlike: ["Customers spend rather alike per order.", "Les clients dépensent à peu près autant par commande."],
  scaleOfSpend: ["The scale of the amounts.", "L’échelle des montants."],
  meanOrderMeans: ["An average order is worth {mean}.", "Une commande moyenne vaut {mean}."],
  independence: [
    "Gamma-Gamma takes number and value of orders as independent: 0 is best.",
    "Gamma-Gamma suppose le nombre et la valeur des commandes indépendants : 0 est idéal.",
  ],
  weeks: ["{count} weeks", "{count} semaines"],
  years: ["{count} years", "{count} ans"],

  // Options
  optionModel: ["Model", "Modèle"],
  modelBest: ["Best for these data", "Le meilleur pour ces données"],
  modelBgNbd: ["BG/NBD", "BG/NBD"],
  modelMbgNbd: ["MBG/NBD", "MBG/NBD"],
  modelParetoNbd: ["Pareto/NBD", "Pareto/NBD"],
  modelBgBb: ["BG/BB, by month, quarter or year", "BG/BB, par mois, trimestre ou an"],
  month: ["month", "mois"],
  quarter: ["quarter", "trimestre"],
  year: ["year", "année"],
  aMonth: ["a month", "un mois"],
  aQuarter: ["a quarter", "un trimestre"],
  aYear: ["a year", "une année"],
  optionColumns: ["Forecast columns", "Colonnes de prévision"],
  columnsNo: ["No", "Non"],
  columnsYes: ["Yes, on the right of the table", "Oui, à droite du tableau"],

  // Live and parameters
  obstacleSource: [
    "a model is fitted to all orders at once, and three columns of cells do not make these orders: {reason}",
    "un modèle est ajusté à toutes les commandes à la fois, et trois colonnes de cellules ne font pas ces commandes : {reason}",
  ],
  obstacleRows: [
    "a model is fitted to all orders at once, and rows were left out or brought together, which three columns of cells do not show",
    "un modèle est ajusté à toutes les commandes à la fois, et des lignes ont été écartées ou rapprochées, ce que trois colonnes de cellules ne montrent pas",
  ],
  liveNote: [
    "The customers come from one CLIENTELE.CLVFORECAST formula: colleagues without the add-in keep its last values. The model card and the interval of the total stay values.",
    "Les clients viennent d’une seule formule CLIENTELE.CLVFORECAST : les collègues sans le complément en gardent les dernières valeurs. La fiche du modèle et l’intervalle du total restent des valeurs.",
  ],
  marginRate: ["Value per unit of revenue", "Valeur par unité de CA"],
  dateName: ["ForecastDate", "PrevisionDate"],
  discountName: ["ForecastDiscount", "PrevisionActualisation"],
  marginName: ["ForecastMargin", "PrevisionMarge"],
  columnsAreValues: [
    "The forecast columns stay values: a model is fitted to all orders at once.",
    "Les colonnes de prévision restent des valeurs : un modèle est ajusté à toutes les commandes à la fois.",
  ],
  columnsNote: [
    "The forecast columns are added; the analysis Forecast tells the model behind them and how far to trust it.",
    "Les colonnes de prévision sont ajoutées ; l’analyse Prévision dit quel modèle les donne et jusqu’où s’y fier.",
  ],
} as const satisfies Record<string, Words>;
