import { commonParameters } from "./commonParameters";
import type { FunctionText, ParameterWords } from "./functionText";

const { customers, dates, asOf } = commonParameters;

const retention: ParameterWords = {
  name: ["retention", "retention"],
  description: [
    "Share of customers who stay from one period to the next.",
    "Part des clients qui restent d’une période à l’autre.",
  ],
};
const discount: ParameterWords = {
  name: ["discount", "actualisation"],
  description: ["Discount rate per period.", "Taux d’actualisation par période."],
};

/** Functions of what customers are worth, and of what it costs to win and to keep them. */
export const valueFunctionWords: Readonly<Record<string, FunctionText>> = {
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
      retention,
      discount,
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
      timing: {
        name: ["timing", "moment"],
        description: [
          "1 if the first margin comes at once; 0 or omitted if after one period.",
          "1 si la première marge vient tout de suite ; 0 ou omis si elle vient après une période.",
        ],
      },
    },
  },
  CLVMARKOV: {
    description: [
      "Customer value by state, from the chances to go from one state to another (Markov); the margin of the present state comes at once.",
      "Valeur client selon l’état, d’après les chances de passer d’un état à l’autre (Markov) ; la marge de l’état présent vient tout de suite.",
    ],
    parameters: {
      transitions: {
        name: ["transitions", "transitions"],
        description: [
          "A square of chances: one row per state, the chance to go to each state; what lacks to 100% is lost for good.",
          "Un carré de chances : une ligne par état, la chance d’aller vers chaque état ; ce qui manque à 100 % est perdu.",
        ],
      },
      margins: {
        name: ["margins", "marges"],
        description: ["Margin of one period in each state.", "Marge d’une période dans chaque état."],
      },
      discount,
    },
  },
  RETENTIONGAIN: {
    description: [
      "How much more a customer is worth when retention gains points: 36.8% for 5 points from 88% at a discount of 10%.",
      "Ce qu’un client vaut de plus quand la fidélisation gagne des points : 36,8 % pour 5 points à partir de 88 %, à 10 % d’actualisation.",
    ],
    parameters: {
      retention,
      discount,
      points: {
        name: ["points", "points"],
        description: ["Points gained, 5 for 88% to 93%.", "Points gagnés, 5 pour passer de 88 % à 93 %."],
      },
    },
  },
  CAC: {
    description: [
      "Cost of each customer: spend on acquisition over new customers, or on retention over retained ones (CRC).",
      "Coût de chaque client : dépense d’acquisition sur nouveaux clients, ou de fidélisation sur clients gardés (CRC).",
    ],
    parameters: {
      spend: {
        name: ["spend", "depense"],
        description: ["What was spent in the period.", "Ce qui a été dépensé dans la période."],
      },
      customers: {
        name: ["customers", "clients"],
        description: [
          "Number of customers won or kept in the period.",
          "Nombre de clients gagnés ou gardés dans la période.",
        ],
      },
    },
  },
  PAYBACK: {
    description: [
      "Months of margin it takes to earn back what a customer cost.",
      "Mois de marge qu’il faut pour rembourser ce qu’un client a coûté.",
    ],
    parameters: {
      cost: { name: ["cost", "cout"], description: ["Cost of winning the customer.", "Coût d’acquisition du client."] },
      margin: {
        name: ["margin", "marge"],
        description: ["Margin the customer brings a year.", "Marge que le client apporte par an."],
      },
    },
  },
  OBSERVEDRETENTION: {
    description: [
      "Of the customers who ordered in the year before last, the share who ordered again in the last twelve months.",
      "Parmi les clients qui ont commandé l’année d’avant, la part qui a recommandé dans les douze derniers mois.",
    ],
    parameters: { customers, dates, asOf },
  },
};
