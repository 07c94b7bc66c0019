import { retentionWords as words } from "../../i18n/retentionWords";
import type { OptionDefinition } from "../analysis";
import { dateOption } from "../shared/dateOption";
import { amountOptions, discountOption, retentionOption } from "../shared/value/valueOptions";

/** Points the scenario goes to. */
export const mostPoints = 20;

/** What a user can choose for the retention what-if. */
export const retentionOptions: readonly OptionDefinition[] = [
  {
    key: "points",
    label: words.optionPoints,
    primary: true,
    kind: "number",
    minimum: 0,
    maximum: mostPoints,
    step: 1,
    initial: 5,
    unit: "count",
    slider: true,
  },
  retentionOption,
  discountOption,
  {
    key: "marginPerCustomer",
    label: words.optionMargin,
    primary: false,
    kind: "number",
    minimum: 0,
    maximum: 1e9,
    step: 10,
    initial: 0,
    unit: "money",
  },
  ...amountOptions,
  { ...dateOption, primary: false },
];
