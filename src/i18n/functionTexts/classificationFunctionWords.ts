import { commonParameters } from "./commonParameters";
import type { FunctionText, ParameterWords } from "./functionText";

const { values } = commonParameters;
const amountsToTheCent: ParameterWords = {
  name: values.name,
  description: [
    "One amount per customer: one column. Amounts count to the cent.",
    "Un montant par client : une colonne. Les montants comptent au centime.",
  ],
};
const abcCuts: ParameterWords = {
  name: ["cuts", "seuils"],
  description: [
    "Two shares where A and B end; 80% and 95% if omitted.",
    "Deux parts où finissent A et B ; 80 % et 95 % si omises.",
  ],
};
const pmgCuts: ParameterWords = {
  name: ["cuts", "seuils"],
  description: [
    "Where medium and large begin; the 50th and 80th percentile, rounded, if omitted.",
    "Où commencent moyen et grand ; les 50e et 80e centiles arrondis si omis.",
  ],
};

/** Functions that classify customers by an amount, and tell how far they are from the next class. */
export const classificationFunctionWords: Readonly<Record<string, FunctionText>> = {
  ABC: {
    description: [
      "The class of each value: A makes the first 80% of the total, B the next 15%, C the rest, − is negative.",
      "La classe de chaque valeur : A fait les premiers 80 % du total, B les 15 % suivants, C le reste, − est négatif.",
    ],
    parameters: { values, cuts: abcCuts },
  },
  ABCDISTANCE: {
    description: [
      "What each customer has to gain to move up an ABC class, and to lose to move down, the others unchanged.",
      "Ce que chaque client doit gagner pour monter d’une classe ABC, et perdre pour descendre, les autres inchangés.",
    ],
    parameters: { values: amountsToTheCent, cuts: abcCuts },
  },
  PMG: {
    description: [
      "The size of each customer: small, medium or large.",
      "La taille de chaque client : petit, moyen ou grand.",
    ],
    parameters: { values, cuts: pmgCuts },
  },
  PMGDISTANCE: {
    description: [
      "What each customer has to gain to be of the next size, and to lose to be of the one below.",
      "Ce que chaque client doit gagner pour passer à la taille suivante, et perdre pour passer à la précédente.",
    ],
    parameters: { values: amountsToTheCent, cuts: pmgCuts },
  },
};
