import { stabilityWords } from "../../i18n/stabilityWords";
import type { OptionDefinition } from "../analysis";
import { rfmOptions } from "../rfm/rfmOptions";

const ofSegments = ["abcCuts", "segments", "grid"];

/** The options of RFM that decide the score, and how far the weights move. */
export const stabilityOptions: readonly OptionDefinition[] = [
  {
    key: "step",
    label: stabilityWords.optionStep,
    primary: true,
    kind: "number",
    minimum: 1,
    maximum: 90,
    step: 1,
    initial: 20,
    unit: "percent",
    slider: true,
  },
  ...rfmOptions
    .filter(({ key }) => !ofSegments.includes(key))
    .map((option) => (option.key === "weights" ? { ...option, primary: true } : option)),
];
