import type { Confidence } from "../portfolio/segmentation/confidence";
import { analysisWords } from "./analysisWords";
import { translate, type Language } from "./translate";

const words = {
  low: analysisWords.confidenceLow,
  medium: analysisWords.confidenceMedium,
  high: analysisWords.confidenceHigh,
} as const;

/** The word of a confidence, as sheets, functions and pane show it. */
export const confidenceText = (language: Language, confidence: Confidence): string =>
  translate(language, words[confidence]);
