import type { Words } from "./translate";

/** What sheets that classify customers share, and the sentences of Pareto, ABC and sizes. */
export const classificationWords = {
  // Columns
  reason: ["Why", "Pourquoi"],
  toUp: ["To gain to move up", "À gagner pour monter"],
  toDown: ["To lose to move down", "À perdre pour descendre"],
  shareOfPotential: ["% of potential", "% du potentiel"],

  // Notes
  figuresAreValues: [
    "Figures of customers stay as values: {reason}.",
    "Les chiffres des clients restent des valeurs : {reason}.",
  ],
  potentialsAreValues: [
    "Potentials stay as values, those declared: edit one and its class follows.",
    "Les potentiels restent des valeurs, celles déclarées : changez-en une, sa classe suit.",
  ],
  withoutPotential: [
    "{n} customer without a potential is left out.|{n} customers without a potential are left out.",
    "{n} client sans potentiel est laissé de côté.|{n} clients sans potentiel sont laissés de côté.",
  ],
} as const satisfies Record<string, Words>;
