import { whyWords } from "../../i18n/whyWords";
import type { OptionDefinition } from "../analysis";
import { rfmOptions } from "../rfm/rfmOptions";

/** Scores in which one customer alone can change: those given within groups or by row order move the others too. */
const separate = ["rank", "quantile", "thresholds"];

/** The options of RFM that decide the segment, and what counts as soon. */
export const whyOptions: readonly OptionDefinition[] = [
  ...rfmOptions
    .filter(({ key }) => key !== "abcCuts")
    .map((option) =>
      option.kind === "choice" && option.key === "scoring"
        ? { ...option, choices: option.choices.filter(({ value }) => separate.includes(value)) }
        : option,
    ),
  {
    key: "soon",
    label: whyWords.optionSoon,
    primary: false,
    kind: "number",
    minimum: 1,
    maximum: 365,
    step: 1,
    initial: 30,
    unit: "days",
  },
];
