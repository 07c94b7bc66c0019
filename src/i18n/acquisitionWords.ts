import type { Words } from "./translate";

/** The sentences of what it costs to win and to keep customers. */
export const acquisitionWords = {
  title: ["Cost of winning and keeping customers", "Coûts d’acquisition et de fidélisation"],
  what: [
    "What a new customer and a kept one cost (CAC, CRC), and how soon they pay it back.",
    "Ce que coûtent un nouveau client et un client gardé (CAC, CRC), et en combien de temps ils le remboursent.",
  ],
  sheet: ["CAC and CRC", "CAC et CRC"],
  table: ["AcquisitionCustomers", "AcquisitionClients"],

  // Options and parameters
  optionAcquisition: ["Spent on acquisition in 12 months", "Dépenses d’acquisition sur 12 mois"],
  optionKeeping: ["Spent on retention in 12 months", "Dépenses de fidélisation sur 12 mois"],
  acquisitionSpend: ["Acquisition spend, 12 months", "Dépenses d’acquisition, 12 mois"],
  keepingSpend: ["Retention spend, 12 months", "Dépenses de fidélisation, 12 mois"],
  acquisitionSpendName: ["AcquisitionSpend", "AcquisitionDepenses"],
  keepingSpendName: ["AcquisitionKeepingSpend", "AcquisitionDepensesFidelisation"],
  retentionName: ["AcquisitionRetention", "AcquisitionFidelisation"],
  retentionParameter: ["Retention a year, {source}", "Fidélisation par an, {source}"],
  discountName: ["AcquisitionDiscount", "AcquisitionActualisation"],
  marginRateName: ["AcquisitionMarginRate", "AcquisitionTauxMarge"],
  dateName: ["AcquisitionDate", "AcquisitionDateAnalyse"],

  // Customers
  group: ["In 12 months", "Sur 12 mois"],
  new: ["New", "Nouveau"],
  retained: ["Retained", "Gardé"],
  silent: ["Silent", "Silencieux"],
  revenueOfYear: ["Revenue of 12 months", "CA de 12 mois"],
  marginOfYear: ["Margin of 12 months", "Marge de 12 mois"],
  spend: ["Spent", "Dépensé"],
  costEach: ["Cost per customer", "Coût par client"],

  // Figures
  figuresCaption: ["What it comes to", "Ce que cela donne"],
  figure: ["Figure", "Indicateur"],
  amount: ["Amount", "Montant"],
  times: ["Times or months", "Fois ou mois"],
  reading: ["Reading", "Lecture"],
  cac: ["CAC, cost of a new customer", "CAC, coût d’un nouveau client"],
  crc: ["CRC, cost of a retained customer", "CRC, coût d’un client gardé"],
  ratio: ["CAC/CRC (times)", "CAC/CRC (fois)"],
  literature: ["CAC/CRC in the literature, at most (times)", "CAC/CRC selon la littérature, au plus (fois)"],
  perCustomer: ["Brought by an active customer a year", "Apporté par un client actif par an"],
  value: ["CLV, discounted", "CLV, actualisée"],
  valuePerCost: ["CLV/CAC (times)", "CLV/CAC (fois)"],
  payback: ["Payback of the CAC (months)", "Remboursement du CAC (mois)"],
  keyCac: ["CAC", "CAC"],
  keyCrc: ["CRC", "CRC"],
  keyRatio: ["CAC/CRC (literature: up to 20)", "CAC/CRC (littérature : jusqu’à 20)"],
  keyValuePerCost: ["CLV/CAC", "CLV/CAC"],
  keyPayback: ["Payback (months)", "Remboursement (mois)"],
  keyNew: ["New customers", "Nouveaux clients"],
  keyRetained: ["Retained customers", "Clients gardés"],

  // Readings
  fillAcquisition: ["Fill in what was spent on acquisition.", "Indiquez ce qui a été dépensé en acquisition."],
  fillKeeping: ["Fill in what was spent on retention.", "Indiquez ce qui a été dépensé en fidélisation."],
  noNew: [
    "No new customer in the last 12 months: the spend won nobody.",
    "Aucun nouveau client sur les 12 derniers mois : la dépense n’a gagné personne.",
  ],
  noRetained: [
    "No retained customer in the last 12 months: there is nobody to share the spend.",
    "Aucun client gardé sur les 12 derniers mois : personne sur qui répartir la dépense.",
  ],
  cacReading: [
    "Acquisition spend over the customers whose first order is in the period.",
    "Dépense d’acquisition sur les clients dont la première commande est dans la période.",
  ],
  crcReading: [
    "Retention spend over the earlier customers who ordered in the period.",
    "Dépense de fidélisation sur les clients plus anciens qui ont commandé dans la période.",
  ],
  ratioNone: ["Both costs are needed to compare them.", "Il faut les deux coûts pour les comparer."],
  ratioCheaper: [
    "Winning a customer costs no more than keeping one.",
    "Gagner un client ne coûte pas plus que d’en garder un.",
  ],
  ratioBelow: [
    "Winning costs more than keeping, within the 20 times of the literature.",
    "Gagner coûte plus que garder, dans la limite des 20 fois de la littérature.",
  ],
  ratioAbove: [
    "Winning costs more than 20 times keeping: above the literature.",
    "Gagner coûte plus de 20 fois garder : au-delà de la littérature.",
  ],
  literatureReading: [
    "Winning a customer can cost 20 times what keeping one does.",
    "Gagner un client peut coûter 20 fois plus que d’en garder un.",
  ],
  perCustomerReading: [
    "What new and retained customers brought in 12 months, per customer.",
    "Ce que clients nouveaux et gardés ont apporté en 12 mois, par client.",
  ],
  valueReading: [
    "Yearly margin while a customer stays, discounted: m·r/(1 + d − r).",
    "Marge d’un an tant que le client reste, actualisée : m·r/(1 + d − r).",
  ],
  valueNone: [
    "Without margin, or with nobody leaving and no discount, there is no value to compare.",
    "Sans marge, ou si personne ne part sans actualisation, il n’y a pas de valeur à comparer.",
  ],
  worthNone: ["The CAC is needed to compare it.", "Il faut le CAC pour comparer."],
  worthBelow: [
    "A new customer brings less than it costs to win.",
    "Un nouveau client apporte moins que ce qu’il coûte.",
  ],
  worthAbove: [
    "A new customer brings more than it costs to win.",
    "Un nouveau client apporte plus que ce qu’il coûte.",
  ],
  paybackNone: ["The CAC and a margin above 0 are needed.", "Il faut le CAC et une marge supérieure à 0."],
  paybackWithin: ["Paid back before a customer leaves on average.", "Remboursé avant le départ moyen d’un client."],
  paybackLate: [
    "A customer leaves on average before having paid it back.",
    "Un client part en moyenne avant de l’avoir remboursé.",
  ],

  // Findings
  findingNoSpend: [
    "{new} and {retained} in 12 months: fill in what was spent to win and to keep them.",
    "{new} et {retained} en 12 mois : indiquez ce qui a été dépensé pour les gagner et les garder.",
  ],
  newCustomers: ["{n} new customer|{n} new customers", "{n} nouveau client|{n} nouveaux clients"],
  retainedCustomers: ["{n} retained customer|{n} retained customers", "{n} client gardé|{n} clients gardés"],
  findingBoth: [
    "Winning a customer costs {cac}, {ratio} times what keeping one does ({crc}); the literature speaks of up to 20 times.",
    "Gagner un client coûte {cac}, {ratio} fois le coût d’un client gardé ({crc}) ; la littérature parle de 20 fois au plus.",
  ],
  findingCheaper: [
    "Winning a customer costs {cac}, keeping one {crc}: here keeping is not the cheaper way.",
    "Gagner un client coûte {cac}, en garder un {crc} : ici, garder n’est pas le moins cher.",
  ],
  findingCac: ["Winning a customer costs {cac}.", "Gagner un client coûte {cac}."],
  findingCrc: ["Keeping a customer costs {crc} a year.", "Garder un client coûte {crc} par an."],
  findingPayback: ["It is paid back in {months}.", "C’est remboursé en {months}."],
  months: ["{n} month|{n} months", "{n} mois|{n} mois"],
  monthsLessThanOne: ["less than a month", "moins d’un mois"],

  // Notes and chart
  noteShort: [
    "The orders begin less than two years back: customers whose earlier orders are not in them count as new.",
    "Les commandes remontent à moins de deux ans : les clients dont les commandes antérieures n’y figurent pas comptent comme nouveaux.",
  ],
  barsCustomers: ["Customers of the last 12 months", "Clients des 12 derniers mois"],
  barsCosts: ["Cost and value of a customer", "Coût et valeur d’un client"],
  barValue: ["CLV", "CLV"],
  chart: ["{new}, {retained} in 12 months", "{new}, {retained} en 12 mois"],
  chartAlt: [
    "Customers of the last 12 months: {new}, {retained}, {silent}.",
    "Clients des 12 derniers mois : {new}, {retained}, {silent}.",
  ],
  silentCustomers: ["{n} silent customer|{n} silent customers", "{n} client silencieux|{n} clients silencieux"],
} as const satisfies Record<string, Words>;
