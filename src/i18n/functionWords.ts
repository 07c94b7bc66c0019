import { balanceFunctionWords } from "./functionTexts/balanceFunctionWords";
import { classificationFunctionWords } from "./functionTexts/classificationFunctionWords";
import { commonParameters } from "./functionTexts/commonParameters";
import type { FunctionText, ParameterWords } from "./functionTexts/functionText";
import { orderModelFunctionWords } from "./functionTexts/orderModelFunctionWords";
import { potentialFunctionWords } from "./functionTexts/potentialFunctionWords";
import { ruleFunctionWords } from "./functionTexts/ruleFunctionWords";
import { rfmFunctionWords } from "./functionTexts/rfmFunctionWords";
import { valueFunctionWords } from "./functionTexts/valueFunctionWords";

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
  ...ruleFunctionWords,
  ...potentialFunctionWords,
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
  ...valueFunctionWords,
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
  ...balanceFunctionWords,
  ...orderModelFunctionWords,
};
