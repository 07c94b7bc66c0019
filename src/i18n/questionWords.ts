import type { Words } from "./translate";

/** What an import asks, why, and the answers there are. */
export const questionWords = {
  askKind: ["Is this a list of orders or of customers?", "Est-ce une liste de commandes ou de clients ?"],
  askKindWhy: [
    "Each customer stands there once, so a row can be an order or sum up a customer.",
    "Chaque client y figure une fois : une ligne peut être une commande ou résumer un client.",
  ],
  askKindOrders: ["Orders", "Des commandes"],
  askKindOrdersExample: ["A row is one order", "Une ligne est une commande"],
  askKindCustomers: ["Customers", "Des clients"],
  askKindCustomersExample: ["A row sums up a customer", "Une ligne résume un client"],
  askDateOrder: ["Is {date} in {first} or in {second}?", "Le {date} est-il en {first} ou en {second} ?"],
  askDateOrderPlain: [
    "Do dates begin with the day or the month?",
    "Les dates commencent-elles par le jour ou le mois ?",
  ],
  askDateOrderWhy: [
    "Every date of the column can be read both ways.",
    "Toutes les dates de la colonne se lisent des deux façons.",
  ],
  askDateOrderDayFirst: ["Day first", "Le jour d’abord"],
  askDateOrderMonthFirst: ["Month first", "Le mois d’abord"],
  askSector: ["Is “{header}” an industry or a territory?", "« {header} » : une activité ou un territoire ?"],
  askSectorWhy: ["The word is used for both.", "Le mot s’emploie pour les deux."],
  askSectorSector: ["An industry", "Une activité"],
  askSectorRegion: ["A territory", "Un territoire"],
  askTax: ["Is “{header}” without or with tax?", "« {header} » : hors taxes ou toutes taxes comprises ?"],
  askTaxWhy: [
    "The header does not say, and it changes every amount.",
    "L’en-tête ne le dit pas, et cela change tous les montants.",
  ],
  askTaxNet: ["Without tax", "Hors taxes"],
  askTaxGross: ["With tax", "Toutes taxes comprises"],
  askAmountSource: ["Where is the amount of a row?", "Où est le montant d’une ligne ?"],
  askAmountSourceWhy: [
    "“{header}” and quantity × unit price do not give the same amounts.",
    "« {header} » et quantité × prix unitaire ne donnent pas les mêmes montants.",
  ],
  askAmountSourceColumn: ["In the column “{header}”", "Dans la colonne « {header} »"],
  askAmountSourceProduct: ["Quantity × unit price", "Quantité × prix unitaire"],
  askCurrency: ["Which currency is kept?", "Quelle devise garder ?"],
  askCurrencyWhy: [
    "Amounts in different currencies cannot be added up; the rows of the others are left out.",
    "Des montants en devises différentes ne s’additionnent pas ; les lignes des autres sont écartées.",
  ],
  askCatchAll: ["Is “{name}” one customer?", "« {name} » : est-ce un seul client ?"],
  askCatchAllSeveral: ["Is each of {names} one customer?", "{names} : un seul client chacun ?"],
  askCatchAllWhy: [
    "Accounts of this name usually stand for many customers, and would look like a very good one.",
    "Un compte de ce nom regroupe d’ordinaire bien des clients, et passerait pour un très bon client.",
  ],
  askCatchAllKeep: ["Keep as one customer", "Garder comme un client"],
  askCatchAllKeepEach: ["Keep each as one customer", "Garder chacun comme un client"],
  askCatchAllLeaveOut: ["Leave its rows out", "Écarter ses lignes"],
  askCatchAllLeaveOutAll: ["Leave their rows out", "Écarter leurs lignes"],
  askFutureDates: [
    "{n} row is dated after today: does it count?|{n} rows are dated after today: do they count?",
    "{n} ligne est datée d’après aujourd’hui : compte-t-elle ?|{n} lignes sont datées d’après aujourd’hui : comptent-elles ?",
  ],
  askFutureDatesWhy: [
    "Orders of the future are often plans or slips; they would move the analysis date.",
    "Des commandes futures sont souvent des prévisions ou des fautes de frappe ; elles décaleraient la date d’analyse.",
  ],
  askHiddenRows: [
    "{n} row is hidden or filtered out: does it count?|{n} rows are hidden or filtered out: do they count?",
    "{n} ligne est masquée ou filtrée : compte-t-elle ?|{n} lignes sont masquées ou filtrées : comptent-elles ?",
  ],
  askHiddenRowsWhy: [
    "A filter shows part of the list only; the portfolio is about all of it or about what is shown.",
    "Un filtre ne montre qu’une partie de la liste ; le portefeuille porte sur toute la liste ou sur ce qui est affiché.",
  ],
  askExtras: [
    "{n} row is shipping or a deposit: does it count?|{n} rows are shipping or deposits: do they count?",
    "{n} ligne de frais de port ou d’acompte : compte-t-elle ?|{n} lignes de frais de port ou d’acomptes : comptent-elles ?",
  ],
  askExtrasWhy: [
    "They are part of what the customer paid, but not of what it bought.",
    "Elles font partie de ce que le client a payé, non de ce qu’il a acheté.",
  ],
  askKeep: ["Keep", "Garder"],
  askLeaveOut: ["Leave out", "Écarter"],
  askRows: ["{n} row|{n} rows", "{n} ligne|{n} lignes"],
  askRowsOf: ["{n} row: {names}|{n} rows: {names}", "{n} ligne : {names}|{n} lignes : {names}"],
} as const satisfies Record<string, Words>;
