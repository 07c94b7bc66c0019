import { recurringWords as words } from "../../i18n/recurringWords";
import { recurringDefaults, recurringScopes } from "../../portfolio/movements/recurringCustomers";
import type { OptionDefinition } from "../analysis";
import { dateOption } from "../shared/dateOption";

/** What a user can choose for recurring customers. */
export const recurringOptions: readonly OptionDefinition[] = [
  {
    key: "minimum",
    label: words.optionMinimum,
    primary: true,
    kind: "number",
    minimum: 1,
    maximum: 366,
    step: 1,
    initial: recurringDefaults.minimum,
    unit: "count",
  },
  {
    key: "threshold",
    label: words.optionThreshold,
    primary: true,
    kind: "number",
    minimum: 0,
    maximum: 100,
    step: 5,
    initial: recurringDefaults.threshold * 100,
    unit: "percent",
  },
  {
    key: "over",
    label: words.optionOver,
    primary: true,
    kind: "choice",
    choices: recurringScopes.map((value) => ({ value, label: words[value] })),
    initial: recurringDefaults.over,
  },
  { ...dateOption, primary: false },
];
