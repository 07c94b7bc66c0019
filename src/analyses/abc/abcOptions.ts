import { analysisWords as words } from "../../i18n/analysisWords";
import { classificationWords } from "../../i18n/classificationWords";
import type { OptionDefinition } from "../analysis";
import { amountOption } from "../shared/amountOption";
import { dateOption } from "../shared/dateOption";

/** What a user can choose for Pareto and ABC. */
export const abcOptions: readonly OptionDefinition[] = [
  amountOption(["revenue", "margin", "potential"]),
  {
    key: "share",
    label: words.optionThreshold,
    primary: true,
    kind: "number",
    minimum: 1,
    maximum: 99,
    step: 5,
    initial: 80,
    unit: "percent",
  },
  dateOption,
  {
    key: "cuts",
    label: words.optionAbcCuts,
    primary: false,
    kind: "numbers",
    labels: [words.cutA, words.cutB],
    initial: [80, 95],
    unit: "percent",
  },
  {
    key: "rule",
    label: classificationWords.optionRule,
    primary: false,
    kind: "choice",
    choices: [
      { value: "before", label: classificationWords.ruleBefore },
      { value: "after", label: classificationWords.ruleAfter },
    ],
    initial: "before",
  },
];
