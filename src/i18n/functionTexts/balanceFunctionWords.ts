import { commonParameters } from "./commonParameters";
import type { FunctionText, ParameterWords } from "./functionText";

const { values } = commonParameters;
const valuesFrom0: ParameterWords = {
  name: values.name,
  description: [
    "One value per customer: one column. Negative values count as 0.",
    "Une valeur par client : une colonne. Une valeur négative compte pour 0.",
  ],
};

/** Functions that break a portfolio down, measure its balance, and what serving customers leaves. */
export const balanceFunctionWords: Readonly<Record<string, FunctionText>> = {
  BREAKDOWN: {
    description: [
      "Customers, revenue and margin of each group, largest first, with shares, mean per customer and the total.",
      "Clients, CA et marge de chaque groupe, du plus gros au plus petit, avec parts, moyenne par client et total.",
    ],
    parameters: {
      groups: {
        name: ["groups", "groupes"],
        description: [
          "The group of each customer: salesperson, sector, region… Blank cells make a group of their own.",
          "Le groupe de chaque client : commercial, secteur, région… Les cellules vides font un groupe à part.",
        ],
      },
      values,
      margins: {
        name: ["margins", "marges"],
        description: ["The margin of each customer.", "La marge de chaque client."],
      },
    },
  },
  LORENZ: {
    description: [
      "Lorenz curve: the share of the total that the smallest customers hold, point by point from 0 to 100%.",
      "Courbe de Lorenz : la part du total que tiennent les plus petits clients, point par point de 0 à 100 %.",
    ],
    parameters: { values: valuesFrom0 },
  },
  BALANCE: {
    description: [
      "How balanced a portfolio is: HHI, equivalent customers, Gini, shares of the largest; without one customer if asked.",
      "L’équilibre d’un portefeuille : IHH, clients équivalents, Gini, parts des plus gros ; sans un client si demandé.",
    ],
    parameters: {
      values: valuesFrom0,
      without: {
        name: ["without", "sans"],
        description: [
          "Row, in the values, of a customer to leave out, as MATCH gives it; nobody if omitted.",
          "Ligne, dans les valeurs, d’un client à retirer, comme la donne EQUIV ; personne si omise.",
        ],
      },
    },
  },
  CUSTOMERPROFIT: {
    description: [
      "What a customer leaves once served: margin less visits, logistics of orders, discounts and retention.",
      "Ce que laisse un client une fois servi : marge moins visites, logistique des commandes, remises et fidélisation.",
    ],
    parameters: {
      margin: { name: ["margin", "marge"], description: ["Margin of the customer.", "Marge du client."] },
      visits: { name: ["visits", "visites"], description: ["Number of visits.", "Nombre de visites."] },
      visitCost: { name: ["visitCost", "coutVisite"], description: ["Cost of a visit.", "Coût d’une visite."] },
      orders: {
        name: ["orders", "commandes"],
        description: ["Number of orders; none if omitted.", "Nombre de commandes ; aucune si omis."],
      },
      orderCost: {
        name: ["orderCost", "coutCommande"],
        description: [
          "Logistics cost of an order; none if omitted.",
          "Coût logistique d’une commande ; aucun si omis.",
        ],
      },
      discounts: {
        name: ["discounts", "remises"],
        description: ["Discounts granted; none if omitted.", "Remises accordées ; aucune si omises."],
      },
      retentionCost: {
        name: ["retentionCost", "coutFidelisation"],
        description: [
          "Cost of keeping the customer; none if omitted.",
          "Coût de fidélisation du client ; aucun si omis.",
        ],
      },
    },
  },
  WHALE: {
    description: [
      "Whale curve: results added up from the most profitable customer on, and their share of the whole result.",
      "Courbe de la baleine : résultats cumulés à partir du client le plus rentable, et leur part du résultat total.",
    ],
    parameters: {
      profits: {
        name: ["profits", "resultats"],
        description: ["The result of each customer: one column.", "Le résultat de chaque client : une colonne."],
      },
    },
  },
};
