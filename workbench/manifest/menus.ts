import type { Analysis } from "../../src/analyses/analysis";
import type { Words } from "../../src/i18n/translate";

/** A menu of the ribbon: the analyses that answer its questions, with the drawing they share. */
export interface RibbonMenu {
  readonly key: string;
  readonly label: Words;
  readonly tip: Words;
  readonly icon: "Segment" | "Value" | "Follow" | "Balance";
  readonly questions: readonly Analysis["question"][];
}

/** Name of the group the menus stand in. */
export const groupLabel: Words = ["Segment & value", "Segmenter et valoriser"];

/** The menus, in the order of the ribbon. */
export const menus: readonly RibbonMenu[] = [
  {
    key: "Who",
    label: ["Segment", "Segmenter"],
    tip: [
      "Who are my customers: segments, classes and categories.",
      "Qui sont mes clients : segments, classes et catégories.",
    ],
    icon: "Segment",
    questions: ["who"],
  },
  {
    key: "Worth",
    label: ["Value", "Valoriser"],
    tip: ["What customers are worth and what they cost.", "Ce que valent les clients et ce qu’ils coûtent."],
    icon: "Value",
    questions: ["worth"],
  },
  {
    key: "Follow",
    label: ["Follow", "Suivre"],
    tip: ["Who moves, why, and what to do next.", "Qui bouge, pourquoi, et que faire ensuite."],
    icon: "Follow",
    questions: ["moves", "next"],
  },
  {
    key: "Balance",
    label: ["Balance", "Équilibrer"],
    tip: [
      "How revenue spreads over customers, and how it holds.",
      "Comment le chiffre d’affaires se répartit entre les clients, et s’il tient.",
    ],
    icon: "Balance",
    questions: ["balance"],
  },
];
