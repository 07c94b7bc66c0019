import { commonParameters } from "./commonParameters";
import type { FunctionText, ParameterWords } from "./functionText";

const { customers, dates, amounts, asOf } = commonParameters;

const wish: ParameterWords = {
  name: ["model", "modele"],
  description: [
    "BG/NBD, MBG/NBD, Pareto/NBD or BG/BB; the one that forecasts best if omitted.",
    "BG/NBD, MBG/NBD, Pareto/NBD ou BG/BB ; celui qui prévoit le mieux si omis.",
  ],
};

const modelAndHistories = {
  model: {
    name: ["model", "modele"],
    description: ["BG/NBD, MBG/NBD, Pareto/NBD or BG/BB.", "BG/NBD, MBG/NBD, Pareto/NBD ou BG/BB."],
  },
  parameters: {
    name: ["parameters", "parametres"],
    description: [
      "Four numbers above 0: r, α, a, b (BG/NBD, MBG/NBD); r, α, s, β (Pareto/NBD); α, β, γ, δ (BG/BB).",
      "Quatre nombres au-dessus de 0 : r, α, a, b (BG/NBD, MBG/NBD) ; r, α, s, β (Pareto/NBD) ; α, β, γ, δ (BG/BB).",
    ],
  },
  repeats: {
    name: ["repeats", "reachats"],
    description: [
      "Days with orders after the first one: a whole number; 0 for a new customer.",
      "Jours d’achat après le premier : un nombre entier ; 0 pour un nouveau client.",
    ],
  },
  lastOrder: {
    name: ["lastOrder", "dernierAchat"],
    description: [
      "Time from the first order to the last one, in weeks or the unit of the parameters; 0 after one order.",
      "Temps entre le premier et le dernier achat, en semaines ou dans l’unité des paramètres ; 0 après un seul achat.",
    ],
  },
  age: {
    name: ["age", "anciennete"],
    description: [
      "Time from the first order to today, in the same unit.",
      "Temps entre le premier achat et aujourd’hui, dans la même unité.",
    ],
  },
} as const satisfies Record<string, ParameterWords>;

const horizon: ParameterWords = {
  name: ["horizon", "horizon"],
  description: ["Time to look ahead, in the same unit.", "Temps à venir à prévoir, dans la même unité."],
};

/** Functions of the probabilistic lifetime value: forecasts, the card of the model, and its figures for given parameters. */
export const orderModelFunctionWords: Readonly<Record<string, FunctionText>> = {
  CLVFORECAST: {
    description: [
      "Customers, first whom to visit: chance of being still there, orders and value in 3, 6 and 12 months, lifetime value, intervals.",
      "Les clients, d’abord ceux à visiter : chance d’être encore là, commandes et valeur à 3, 6 et 12 mois, valeur vie, intervalles.",
    ],
    parameters: {
      customers,
      dates,
      amounts,
      asOf,
      rate: {
        name: ["rate", "taux"],
        description: [
          "Discount rate a year, for the lifetime value; 10% if omitted.",
          "Taux d’actualisation par an, pour la valeur vie ; 10 % si omis.",
        ],
      },
      margin: {
        name: ["margin", "marge"],
        description: [
          "Margin rate, 30% for instance; the whole revenue if omitted.",
          "Taux de marge, 30 % par exemple ; tout le chiffre d’affaires si omis.",
        ],
      },
      model: wish,
      level: {
        name: ["level", "confiance"],
        description: [
          "Chance that the truth lies within an interval; 80% if omitted.",
          "Chance que la réalité tombe dans l’intervalle ; 80 % si omise.",
        ],
      },
      currency: commonParameters.currency,
    },
  },
  CLVMODEL: {
    description: [
      "The card of the model: parameters with errors and intervals, likelihood, convergence, and how well it foresaw held-back orders.",
      "La fiche du modèle : paramètres avec erreurs et intervalles, vraisemblance, convergence, et sa prévision des commandes mises de côté.",
    ],
    parameters: { customers, dates, amounts, asOf, model: wish },
  },
  PALIVE: {
    description: [
      "P(alive): the chance that a customer with this history is still there, and has not left for good.",
      "P(alive) : la chance qu’un client qui a cet historique soit encore là, et ne soit pas parti pour de bon.",
    ],
    parameters: modelAndHistories,
  },
  EXPECTEDORDERS: {
    description: [
      "How many orders to expect of a customer with this history within the horizon; 0, 0, 0 for a new customer.",
      "Combien de commandes attendre, d’ici l’horizon, d’un client qui a cet historique ; 0, 0, 0 pour un nouveau client.",
    ],
    parameters: { ...modelAndHistories, horizon },
  },
  ORDERPROBABILITY: {
    description: [
      "The chance that a customer with this history makes exactly so many orders within the horizon.",
      "La chance qu’un client qui a cet historique passe exactement tant de commandes d’ici l’horizon.",
    ],
    parameters: {
      ...modelAndHistories,
      horizon,
      orders: {
        name: ["orders", "commandes"],
        description: ["Number of orders, 0 to 1,000.", "Nombre de commandes, de 0 à 1 000."],
      },
    },
  },
  DISCOUNTEDORDERS: {
    description: [
      "All orders to come of a customer with this history, each discounted to today (DERT).",
      "Toutes les commandes à venir d’un client qui a cet historique, chacune actualisée à aujourd’hui (DERT).",
    ],
    parameters: {
      ...modelAndHistories,
      rate: {
        name: ["rate", "taux"],
        description: ["Discount rate a year, 10% for instance.", "Taux d’actualisation par an, 10 % par exemple."],
      },
      unitDays: {
        name: ["unitDays", "joursUnite"],
        description: [
          "Days in the unit of time of the parameters; 7, a week, if omitted.",
          "Jours dans l’unité de temps des paramètres ; 7, une semaine, si omis.",
        ],
      },
    },
  },
  EXPECTEDSPEND: {
    description: [
      "The mean value of the next orders of a customer, from those it made (Gamma-Gamma).",
      "La valeur moyenne des prochaines commandes d’un client, d’après celles qu’il a passées (Gamma-Gamma).",
    ],
    parameters: {
      parameters: {
        name: ["parameters", "parametres"],
        description: ["Three numbers above 0: p, q and v.", "Trois nombres au-dessus de 0 : p, q et v."],
      },
      repeats: modelAndHistories.repeats,
      meanSpend: {
        name: ["meanSpend", "panierMoyen"],
        description: [
          "Mean value of the orders after the first one; 0 if there is none.",
          "Valeur moyenne des commandes après la première ; 0 s’il n’y en a pas.",
        ],
      },
    },
  },
};
