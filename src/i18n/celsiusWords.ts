import type { Words } from "./translate";

/** The Celsius typology: loyal, with high potential, small without potential. */
export const celsiusWords = {
  title: ["Celsius typology", "Typologie Celsius"],
  what: [
    "Loyal customers, those with potential, and the small ones without: what each takes in effort and gives in margin.",
    "Clients fidèles, clients à potentiel et petits sans potentiel : ce que chacun prend d’effort et rend de marge.",
  ],
  sheet: ["Celsius", "Celsius"],
  table: ["CelsiusCustomers", "CelsiusClients"],
  limitName: ["CelsiusLimit", "CelsiusSeuil"],
  dateName: ["CelsiusDate", "CelsiusDateAnalyse"],

  // Categories
  highPotential: ["High potential", "Fort potentiel"],
  loyal: ["Loyal and stable", "Fidèles et stables"],
  small: ["Small without potential", "Petits sans potentiel"],

  // Options
  optionSize: ["Large from", "Important à partir de"],
  optionNew: ["New for (months)", "Nouveau pendant (mois)"],
  optionUntapped: ["High potential above (% left to get)", "Fort potentiel au-delà de (% à prendre)"],

  // Effort and margin
  effortCaption: ["Effort and return by category", "Effort et rendement par catégorie"],
  effortVisits: ["Visits", "Visites"],
  effortOrders: ["Orders (effort)", "Commandes (effort)"],
  shareOfVisits: ["% of visits", "% des visites"],
  shareOfOrders: ["% of orders", "% des commandes"],
  difference: ["Effort less return (points)", "Effort moins rendement (points)"],
  ofVisits: ["of the visits", "des visites"],
  ofOrders: ["of the orders", "des commandes"],
  ofMargin: ["of the margin", "de la marge"],
  ofRevenue: ["of revenue", "du CA"],

  // Key figures and findings
  keySmall: ["Small without potential (usual: about 50%)", "Petits sans potentiel (usuel : environ 50 %)"],
  keyEffort: ["Their share {of}", "Leur part {of}"],
  keyGap: ["Effort less return, in points", "Effort moins rendement, en points"],
  finding: [
    "{part} of your customers are small without potential: they take {effort} {ofEffort} for {amount} {ofAmount}.",
    "{part} de vos clients sont petits et sans potentiel : ils prennent {effort} {ofEffort} pour {amount} {ofAmount}.",
  ],
  findingShort: [
    "{part} of your customers are small without potential.",
    "{part} de vos clients sont petits et sans potentiel.",
  ],
  findingNone: [
    "None of your customers is small without potential.",
    "Aucun de vos clients n’est petit et sans potentiel.",
  ],
  checkAbove: ["That is more than the usual half.", "C’est plus que la moitié habituelle."],
  checkBelow: ["That is less than the usual half.", "C’est moins que la moitié habituelle."],
  checkAbout: ["That is about the usual half.", "C’est à peu près la moitié habituelle."],
  noteEffort: [
    "Effort is counted in orders: no column gives visits.",
    "L’effort est compté en commandes : aucune colonne ne donne les visites.",
  ],
  noteReturn: [
    "Return is counted in revenue: no column gives the margin.",
    "Le rendement est compté en CA : aucune colonne ne donne la marge.",
  ],
  noteSilent: [
    "{n} large customer has not ordered for a year: it counts with the small ones.|{n} large customers have not ordered for a year: they count with the small ones.",
    "{n} client important n’a pas commandé depuis un an : il compte avec les petits.|{n} clients importants n’ont pas commandé depuis un an : ils comptent avec les petits.",
  ],
  chart: [
    "Small without potential: {effort} {ofEffort}, {amount} {ofAmount}",
    "Petits sans potentiel : {effort} {ofEffort}, {amount} {ofAmount}",
  ],
  chartFlat: ["Effort and return by category", "Effort et rendement par catégorie"],
  chartAlt: [
    "Share of effort and of return by category: {list}.",
    "Part d’effort et de rendement par catégorie : {list}.",
  ],
  chartAxis: ["Share", "Part"],
} as const satisfies Record<string, Words>;
