import { classificationFunctionWords } from "./functionTexts/classificationFunctionWords";
import { commonParameters } from "./functionTexts/commonParameters";
import type { FunctionText, ParameterWords } from "./functionTexts/functionText";
import { rfmFunctionWords } from "./functionTexts/rfmFunctionWords";

const { customers, dates, amounts, asOf, values } = commonParameters;

const valuesFrom0: ParameterWords = {
  name: values.name,
  description: [
    "One value per customer: one column. Negative values count as 0.",
    "Une valeur par client : une colonne. Une valeur négative compte pour 0.",
  ],
};
/** What Excel shows while a formula is typed. */
export const functionWords: Readonly<Record<string, FunctionText>> = {
  PORTFOLIO: {
    description: [
      "One row per customer: first and last order, days since, number of orders, revenue, average basket.",
      "Une ligne par client : première et dernière commande, ancienneté, nombre de commandes, chiffre d’affaires, panier moyen.",
    ],
    parameters: { customers, dates, amounts, asOf },
  },
  ...rfmFunctionWords,
  ...classificationFunctionWords,
  PARETO: {
    description: [
      "How many customers make 80% of the total, and what the largest ones weigh.",
      "Combien de clients font 80 % du total, et ce que pèsent les plus grands.",
    ],
    parameters: {
      values,
      share: {
        name: ["share", "part"],
        description: ["Share to reach; 80% if omitted.", "Part à atteindre ; 80 % si omise."],
      },
    },
  },
  CLV: {
    description: [
      "Customer value: average basket × orders a year × lifetime in years × margin.",
      "Valeur client : panier moyen × commandes par an × durée de vie en années × marge.",
    ],
    parameters: {
      basket: { name: ["basket", "panier"], description: ["Average basket.", "Panier moyen."] },
      frequency: { name: ["frequency", "frequence"], description: ["Orders a year.", "Commandes par an."] },
      lifetime: { name: ["lifetime", "duree"], description: ["Lifetime in years.", "Durée de vie en années."] },
      margin: {
        name: ["margin", "marge"],
        description: [
          "Margin rate, 30% for instance; the whole revenue if omitted.",
          "Taux de marge, 30 % par exemple ; tout le chiffre d’affaires si omis.",
        ],
      },
    },
  },
  CLVDISCOUNTED: {
    description: [
      "Discounted customer value from margin, retention and discount rate; the first margin comes after one period.",
      "Valeur client actualisée d’après marge, rétention et taux d’actualisation ; la première marge vient après une période.",
    ],
    parameters: {
      margin: { name: ["margin", "marge"], description: ["Margin of one period.", "Marge d’une période."] },
      retention: {
        name: ["retention", "retention"],
        description: [
          "Share of customers who stay from one period to the next.",
          "Part des clients qui restent d’une période à l’autre.",
        ],
      },
      discount: {
        name: ["discount", "actualisation"],
        description: ["Discount rate per period.", "Taux d’actualisation par période."],
      },
      growth: {
        name: ["growth", "croissance"],
        description: [
          "Growth of the margin per period; none if omitted.",
          "Croissance de la marge par période ; aucune si omise.",
        ],
      },
      periods: {
        name: ["periods", "periodes"],
        description: ["Number of periods; without end if omitted.", "Nombre de périodes ; sans fin si omis."],
      },
      cost: {
        name: ["cost", "cout"],
        description: [
          "Cost of winning the customer, taken off; none if omitted.",
          "Coût d’acquisition du client, déduit ; aucun si omis.",
        ],
      },
    },
  },
  GINI: {
    description: [
      "Gini coefficient: 0 when all customers weigh the same, close to 1 when one makes everything.",
      "Coefficient de Gini : 0 quand tous les clients pèsent autant, proche de 1 quand un seul fait tout.",
    ],
    parameters: { values: valuesFrom0 },
  },
  HHI: {
    description: [
      "Herfindahl–Hirschman index: sum of the squared shares, 1 when one customer makes everything.",
      "Indice de Herfindahl-Hirschman : somme des carrés des parts, 1 quand un seul client fait tout.",
    ],
    parameters: { values: valuesFrom0 },
  },
};
