import { ruleWords } from "../../i18n/ruleWords";
import type { OptionDefinition } from "../analysis";
import { dateOption } from "../shared/dateOption";

/** What a user can choose for own categories. Without rules, those proposed from the data are taken. */
export const rulesOptions: readonly OptionDefinition[] = [
  {
    key: "rules",
    label: ruleWords.optionRules,
    primary: true,
    kind: "rules",
    initial: { rules: [], otherwise: null },
  },
  {
    key: "overlap",
    label: ruleWords.optionOverlap,
    primary: true,
    kind: "choice",
    choices: [
      { value: "firstWins", label: ruleWords.firstWins },
      { value: "refuse", label: ruleWords.refuse },
    ],
    initial: "firstWins",
  },
  dateOption,
];
