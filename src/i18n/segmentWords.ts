import type { SegmentKey } from "../portfolio/segmentation/segmentGrid";
import type { Words } from "./translate";

interface SegmentText {
  readonly label: Words;
  /** What these customers are and what they call for, in one short sentence. */
  readonly hint: Words;
}

/** Names of the segments, by the keys of `portfolio/segmentation/segmentGrid`. */
export const segmentWords: Readonly<Record<SegmentKey, SegmentText>> = {
  champions: {
    label: ["Champions", "Champions"],
    hint: [
      "They order often, recently, and for a lot: look after them in person.",
      "Ils commandent souvent, récemment et beaucoup : à suivre en personne.",
    ],
  },
  loyal: {
    label: ["Loyal", "Fidèles"],
    hint: [
      "Regular customers of good value: extend what they buy.",
      "Clients réguliers de bonne valeur : élargir ce qu’ils achètent.",
    ],
  },
  bigBaskets: {
    label: ["Big baskets", "Gros paniers"],
    hint: [
      "Few orders but large ones: give them reasons to come back sooner.",
      "Peu de commandes, mais grosses : leur donner des raisons de revenir plus tôt.",
    ],
  },
  needAttention: {
    label: ["Need attention", "À entretenir"],
    hint: [
      "Good customers who have gone a little quiet: call before they slip.",
      "Bons clients un peu silencieux : appeler avant qu’ils ne décrochent.",
    ],
  },
  promising: {
    label: ["Promising", "Prometteurs"],
    hint: [
      "Recent customers who still buy little: help them to grow.",
      "Clients récents qui achètent encore peu : les aider à grandir.",
    ],
  },
  newcomers: {
    label: ["Newcomers", "Nouveaux"],
    hint: ["They have just begun: earn the second order.", "Ils viennent d’arriver : gagner la deuxième commande."],
  },
  hesitant: {
    label: ["Hesitant", "Hésitants"],
    hint: [
      "They bought little and are cooling: a small offer tells whether to go on.",
      "Ils ont peu acheté et refroidissent : une petite offre dira s’il faut insister.",
    ],
  },
  cannotLose: {
    label: ["Cannot lose", "À ne pas perdre"],
    hint: [
      "Among the best, and silent: win them back first.",
      "Parmi les meilleurs, et silencieux : les reconquérir en premier.",
    ],
  },
  atRisk: {
    label: ["At risk", "À risque"],
    hint: [
      "They used to buy well and have stopped: find out why.",
      "Ils achetaient bien et se sont arrêtés : comprendre pourquoi.",
    ],
  },
  dormant: {
    label: ["Dormant", "Endormis"],
    hint: [
      "Little bought, and long ago: care at low cost.",
      "Peu d’achats, et il y a longtemps : un suivi à bas coût.",
    ],
  },
  lost: {
    label: ["Lost", "Perdus"],
    hint: [
      "The longest silent and the smallest: spend nothing more on them.",
      "Les plus anciens et les plus petits : ne plus rien y dépenser.",
    ],
  },
};
