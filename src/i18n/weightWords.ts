import type { Words } from "./translate";

/** The sentences of the weight of the portfolio and of its breakdown. */
export const weightWords = {
  title: ["Weight of the portfolio", "Poids du portefeuille"],
  what: [
    "Customers, revenue and margin, in all and by salesperson, sector, region, family or class.",
    "Clients, CA et marge, en tout et par commercial, secteur, région, famille ou classe.",
  ],
  sheet: ["Weight", "Poids"],
  table: ["CustomerWeight", "PoidsClients"],

  // Options and parameters
  by: ["By", "Par"],
  cross: ["Crossed with", "Croisé avec"],
  auto: ["What the data tell", "Ce que disent les données"],
  nothing: ["Nothing", "Rien"],
  family: ["Family", "Famille"],
  abcClass: ["ABC class", "Classe ABC"],
  cutAName: ["WeightCutA", "PoidsSeuilA"],
  cutBName: ["WeightCutB", "PoidsSeuilB"],
  mediumName: ["WeightMediumFrom", "PoidsMoyenDes"],
  largeName: ["WeightLargeFrom", "PoidsGrandDes"],
  dateName: ["WeightDate", "PoidsDate"],

  // Columns
  none: ["(none)", "(sans)"],
  marginRate: ["Margin rate", "Taux de marge"],
  mean: ["Revenue per customer", "CA par client"],
  classA: ["A customers", "Clients A"],
  crossCaption: ["The same crossed with {class}", "Les mêmes, croisés avec {class}"],
  crossCustomers: ["{class}: customers", "{class} : clients"],
  crossRevenue: ["{class}: revenue", "{class} : CA"],
  negative: ["Negative", "Négatif"],
  customersCaption: ["The customers these totals add up", "Les clients que ces totaux additionnent"],
  overlapCaption: [
    "Customers who buy several families count in each: these counts overlap",
    "Un client de plusieurs familles compte dans chacune : ces nombres se recoupent",
  ],

  // Key figures
  keyMean: ["Mean per customer", "Moyenne par client"],
  keyMedian: ["Median per customer", "Médiane par client"],

  // Groups in sentences
  salespersonCount: ["{n} salesperson|{n} salespeople", "{n} commercial|{n} commerciaux"],
  sectorCount: ["{n} sector|{n} sectors", "{n} secteur|{n} secteurs"],
  regionCount: ["{n} region|{n} regions", "{n} région|{n} régions"],
  familyCount: ["{n} family|{n} families", "{n} famille|{n} familles"],
  solvencyCount: ["{n} solvency rating|{n} solvency ratings", "{n} note de solvabilité|{n} notes de solvabilité"],
  abcCount: ["{n} ABC class|{n} ABC classes", "{n} classe ABC|{n} classes ABC"],
  sizeCount: ["{n} size|{n} sizes", "{n} taille|{n} tailles"],
  salespersonLargest: ["The leading one of {list}", "Le premier des {list}"],
  sectorLargest: ["The largest of {list}", "Le premier des {list}"],
  regionLargest: ["The largest of {list}", "La première des {list}"],
  familyLargest: ["The largest of {list}", "La première des {list}"],
  solvencyLargest: ["The largest of {list}", "La première des {list}"],
  abcLargest: ["The largest of {list}", "La première des {list}"],
  sizeLargest: ["The largest of {list}", "La première des {list}"],
  salespersonOf: ["salesperson", "commercial"],
  sectorOf: ["sector", "secteur"],
  regionOf: ["region", "région"],
  familyOf: ["family", "famille"],
  solvencyOf: ["solvency", "solvabilité"],
  abcOf: ["ABC class", "classe ABC"],
  sizeOf: ["size", "taille"],

  // Findings
  sole: ["All the revenue stands on one line: {list}.", "Tout le CA tient en une ligne : {list}."],
  dominated: [
    "{largest} makes {share} of revenue with {part} of the customers.",
    "{largest} fait {share} du CA avec {part} des clients.",
  ],
  leaning: ["{n} of {list} make {share} of revenue.", "{n} des {list} font {share} du CA."],
  even: [
    "Revenue is spread over {list}: none makes more than {share}.",
    "Le CA se répartit sur {list} : aucune ligne ne dépasse {share}.",
  ],
  noRevenue: ["{list}, but no positive revenue to share out.", "{list}, mais pas de CA positif à répartir."],
  without: [
    "{n} customer has no {group}.|{n} customers have no {group}.",
    "{n} client n’a pas de {group}.|{n} clients n’ont pas de {group}.",
  ],
  withoutFamily: [
    "{n} customer has orders without a family.|{n} customers have orders without a family.",
    "{n} client a des commandes sans famille.|{n} clients ont des commandes sans famille.",
  ],

  // Chart
  chartTitle: ["{largest}: {share} of revenue", "{largest} : {share} du CA"],
  chartFlat: ["Revenue by {group}", "CA par {group}"],
  chartAlt: ["Revenue by {group}, largest first: {list}.", "CA par {group}, du plus gros au plus petit : {list}."],
  chartMore: ["{shown} of {list} drawn", "{shown} tracés sur {list}"],

  // Notes
  noteGroups: [
    "Each customer stays where its latest order puts it ({group}): edit that cell and the breakdown follows.",
    "Chaque client reste là où sa dernière commande le place ({group}) : modifiez cette cellule, la répartition suit.",
  ],
  noteFamilies: [
    "Customers by family stay values: one customer can buy several.",
    "Les clients par famille restent des valeurs : un client peut en acheter plusieurs.",
  ],
  noteFamilyRevenue: [
    "Customers and revenue by family stay values: {reason}.",
    "Clients et CA par famille restent des valeurs : {reason}.",
  ],
  noteOverlap: [
    "Customers who buy several families count in each of them.",
    "Les clients de plusieurs familles comptent dans chacune.",
  ],
} as const satisfies Record<string, Words>;
