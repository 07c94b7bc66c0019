import type { FunctionText, ParameterWords } from "./functionText";

const revenue: ParameterWords = {
  name: ["revenue", "ca"],
  description: ["What each customer bought: one column.", "Ce que chaque client a acheté : une colonne."],
};
const potential: ParameterWords = {
  name: ["potential", "potentiel"],
  description: [
    "What each customer could buy in the same period.",
    "Ce que chaque client pourrait acheter sur la même période.",
  ],
};
const cuts = (of: string, parOf: string): ParameterWords["description"] => [
  `Two shares of ${of} where A and B end; 80% and 95% if omitted.`,
  `Deux parts ${parOf} où finissent A et B ; 80 % et 95 % si omises.`,
];

/** Functions about what customers could buy, and how much of it they do. */
export const potentialFunctionWords: Readonly<Record<string, FunctionText>> = {
  POTENTIAL: {
    description: [
      "What each customer could buy, where that figure comes from, the share bought, and what is left.",
      "Ce que chaque client pourrait acheter, d’où vient ce chiffre, la part achetée et le reste à prendre.",
    ],
    parameters: {
      revenues: {
        name: ["revenues", "ca"],
        description: ["Revenue of each customer, of a year: one column.", "CA annuel de chaque client : une colonne."],
      },
      declared: {
        name: ["declared", "declare"],
        description: [
          "Potential declared by each customer; blank where none was.",
          "Potentiel déclaré par chaque client ; vide s’il n’y en a pas.",
        ],
      },
      sectors: {
        name: ["sectors", "secteurs"],
        description: [
          "Sector of each customer: one with five buyers or more gives a potential.",
          "Secteur de chaque client : à partir de cinq acheteurs, il donne un potentiel.",
        ],
      },
      share: {
        name: ["share", "part"],
        description: [
          "Quantile of the sector’s revenue that counts as potential; 80% if omitted.",
          "Quantile du CA du secteur pris pour potentiel ; 80 % si omis.",
        ],
      },
      factor: {
        name: ["factor", "multiple"],
        description: [
          "Times the revenue where nothing else is known; 1.2 if omitted.",
          "Multiple du CA quand rien d’autre n’est connu ; 1,2 si omis.",
        ],
      },
    },
  },
  SHAREOFWALLET: {
    description: [
      "Share of what a customer could buy that it does buy: revenue ÷ potential, 100% at most.",
      "Part de ce que le client pourrait acheter qu’il achète : CA ÷ potentiel, 100 % au plus.",
    ],
    parameters: { revenue, potential },
  },
  POTENTIALCELL: {
    description: [
      "The cell of each customer: Stars, competitors’ bastions, small loyals, or small and open.",
      "La case de chaque client : Stars, bastions des concurrents, petits fidèles ou petits à ouvrir.",
    ],
    parameters: {
      revenue,
      potential,
      shareFrom: {
        name: ["shareFrom", "partDes"],
        description: [
          "Share of wallet from which it is high; 50% if omitted.",
          "Part chez le client à partir de laquelle elle est forte ; 50 % si omise.",
        ],
      },
      potentialFrom: {
        name: ["potentialFrom", "potentielDes"],
        description: [
          "Potential from which it is large; the median, rounded, if omitted.",
          "Potentiel à partir duquel il est gros ; la médiane arrondie si omis.",
        ],
      },
    },
  },
  ABCCROSSED: {
    description: [
      "The ABC class of each customer by revenue, then by potential: C·A′ is small and could be large.",
      "La classe ABC de chaque client selon le CA, puis le potentiel : C·A′ est petit et pourrait être grand.",
    ],
    parameters: {
      revenues: { name: ["revenues", "ca"], description: revenue.description },
      potentials: { name: ["potentials", "potentiels"], description: potential.description },
      revenueCuts: { name: ["revenueCuts", "seuilsCA"], description: cuts("revenue", "du CA") },
      potentialCuts: { name: ["potentialCuts", "seuilsPotentiel"], description: cuts("potential", "du potentiel") },
    },
  },
};
