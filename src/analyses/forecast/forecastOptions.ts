import { forecastWords as words } from "../../i18n/forecastWords";
import type { OptionDefinition } from "../analysis";
import { dateOption } from "../shared/dateOption";
import { amountOptions, discountOption } from "../shared/value/valueOptions";

/** Orders without an end are worth without end unless they are discounted. */
const lifetimeDiscount = { ...discountOption, minimum: 1 } as OptionDefinition;

/** What a user can choose for the forecast; horizons and the level of the intervals are fixed. */
export const forecastOptions: readonly OptionDefinition[] = [
  {
    key: "model",
    label: words.optionModel,
    primary: true,
    kind: "choice",
    choices: [
      { value: "best", label: words.modelBest },
      { value: "bgNbd", label: words.modelBgNbd },
      { value: "mbgNbd", label: words.modelMbgNbd },
      { value: "paretoNbd", label: words.modelParetoNbd },
      { value: "bgBb", label: words.modelBgBb },
    ],
    initial: "best",
  },
  lifetimeDiscount,
  dateOption,
  ...amountOptions,
];
