import { commonParameters } from "./commonParameters";
import type { FunctionText } from "./functionText";

const { customers, dates, amounts, asOf } = commonParameters;

/** Functions that sort customers by rules and follow the recurring ones. */
export const ruleFunctionWords: Readonly<Record<string, FunctionText>> = {
  CATEGORY: {
    description: [
      "The category of each customer by your own rules, the first that holds, and why.",
      "La catégorie de chaque client selon vos règles, la première qui s’applique, et pourquoi.",
    ],
    parameters: {
      metrics: {
        name: ["metrics", "mesures"],
        description: [
          "A header that names the metrics (Revenue, Days since last order…), then one row per customer.",
          "Un en-tête qui nomme les mesures (CA, Jours sans commande…), puis une ligne par client.",
        ],
      },
      rules: {
        name: ["rules", "regles"],
        description: [
          "One row per rule: label, then metric, ≥ or <, value, as often as needed; the last row is the label of all others.",
          "Une ligne par règle : libellé, puis mesure, ≥ ou <, valeur, autant que voulu ; la dernière ligne est le libellé des autres.",
        ],
      },
    },
  },
  CELSIUS: {
    description: [
      "One row per customer: loyal and stable, high potential, or small without potential (Celsius), and why.",
      "Une ligne par client : fidèle et stable, à fort potentiel ou petit sans potentiel (Celsius), et pourquoi.",
    ],
    parameters: {
      customers,
      dates,
      amounts,
      asOf,
      potentials: {
        name: ["potentials", "potentiels"],
        description: [
          "What the customer of each order could buy in a year; a fifth more than the last twelve months where blank.",
          "Ce que le client de chaque commande pourrait acheter par an ; un cinquième de plus que les douze derniers mois si vide.",
        ],
      },
    },
  },
  RECURRING: {
    description: [
      "One row per customer: rising, stable, falling or not recurring, with the last two years, change and slope.",
      "Une ligne par client : en hausse, stable, en baisse ou non récurrent, avec les deux dernières années, évolution et pente.",
    ],
    parameters: {
      customers,
      dates,
      amounts,
      asOf,
      minimum: {
        name: ["minimum", "minimum"],
        description: [
          "Orders in the last twelve months, or in the twelve before, from which a customer is recurring; 4 if omitted.",
          "Commandes sur les douze derniers mois, ou les douze d’avant, à partir desquelles un client est récurrent ; 4 si omis.",
        ],
      },
    },
  },
};
