import type { Words } from "./translate";

/** Every sentence the analyses and the session say, on sheets, charts and previews. */
export const analysisWords = {
  // Fields and measures
  revenue: ["Revenue", "CA"],
  margin: ["Margin", "Marge"],
  averageBasket: ["Average basket", "Panier moyen"],
  ofRevenue: ["of revenue", "du CA"],
  ofMargin: ["of margin", "de la marge"],
  customer: ["Customer", "Client"],
  segment: ["Segment", "Segment"],
  firstOrder: ["First order", "Première commande"],
  lastOrder: ["Last order", "Dernière commande"],
  recencyDays: ["Recency (days)", "Récence (jours)"],
  orders: ["Orders", "Commandes"],
  recencyScore: ["R", "R"],
  frequencyScore: ["F", "F"],
  monetaryScore: ["M", "M"],
  score: ["Score /100", "Note /100"],
  abc: ["ABC", "ABC"],
  sector: ["Sector", "Secteur"],
  region: ["Region", "Région"],
  salesperson: ["Salesperson", "Commercial"],
  name: ["Name", "Nom"],
  solvency: ["Solvency", "Solvabilité"],
  potential: ["Potential", "Potentiel"],
  visits: ["Visits", "Visites"],
  rank: ["Rank", "Rang"],
  share: ["Share", "Part"],
  cumulative: ["Cumulative", "Cumul"],
  class: ["Class", "Classe"],
  size: ["Size", "Taille"],
  customers: ["Customers", "Clients"],
  shareOfCustomers: ["% of customers", "% des clients"],
  shareOfRevenue: ["% of revenue", "% du CA"],
  shareOfMargin: ["% of margin", "% de la marge"],
  meanBasket: ["Basket (mean)", "Panier moyen"],
  meanRecency: ["Mean silence (days)", "Silence moyen (jours)"],
  meanOrders: ["Orders per customer", "Commandes par client"],
  total: ["Total", "Total"],
  code: ["RFM code", "Code RFM"],
  none: ["None", "Aucun"],

  // Sheets and tables
  portfolioSheet: ["Portfolio", "Portefeuille"],
  portfolioTable: ["Portfolio", "Portefeuille"],
  portfolioTitle: ["Customer portfolio", "Portefeuille clients"],
  segmentsSheet: ["Segments", "Segments"],
  segmentsTitle: ["RFM segments", "Segments RFM"],
  parametersSheet: ["Parameters", "Paramètres"],
  parametersTitle: ["Parameters", "Paramètres"],
  gridTable: ["SegmentGrid", "GrilleSegments"],
  gridCaption: [
    "Segment of each combination of scores: edit it with the names of the sheet Segments",
    "Segment de chaque combinaison de notes : à modifier avec les noms de la feuille Segments",
  ],
  portfolioRecencyScoresName: ["PortfolioRecencyScores", "PortefeuilleNotesRecence"],
  portfolioFrequencyScoresName: ["PortfolioFrequencyScores", "PortefeuilleNotesFrequence"],
  portfolioMonetaryScoresName: ["PortfolioMonetaryScores", "PortefeuilleNotesMontant"],
  thresholdsCaption: ["Thresholds in force", "Seuils en vigueur"],
  thresholdScore: ["Score", "Note"],
  thresholdRecency: ["Days since last order, at most", "Jours depuis la commande, au plus"],
  thresholdOrders: ["Orders, at least", "Commandes, au moins"],
  thresholdAmount: ["Amount, at least", "Montant, au moins"],
  frozenGridCaption: ["Segment of each combination of scores", "Segment de chaque combinaison de notes"],
  paretoSheet: ["Pareto", "Pareto"],
  paretoTable: ["Pareto", "Pareto"],
  paretoCaption: ["Data of the Pareto chart", "Données du graphique de Pareto"],
  sizeSheet: ["Size", "Taille"],
  sizeTable: ["CustomerSize", "TailleClients"],

  // Subtitles
  portfolioSubtitle: [
    "{customers} · {orders} · {from} – {to} · {mode} · Clientele {version} · {now}",
    "{customers} · {orders} · {from} – {to} · {mode} · Clientele {version} · {now}",
  ],
  portfolioSubtitleUntil: [
    "{customers} · {orders} · up to {to} · {mode} · Clientele {version} · {now}",
    "{customers} · {orders} · jusqu’au {to} · {mode} · Clientele {version} · {now}",
  ],
  findingSubtitle: [
    "{finding} · {mode} · Clientele {version} · {now}",
    "{finding} · {mode} · Clientele {version} · {now}",
  ],
  parametersSubtitle: [
    "Formulas read these cells: change one and the portfolio follows · Clientele {version} · {now}",
    "Les formules lisent ces cellules : changez-en une, le portefeuille suit · Clientele {version} · {now}",
  ],
  frozenParametersSubtitle: [
    "The values these results were computed with · Clientele {version} · {now}",
    "Les valeurs avec lesquelles ces résultats ont été calculés · Clientele {version} · {now}",
  ],
  customerCount: ["{n} customer|{n} customers", "{n} client|{n} clients"],
  orderCount: ["{n} order|{n} orders", "{n} commande|{n} commandes"],
  live: ["live formulas", "formules vivantes"],
  frozen: ["frozen values", "valeurs figées"],

  // Key figures
  keyPareto: ["Customers making {share} {of}", "Clients qui font {share} {of}"],
  keySlipping: ["Good customers slipping", "Bons clients qui s’éloignent"],
  keyShareOfCustomers: ["Share of customers", "Part des clients"],
  keyTopFifth: ["Top 20% of customers ({count})", "20 % premiers clients ({count})"],
  keyTopTwenty: ["Top 20 customers", "20 premiers clients"],
  keyLargest: ["Largest customer", "Premier client"],

  // RFM
  rfmTitle: ["RFM segments", "Segments RFM"],
  rfmWhat: [
    "Sorts customers by how recently, how often and how much they buy.",
    "Classe les clients selon la récence, la fréquence et le montant de leurs achats.",
  ],
  rfmChampions: [
    "{n} Champion, {share} of customers, brings {revenue} of revenue.|{n} Champions, {share} of customers, bring {revenue} of revenue.",
    "{n} Champion, soit {share} des clients, apporte {revenue} du CA.|{n} Champions, soit {share} des clients, apportent {revenue} du CA.",
  ],
  rfmChampionsWithoutShare: [
    "{n} Champion, {share} of customers.|{n} Champions, {share} of customers.",
    "{n} Champion, soit {share} des clients.|{n} Champions, soit {share} des clients.",
  ],
  rfmNoChampion: ["No customer stands out as a Champion.", "Aucun client ne se détache comme Champion."],
  rfmSlipping: [
    "{n} good customer is slipping.|{n} good customers are slipping.",
    "{n} bon client s’éloigne.|{n} bons clients s’éloignent.",
  ],
  rfmNoneSlipping: ["No good customer is slipping.", "Aucun bon client ne s’éloigne."],

  // RFM charts
  revenueChart: ["{label}: {share} of revenue", "{label} : {share} du CA"],
  revenueChartFlat: ["Revenue by segment", "CA par segment"],
  revenueChartAlt: ["Revenue by segment: {list}.", "CA par segment : {list}."],
  bubbleChart: ["{label}: silent for {days} days on average", "{label} : silencieux depuis {days} jours en moyenne"],
  bubbleChartAlt: [
    "Days since the last order and orders per customer, the area being revenue: {list}.",
    "Jours depuis la dernière commande et commandes par client, la surface étant le CA : {list}.",
  ],
  bubbleItem: ["{label} {days} days, {orders} orders", "{label} {days} jours, {orders} commandes"],
  bubbleX: ["Days since last order (mean)", "Jours depuis la dernière commande (moyenne)"],
  bubbleY: ["Orders per customer (mean)", "Commandes par client (moyenne)"],
  paretoChart: [
    "{n} customer makes {share} {of}|{n} customers make {share} {of}",
    "{n} client fait {share} {of}|{n} clients font {share} {of}",
  ],
  paretoChartAlt: [
    "Pareto curve of {customers}: {finding}; the largest has {largest}.",
    "Courbe de Pareto de {customers} : {finding} ; le premier pèse {largest}.",
  ],
  paretoX: ["Customers, largest first", "Clients, du plus gros au plus petit"],
  paretoXThinned: [
    "Customers, largest first ({shown} of {n} drawn)",
    "Clients, du plus gros au plus petit ({shown} tracés sur {n})",
  ],
  cumulativeShare: ["Cumulative share", "Part cumulée"],

  // Pareto / ABC
  paretoTitle: ["Pareto 20/80 and ABC", "Pareto 20/80 et ABC"],
  paretoWhat: [
    "The smallest group of customers that makes 80% of the total, and classes A, B and C.",
    "Le plus petit groupe de clients qui fait 80 % du total, et les classes A, B et C.",
  ],
  paretoDispersed: [
    "{n} customer, {part} of them, makes {share} {of}: a dispersed portfolio.|{n} customers, {part} of them, make {share} {of}: a dispersed portfolio.",
    "{n} client, soit {part}, fait {share} {of} : un portefeuille dispersé.|{n} clients, soit {part}, font {share} {of} : un portefeuille dispersé.",
  ],
  paretoBalanced: [
    "{n} customer, {part} of them, makes {share} {of}: close to the usual 20/80.|{n} customers, {part} of them, make {share} {of}: close to the usual 20/80.",
    "{n} client, soit {part}, fait {share} {of} : proche du 20/80 habituel.|{n} clients, soit {part}, font {share} {of} : proche du 20/80 habituel.",
  ],
  paretoDependent: [
    "{n} customer, {part} of them, makes {share} {of}: the portfolio depends on a few.|{n} customers, {part} of them, make {share} {of}: the portfolio depends on a few.",
    "{n} client, soit {part}, fait {share} {of} : le portefeuille dépend de quelques-uns.|{n} clients, soit {part}, font {share} {of} : le portefeuille dépend de quelques-uns.",
  ],
  paretoSole: ["One customer makes the whole total.", "Un seul client fait tout le total."],
  paretoMark: ["{n} customer|{n} customers", "{n} client|{n} clients"],
  paretoMarkDetail: ["{part} → {share}", "{part} → {share}"],

  // Size
  sizeTitle: ["Small, medium, large", "Petits, moyens, grands"],
  sizeWhat: [
    "Sorts customers by what they bring, with two thresholds that you can edit.",
    "Classe les clients selon ce qu’ils apportent, avec deux seuils modifiables.",
  ],
  sizeSmall: ["Small", "Petit"],
  sizeMedium: ["Medium", "Moyen"],
  sizeLarge: ["Large", "Grand"],
  sizeConcentrated: [
    "{n} large customer, {part} of them, brings {share} {of}: care for each one.|{n} large customers, {part} of them, bring {share} {of}: care for each one.",
    "{n} grand client, soit {part}, apporte {share} {of} : à suivre un par un.|{n} grands clients, soit {part}, apportent {share} {of} : à suivre un par un.",
  ],
  sizeSpread: [
    "{n} large customer, {part} of them, brings {share} {of}: the others matter as much.|{n} large customers, {part} of them, bring {share} {of}: the others matter as much.",
    "{n} grand client, soit {part}, apporte {share} {of} : les autres comptent autant.|{n} grands clients, soit {part}, apportent {share} {of} : les autres comptent autant.",
  ],
  sizeNoLarge: ["No customer reaches {cut}.", "Aucun client n’atteint {cut}."],
  sizeLargeOnly: [
    "{n} large customer from {cut}.|{n} large customers from {cut}.",
    "{n} grand client à partir de {cut}.|{n} grands clients à partir de {cut}.",
  ],
  sizeChart: [
    "{n} large customer: {share} {of}|{n} large customers: {share} {of}",
    "{n} grand client : {share} {of}|{n} grands clients : {share} {of}",
  ],
  sizeChartFlat: ["Total by size", "Total par taille"],
  sizeChartAlt: ["Total by size of customer: {list}.", "Total par taille de client : {list}."],

  // Parameters: labels and names of cells
  analysisDate: ["Analysis date", "Date d’analyse"],
  analysisDateName: ["AnalysisDate", "DateAnalyse"],
  amountCounted: ["Amount counted", "Montant compté"],
  amountCountedName: ["RfmMeasure", "RfmMesure"],
  levels: ["Levels per score", "Niveaux par note"],
  levelsName: ["RfmLevels", "RfmNiveaux"],
  scoring: ["Scores", "Notes"],
  scoringName: ["RfmScoring", "RfmNotation"],
  weightRecency: ["Weight of recency", "Poids de la récence"],
  weightRecencyName: ["RfmWeightRecency", "RfmPoidsRecence"],
  weightFrequency: ["Weight of frequency", "Poids de la fréquence"],
  weightFrequencyName: ["RfmWeightFrequency", "RfmPoidsFrequence"],
  weightMonetary: ["Weight of amount", "Poids du montant"],
  weightMonetaryName: ["RfmWeightMonetary", "RfmPoidsMontant"],
  cutA: ["Class A up to", "Classe A jusqu’à"],
  cutB: ["Class B up to", "Classe B jusqu’à"],
  abcCutAName: ["AbcCutA", "AbcSeuilA"],
  abcCutBName: ["AbcCutB", "AbcSeuilB"],
  paretoDateName: ["ParetoDate", "ParetoDateAnalyse"],
  paretoShareName: ["ParetoThreshold", "ParetoSeuil"],
  paretoMeasureName: ["ParetoMeasure", "ParetoMesure"],
  paretoCutAName: ["ParetoCutA", "ParetoSeuilA"],
  paretoCutBName: ["ParetoCutB", "ParetoSeuilB"],
  threshold: ["Threshold", "Seuil"],
  sizeDateName: ["SizeDate", "TailleDate"],
  sizeMeasureName: ["SizeMeasure", "TailleMesure"],
  mediumFrom: ["Medium from", "Moyen à partir de"],
  mediumFromName: ["SizeMediumFrom", "TailleMoyenDes"],
  largeFrom: ["Large from", "Grand à partir de"],
  largeFromName: ["SizeLargeFrom", "TailleGrandDes"],

  // Names of ranges
  orderCustomersName: ["OrderCustomers", "CommandesClients"],
  orderDatesName: ["OrderDates", "CommandesDates"],
  orderAmountsName: ["OrderAmounts", "CommandesMontants"],
  orderCustomersComment: ["Customer of each order read by Clientele", "Client de chaque commande lue par Clientele"],
  orderDatesComment: ["Date of each order read by Clientele", "Date de chaque commande lue par Clientele"],
  orderAmountsComment: [
    "Net amount of each order read by Clientele",
    "Montant net de chaque commande lue par Clientele",
  ],
  gridCodesName: ["SegmentCodes", "SegmentsCodes"],
  gridCodesComment: ["Codes of the segment grid", "Codes de la grille de segments"],
  gridLabelsName: ["SegmentLabels", "SegmentsLibelles"],
  gridLabelsComment: ["Segment of each code of the grid", "Segment de chaque code de la grille"],
  portfolioSegmentsName: ["PortfolioSegments", "PortefeuilleSegments"],
  portfolioRecencyName: ["PortfolioRecency", "PortefeuilleRecence"],
  portfolioOrdersName: ["PortfolioOrders", "PortefeuilleCommandes"],
  portfolioRevenueName: ["PortfolioRevenue", "PortefeuilleCA"],
  portfolioColumnComment: ["A column of the customer portfolio", "Une colonne du portefeuille clients"],
  paretoCurveName: ["PortfolioCumulative", "PortefeuilleCumul"],
  paretoCurveComment: ["Cumulative share of revenue, largest first", "Part cumulée du CA, du plus gros au plus petit"],

  // Options
  optionDate: ["As of", "Au"],
  optionWeights: ["Weights", "Poids"],
  optionAbcCuts: ["ABC cuts (%)", "Seuils ABC (%)"],
  optionThreshold: ["Threshold (%)", "Seuil (%)"],
  optionSegments: ["Number of segments", "Nombre de segments"],
  optionSizeCuts: ["Thresholds", "Seuils"],
  weightR: ["Recency", "Récence"],
  weightF: ["Frequency", "Fréquence"],
  weightM: ["Amount", "Montant"],
  scoringRank: ["By rank, ties equal", "Par rang, ex æquo égaux"],
  scoringQuantile: ["By quantile", "Par quantile"],
  scoringNested: ["Nested: F within R, M within F", "Emboîtées : F dans R, M dans F"],
  scoringNtile: ["Equal groups, as SQL’s NTILE", "Groupes égaux, comme NTILE en SQL"],
  automatic: ["Automatic", "Automatique"],
  fiveSegments: ["5", "5"],
  eightSegments: ["8", "8"],
  elevenSegments: ["11", "11"],

  // Notes of a preview
  noteOrdersAfter: [
    "{n} order after the analysis date is left out.|{n} orders after the analysis date are left out.",
    "{n} commande postérieure à la date d’analyse est laissée de côté.|{n} commandes postérieures à la date d’analyse sont laissées de côté.",
  ],
  noteCollapsed: [
    "Scores of {list} use fewer levels: customers are too few, or too many of them share the same value.",
    "Notes avec moins de niveaux ({list}) : les clients sont trop peu nombreux, ou trop d’entre eux ont la même valeur.",
  ],
  noteNegative: [
    "{n} customer has a negative total and a class of its own.|{n} customers have a negative total and a class of their own.",
    "{n} client a un total négatif et une classe à part.|{n} clients ont un total négatif et une classe à part.",
  ],
  noteNtile: [
    "Equal groups can give different scores to identical customers.",
    "Les groupes égaux peuvent donner des notes différentes à des clients identiques.",
  ],

  // Live formulas
  liveScoring: ["live formulas need scores by rank", "les formules vivantes demandent des notes par rang"],
  liveMeasure: ["live formulas count revenue only", "les formules vivantes ne comptent que le CA"],
  liveSeveralRowsPerOrder: [
    "some orders span several rows, which COUNTIFS would count several times",
    "certaines commandes ont plusieurs lignes, que NB.SI.ENS compterait plusieurs fois",
  ],
  liveFractionsOfCents: ["some amounts have fractions of a cent", "certains montants ont des fractions de centime"],
  liveCreditNotes: [
    "some credit notes are written as positive amounts",
    "certains avoirs sont écrits en montants positifs",
  ],
  liveTextAmounts: ["some amounts are text", "certains montants sont du texte"],
  liveTextDates: ["some dates are text", "certaines dates sont du texte"],
  liveTimeOfDay: ["some dates carry a time of day", "certaines dates portent une heure"],
  liveTrimmedNames: ["some names have spaces around them", "certains noms sont entourés d’espaces"],
  liveSameNameOtherCase: [
    "some names differ only by capitals, which Excel does not tell apart",
    "certains noms ne diffèrent que par les majuscules, qu’Excel ne distingue pas",
  ],
  liveMergedRows: ["some rows were merged", "des lignes ont été fusionnées"],
  liveRejectedRows: ["some rows were left out", "des lignes ont été écartées"],
  liveNumericNames: ["some names read as numbers", "certains noms se lisent comme des nombres"],
  liveTildeNames: ["some names have a tilde", "certains noms ont un tilde"],
  liveTooLong: ["some names are longer than 255 characters", "certains noms dépassent 255 caractères"],
  liveCustomerList: [
    "the source is a list of customers, whose figures are sums already",
    "la source est une liste de clients, dont les chiffres sont déjà des sommes",
  ],
  liveComputedAmounts: [
    "amounts are computed from quantity and unit price",
    "les montants sont calculés à partir de la quantité et du prix unitaire",
  ],
  liveHeaderUnits: [
    "amounts are in thousands or millions, as their header says",
    "les montants sont en milliers ou en millions, comme le dit leur en-tête",
  ],
  liveMergedNames: [
    "some names count as one customer, which the cells do not show",
    "certains noms comptent comme un seul client, ce que les cellules ne montrent pas",
  ],
  livePreparedRows: [
    "the rows of this program are brought together before they count",
    "les lignes de ce logiciel sont rapprochées avant d’être comptées",
  ],
  liveDate1904: ["this workbook counts its days from 1904", "ce classeur compte ses jours à partir de 1904"],
  liveSeveralAreas: [
    "the areas selected leave rows out between them",
    "les zones sélectionnées laissent des lignes entre elles",
  ],
  liveComputedMargin: ["the margin is computed from the cost", "la marge est calculée à partir du coût"],

  // Why a customer is in its segment
  memberSilent: [
    "Silent for {n} day, usually every {rhythm}|Silent for {n} days, usually every {rhythm}",
    "Silencieux depuis {n} jour, contre {rhythm} d’habitude|Silencieux depuis {n} jours, contre {rhythm} d’habitude",
  ],
  memberToday: ["Last order on the analysis date · {orders}", "Dernière commande à la date d’analyse · {orders}"],
  memberLast: [
    "Last order {n} day ago · {orders}|Last order {n} days ago · {orders}",
    "Dernière commande il y a {n} jour · {orders}|Dernière commande il y a {n} jours · {orders}",
  ],
} as const satisfies Record<string, Words>;
