import { analysisWords as words } from "../../i18n/analysisWords";
import type { OptionDefinition } from "../analysis";
import { measureChoices } from "../shared/measure";

/** What a user can choose for Pareto and ABC. */
export const abcOptions: readonly OptionDefinition[] = [
  {
    key: "measure",
    label: words.amountCounted,
    primary: true,
    kind: "choice",
    choices: measureChoices(["revenue", "margin"]),
    initial: "revenue",
  },
  {
    key: "share",
    label: words.optionThreshold,
    primary: true,
    kind: "number",
    minimum: 1,
    maximum: 99,
    step: 5,
    initial: 80,
  },
  { key: "asOf", label: words.optionDate, primary: true, kind: "date", initial: null },
  {
    key: "cuts",
    label: words.optionAbcCuts,
    primary: false,
    kind: "numbers",
    labels: [words.cutA, words.cutB],
    initial: [80, 95],
  },
];
