import { balanceWords as words } from "../../i18n/balanceWords";
import type { OptionDefinition } from "../analysis";
import { dateOption } from "../shared/dateOption";

/** What a user can choose for the balance. */
export const balanceOptions: readonly OptionDefinition[] = [
  { key: "customer", label: words.lost, primary: true, kind: "customer", initial: null },
  {
    key: "alert",
    label: words.alert,
    primary: true,
    kind: "number",
    minimum: 1,
    maximum: 100,
    step: 5,
    initial: 15,
  },
  dateOption,
  {
    key: "ages",
    label: words.ages,
    primary: false,
    kind: "numbers",
    labels: [words.ageFirst, words.ageSecond, words.ageThird],
    initial: [1, 3, 5],
    unit: "years",
  },
];
