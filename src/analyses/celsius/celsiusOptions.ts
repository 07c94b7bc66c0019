import { celsiusWords as words } from "../../i18n/celsiusWords";
import { celsiusDefaults } from "../../portfolio/segmentation/rules/celsiusRules";
import type { OptionDefinition } from "../analysis";
import { dateOption } from "../shared/dateOption";

/** What a user can choose for the Celsius typology. Without a size, the one proposed from the data is taken. */
export const celsiusOptions: readonly OptionDefinition[] = [
  {
    key: "size",
    label: words.optionSize,
    primary: true,
    kind: "number",
    minimum: 0.01,
    maximum: 1e9,
    step: 100,
    initial: 10_000,
    unit: "money",
  },
  {
    key: "untapped",
    label: words.optionUntapped,
    primary: true,
    kind: "number",
    minimum: 1,
    maximum: 99,
    step: 5,
    initial: celsiusDefaults.untapped * 100,
    unit: "percent",
  },
  {
    key: "newWithin",
    label: words.optionNew,
    primary: true,
    kind: "number",
    minimum: 1,
    maximum: 60,
    step: 1,
    initial: celsiusDefaults.newWithin,
    unit: "count",
  },
  { ...dateOption, primary: false },
];
