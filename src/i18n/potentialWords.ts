import type { Words } from "./translate";

/** What the analyses of the potential say: potential, potential grid and, in part, crossed ABC. */
export const potentialWords = {
  title: ["Potential and share of wallet", "Potentiel et part chez le client"],
  what: [
    "What each customer could buy, where that figure comes from, and what is left to get.",
    "Ce que chaque client pourrait acheter, d’où vient ce chiffre, et ce qu’il reste à aller chercher.",
  ],
  sheet: ["Potential", "Potentiel"],
  table: ["CustomerPotential", "PotentielClients"],
  prefix: ["Potential", "Potentiel"],

  // Options
  optionPeriod: ["Revenue of", "CA de"],
  lastYear: ["The last 12 months", "12 derniers mois"],
  wholePeriod: ["The whole period", "Toute la période"],
  optionPeerShare: ["Larger buyers: above (% of the sector)", "Gros acheteurs : au-dessus de (% du secteur)"],
  optionFactor: ["Otherwise, revenue times", "À défaut, CA multiplié par"],
  optionSaturated: ["Saturated from (%)", "Saturé à partir de (%)"],

  // Columns
  revenueLastYear: ["Revenue, 12 months", "CA sur 12 mois"],
  declared: ["Declared potential", "Potentiel déclaré"],
  peers: ["Sector’s larger buyers", "Gros acheteurs du secteur"],
  source: ["Source", "Source"],
  shareOfWallet: ["Share of wallet", "Part chez le client"],
  untapped: ["Left to get", "Reste à prendre"],
  state: ["At 100%?", "À 100 % ?"],
  toSaturated: ["To gain until saturated", "À gagner avant saturation"],
  toOpen: ["To lose until to develop again", "À perdre pour être à développer"],
  buyers: ["Buyers", "Acheteurs"],

  // Sources and states
  sourceDeclared: ["Declared", "Déclaré"],
  sourcePeers: ["Peers", "Pairs"],
  sourceAssumed: ["Assumed", "Supposé"],
  stateSaturated: ["Saturated", "Saturé"],
  stateOpen: ["To develop", "À développer"],
  stateAsk: ["To ask", "À demander"],

  // Why: shares are whole percents, rounded down
  whyDeclared: ["Buys {share}% of its declared potential", "Achète {share} % de son potentiel déclaré"],
  whyDeclaredSaturated: [
    "Buys {share}% of its declared potential: little is left",
    "Achète {share} % de son potentiel déclaré : il reste peu à prendre",
  ],
  whyUnderRevenue: ["Buys more than was declared: ask again", "Achète plus que le potentiel déclaré : à redemander"],
  whyPeers: [
    "Buys {share}% of what the larger buyers of its sector reach",
    "Achète {share} % de ce qu’atteignent les gros acheteurs de son secteur",
  ],
  whyPeersSaturated: [
    "Buys {share}% of what the larger buyers of its sector reach: close to them",
    "Achète {share} % de ce qu’atteignent les gros acheteurs de son secteur : tout proche d’eux",
  ],
  whyAssumed: [
    "Nothing declared, no larger peer: ask what it buys elsewhere",
    "Rien de déclaré, aucun pair plus gros : demander ce qu’il achète ailleurs",
  ],
  whyNoRevenue: [
    "Bought nothing in the period: all of its potential is left",
    "N’a rien acheté sur la période : tout son potentiel reste à prendre",
  ],
  whyNothing: ["Bought nothing, and nothing was declared", "N’a rien acheté, et rien n’est déclaré"],

  // Parameters
  peerShare: ["Larger buyers: above (% of the sector)", "Gros acheteurs : au-dessus de (% du secteur)"],
  peerShareName: ["PeerShare", "QuantilePairs"],
  minimumPeers: ["Buyers a sector needs", "Acheteurs nécessaires par secteur"],
  minimumPeersName: ["MinimumPeers", "PairsMinimum"],
  factor: ["Otherwise, revenue times", "À défaut, CA multiplié par"],
  factorName: ["Factor", "Multiple"],
  dateName: ["Date", "DateAnalyse"],
  saturatedFrom: ["Saturated from", "Saturé à partir de"],
  saturatedFromName: ["PotentialSaturatedFrom", "PotentielSatureDes"],
  leftFrom: ["Much left from", "Beaucoup à prendre à partir de"],
  leftFromName: ["PotentialLeftFrom", "PotentielResteDes"],
  sectorsName: ["Sectors", "Secteurs"],
  sectorsComment: ["Sectors of the customers", "Secteurs des clients"],
  peerRevenueName: ["PeerRevenue", "CAPairs"],
  peerRevenueComment: [
    "What the larger buyers of each sector reach",
    "Ce qu’atteignent les gros acheteurs de chaque secteur",
  ],
  peersCaption: [
    "Each sector: buyers, and the revenue their larger ones reach",
    "Par secteur : les acheteurs, et le CA qu’atteignent les plus gros",
  ],

  // Key figures
  keyPotential: ["Potential", "Potentiel"],
  keyUntapped: ["Left to get", "Reste à prendre"],
  keyShare: ["Share of wallet", "Part chez les clients"],
  keyLeft: ["Share of customers with {share} or more left", "Part des clients avec {share} ou plus à prendre"],

  // Base of the revenue
  baseLastYear: ["revenue of the 12 months to {to}", "CA des 12 mois jusqu’au {to}"],
  baseWhole: ["revenue from {from} to {to}", "CA du {from} au {to}"],
  baseListed: ["revenue as listed", "CA tel que listé"],
  subtitle: [
    "{finding} · {base} · {mode} · Clientele {version} · {now}",
    "{finding} · {base} · {mode} · Clientele {version} · {now}",
  ],

  // Findings
  findingMuch: [
    "{left} is left to get from present customers, {share} of their potential: more than the 20% usually left.",
    "Il reste {left} à aller chercher chez les clients actuels, {share} de leur potentiel : plus que les 20 % habituels.",
  ],
  findingLittle: [
    "{left} is left to get from present customers, {share} of their potential: growth will come from new ones.",
    "Il reste {left} à aller chercher chez les clients actuels, {share} de leur potentiel : la croissance viendra de nouveaux clients.",
  ],
  findingFull: [
    "Present customers already buy all of their potential: growth will come from new ones.",
    "Les clients actuels achètent déjà tout leur potentiel : la croissance viendra de nouveaux clients.",
  ],
  findingAssumed: [
    "No potential is known: it is assumed at {factor} times the revenue. Ask your customers what they buy elsewhere.",
    "Aucun potentiel n’est connu : il est supposé égal à {factor} fois le CA. Demandez à vos clients ce qu’ils achètent ailleurs.",
  ],
  findingNone: [
    "Nobody bought anything in the period and nothing was declared: there is no potential to estimate.",
    "Personne n’a acheté sur la période et rien n’est déclaré : aucun potentiel à estimer.",
  ],

  // Notes
  noteUnderRevenue: [
    "{n} customer buys more than was declared: its share counts as 100%.|{n} customers buy more than was declared: their share counts as 100%.",
    "{n} client achète plus que le potentiel déclaré : sa part compte pour 100 %.|{n} clients achètent plus que le potentiel déclaré : leur part compte pour 100 %.",
  ],
  noteAssumed: [
    "The potential of {n} customer is only assumed, at {factor} times its revenue.|The potential of {n} customers is only assumed, at {factor} times their revenue.",
    "Le potentiel de {n} client est seulement supposé : {factor} fois son CA.|Le potentiel de {n} clients est seulement supposé : {factor} fois leur CA.",
  ],
  notePartYear: [
    "The orders cover only {share} of the 12 months: shares of what was declared for a year are too low.",
    "Les commandes ne couvrent que {share} des 12 mois : face à un potentiel déclaré à l’année, les parts sont trop basses.",
  ],
  noteWholePeriod: [
    "The revenue covers {years} years: a potential declared for one year would be too low.",
    "Le CA couvre {years} ans : un potentiel déclaré pour un an serait trop bas.",
  ],
  noteListed: [
    "The amounts of the list are taken for a year’s revenue, as potentials are yearly.",
    "Les montants de la liste sont pris pour le CA d’un an, les potentiels étant annuels.",
  ],

  // Chart
  chartTitle: [
    "{n} customer: {share} of what is left|{n} customers: {share} of what is left",
    "{n} client : {share} du reste à prendre|{n} clients : {share} du reste à prendre",
  ],
  chartAlt: ["Left to get, customer by customer: {list}.", "Reste à prendre, client par client : {list}."],

  // Live
  liveNoteFigures: ["Revenue stays a value: {reason}.", "Le CA reste une valeur : {reason}."],
  liveNote: [
    "Declared potentials and sectors stay as they were read: edit them and the rest follows.",
    "Potentiels déclarés et secteurs restent tels que lus : modifiez-les, le reste suit.",
  ],
  liveNoteDeclared: [
    "Declared potentials stay as they were read: edit them and the rest follows.",
    "Les potentiels déclarés restent tels que lus : modifiez-les, le reste suit.",
  ],

  // Potential grid
  gridTitle: ["Share of wallet and potential", "Part chez le client et potentiel"],
  gridWhat: [
    "Who is saturated, who buys from competitors: share of wallet across potential, and what each cell calls for.",
    "Qui est saturé, qui achète aux concurrents : la part chez le client croisée avec le potentiel, et que faire de chaque case.",
  ],
  gridSheet: ["Potential grid", "Grille potentiel"],
  gridTable: ["PotentialGrid", "GrillePotentiel"],
  gridPrefix: ["Grid", "Grille"],
  cell: ["Cell", "Case"],
  cellStars: ["Stars", "Stars"],
  cellBastions: ["Competitors’ bastions", "Bastions des concurrents"],
  cellLoyals: ["Small loyals", "Petits fidèles"],
  cellSmall: ["Small, open", "Petits à ouvrir"],
  shareLow: ["Low share", "Part faible"],
  shareHigh: ["High share", "Part forte"],
  potentialLarge: ["Large potential", "Gros potentiel"],
  potentialSmall: ["Small potential", "Petit potentiel"],
  optionShareFrom: ["High share from (%)", "Part forte à partir de (%)"],
  optionPotentialFrom: ["Large potential from", "Gros potentiel à partir de"],
  shareFrom: ["High share from", "Part forte à partir de"],
  shareFromName: ["GridShareFrom", "GrillePartDes"],
  potentialFrom: ["Large potential from", "Gros potentiel à partir de"],
  potentialFromName: ["GridPotentialFrom", "GrillePotentielDes"],
  toHighShare: ["To gain until high share", "À gagner pour une part forte"],
  toLowShare: ["To lose until low share", "À perdre pour une part faible"],
  callsFor: ["Calls for", "À faire"],
  callStars: ["Defend and grow: visit first, keep them at the top", "Défendre et développer : à voir en premier"],
  callBastions: [
    "Win share: visits, an offer against the supplier in place",
    "Gagner des parts : visites, offre face au fournisseur en place",
  ],
  callLoyals: ["Low-cost care: phone, web, automatic reorders", "Entretenir à moindre coût : téléphone, web, réassort"],
  callSmall: ["Inside sales: test, grow or let go", "Vente sédentaire : tester, développer ou laisser"],
  whyGridLarge: ["Buys {share}% of a large potential, {source}", "Achète {share} % d’un gros potentiel, {source}"],
  whyGridSmall: ["Buys {share}% of a small potential, {source}", "Achète {share} % d’un petit potentiel, {source}"],
  fromDeclared: ["declared", "déclaré"],
  fromPeers: ["from its peers", "d’après ses pairs"],
  fromAssumed: ["only assumed", "seulement supposé"],
  gridFindingBastions: [
    "{n} bastion of competitors holds {left}, {share} of what is left: go there first.|{n} bastions of competitors hold {left}, {share} of what is left: go there first.",
    "{n} bastion des concurrents recèle {left}, {share} du reste à prendre : à attaquer en premier.|{n} bastions des concurrents recèlent {left}, {share} du reste à prendre : à attaquer en premier.",
  ],
  gridFindingSmall: [
    "{n} bastion of competitors holds only {share} of what is left: the rest is spread over many customers.|{n} bastions of competitors hold only {share} of what is left: the rest is spread over many customers.",
    "{n} bastion des concurrents ne recèle que {share} du reste à prendre : le reste est réparti sur de nombreux clients.|{n} bastions des concurrents ne recèlent que {share} du reste à prendre : le reste est réparti sur de nombreux clients.",
  ],
  gridFindingNone: [
    "No bastion of competitors: no customer with a large potential buys little. {n} Star to defend.|No bastion of competitors: no customer with a large potential buys little. {n} Stars to defend.",
    "Aucun bastion des concurrents : aucun gros potentiel n’achète peu. {n} Star à défendre.|Aucun bastion des concurrents : aucun gros potentiel n’achète peu. {n} Stars à défendre.",
  ],
  gridFindingSmallOnly: [
    "No customer has a large potential: lower the limit to tell bastions from Stars.",
    "Aucun client n’a de gros potentiel : abaissez le seuil pour distinguer bastions et Stars.",
  ],
  leftIn: ["{cell}: left to get", "{cell} : à prendre"],
  gridChart: ["{label}: {share} of what is left", "{label} : {share} du reste à prendre"],
  gridChartAlt: ["Left to get by cell: {list}.", "Reste à prendre par case : {list}."],
} as const satisfies Record<string, Words>;
