import { analysisWords as words } from "../../i18n/analysisWords";
import { rfmWords } from "../../i18n/rfmWords";
import type { OptionDefinition } from "../analysis";
import { measureChoices } from "../shared/measure";

const fromTwoToFive = [rfmWords.scoreTwoFrom, rfmWords.scoreThreeFrom, rfmWords.scoreFourFrom, rfmWords.scoreFiveFrom];

const withOwnLimits = { option: "scoring", is: "thresholds" } as const;

/** What a user can choose for RFM segments. Without own limits, those proposed from the data are taken. */
export const rfmOptions: readonly OptionDefinition[] = [
  {
    key: "measure",
    label: words.amountCounted,
    primary: true,
    kind: "choice",
    choices: measureChoices(["revenue", "margin", "averageBasket"]),
    initial: "revenue",
  },
  { key: "levels", label: words.levels, primary: true, kind: "number", minimum: 2, maximum: 9, step: 1, initial: 5 },
  { key: "asOf", label: words.optionDate, primary: true, kind: "date", initial: null },
  {
    key: "scoring",
    label: words.scoring,
    primary: false,
    kind: "choice",
    choices: [
      { value: "rank", label: words.scoringRank },
      { value: "quantile", label: words.scoringQuantile },
      { value: "thresholds", label: rfmWords.scoringOwn },
      { value: "nested", label: words.scoringNested },
      { value: "ntile", label: words.scoringNtile },
    ],
    initial: "rank",
  },
  {
    key: "limitsRecency",
    label: rfmWords.optionLimitsRecency,
    primary: false,
    when: withOwnLimits,
    kind: "numbers",
    labels: [rfmWords.scoreFiveUpTo, rfmWords.scoreFourUpTo, rfmWords.scoreThreeUpTo, rfmWords.scoreTwoUpTo],
    initial: [],
    unit: "days",
  },
  {
    key: "limitsOrders",
    label: rfmWords.optionLimitsOrders,
    primary: false,
    when: withOwnLimits,
    kind: "numbers",
    labels: fromTwoToFive,
    initial: [],
    unit: "count",
  },
  {
    key: "limitsAmount",
    label: rfmWords.optionLimitsAmount,
    primary: false,
    when: withOwnLimits,
    kind: "numbers",
    labels: fromTwoToFive,
    initial: [],
    unit: "money",
  },
  {
    key: "weights",
    label: words.optionWeights,
    primary: false,
    kind: "numbers",
    labels: [words.weightR, words.weightF, words.weightM],
    initial: [1, 1, 1],
  },
  {
    key: "abcCuts",
    label: words.optionAbcCuts,
    primary: false,
    kind: "numbers",
    labels: [words.cutA, words.cutB],
    initial: [80, 95],
  },
  {
    key: "segments",
    label: words.optionSegments,
    primary: false,
    kind: "choice",
    choices: [
      { value: "auto", label: words.automatic },
      { value: "5", label: words.fiveSegments },
      { value: "8", label: words.eightSegments },
      { value: "11", label: words.elevenSegments },
    ],
    initial: "auto",
  },
  { key: "grid", label: rfmWords.optionGrid, primary: false, kind: "grid", initial: [] },
];
