import { commonParameters } from "./commonParameters";
import type { FunctionText, ParameterWords } from "./functionText";

const { customers, dates, amounts, asOf, currency } = commonParameters;

const weights: ParameterWords = {
  name: ["weights", "poids"],
  description: [
    "Three weights, of recency, frequency and monetary value; equal if omitted.",
    "Trois poids : récence, fréquence et montant ; égaux si omis.",
  ],
};
const rfmCuts: ParameterWords = {
  name: ["cuts", "seuils"],
  description: [
    "Number of scores, 2 to 9 (5 if omitted), or your own limits: three rows, recency in days, orders, and revenue.",
    "Nombre de notes, 2 à 9 (5 si omis), ou vos seuils : trois lignes, récence en jours, commandes et chiffre d’affaires.",
  ],
};

const scores = {
  r: { name: ["r", "r"], description: ["Recency score, 1 to 5.", "Note de récence, 1 à 5."] },
  f: { name: ["f", "f"], description: ["Frequency score, 1 to 5.", "Note de fréquence, 1 à 5."] },
  m: { name: ["m", "m"], description: ["Monetary score, 1 to 5.", "Note de montant, 1 à 5."] },
} as const satisfies Record<string, ParameterWords>;

/** Functions about recency, frequency and monetary value: scores, segments, why, and how firm they are. */
export const rfmFunctionWords: Readonly<Record<string, FunctionText>> = {
  RFM: {
    description: [
      "One row per customer: recency, frequency, monetary value, their scores, and the segment.",
      "Une ligne par client : récence, fréquence, montant, leurs notes et le segment.",
    ],
    parameters: { customers, dates, amounts, asOf, cuts: rfmCuts, weights },
  },
  RFMSCORE: {
    description: [
      "Scores R, F and M and the score out of 100 of customers already summed up, row by row.",
      "Notes R, F et M et note sur 100 de clients déjà agrégés, ligne à ligne.",
    ],
    parameters: {
      recency: {
        name: ["recency", "recence"],
        description: ["Days since the last order: one column.", "Jours depuis la dernière commande : une colonne."],
      },
      frequency: {
        name: ["frequency", "frequence"],
        description: ["Number of orders.", "Nombre de commandes."],
      },
      monetary: { name: ["monetary", "montant"], description: ["Net revenue.", "Chiffre d’affaires net."] },
      cuts: rfmCuts,
      weights,
    },
  },
  RFMSEGMENT: {
    description: ["The segment of scores R, F and M from 1 to 5.", "Le segment de notes R, F et M de 1 à 5."],
    parameters: {
      ...scores,
      segments: {
        name: ["segments", "segments"],
        description: ["Number of segments: 5 (if omitted), 8 or 11.", "Nombre de segments : 5 (si omis), 8 ou 11."],
      },
    },
  },
  WHY: {
    description: [
      "One row per customer: segment, why, what alone would lift it to a better one, and when silence would drop it.",
      "Une ligne par client : segment, pourquoi, ce qui suffirait à l’élever, et quand le silence le ferait tomber.",
    ],
    parameters: {
      customers,
      dates,
      amounts,
      asOf,
      cuts: rfmCuts,
      weights,
      segments: {
        name: ["segments", "segments"],
        description: [
          "Number of segments: 5, 8 or 11; by the number of customers if omitted.",
          "Nombre de segments : 5, 8 ou 11 ; selon le nombre de clients si omis.",
        ],
      },
      currency,
    },
  },
  STABILITY: {
    description: [
      "How many customers change class or leave the best tenth when the weights of the RFM score move.",
      "Combien de clients changent de classe ou quittent le meilleur dixième quand les poids de la note RFM bougent.",
    ],
    parameters: {
      ...scores,
      weights,
      step: {
        name: ["step", "pas"],
        description: ["How far each weight moves; 20% if omitted.", "De combien bouge chaque poids ; 20 % si omis."],
      },
    },
  },
  CONFIDENCE: {
    description: [
      "How far scores drawn from so many orders can be trusted: low, medium or high.",
      "Jusqu’où se fier à des notes tirées d’autant de commandes : faible, moyenne ou forte.",
    ],
    parameters: {
      orders: {
        name: ["orders", "commandes"],
        description: [
          "Number of orders of each customer: one column.",
          "Nombre de commandes de chaque client : une colonne.",
        ],
      },
    },
  },
};
