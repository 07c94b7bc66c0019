import { analysisWords as words } from "../../i18n/analysisWords";
import type { OptionDefinition } from "../analysis";
import { amountOption } from "../shared/amountOption";
import { dateOption } from "../shared/dateOption";

/** What a user can choose for size classes. Without thresholds, those proposed from the data are taken. */
export const pmgOptions: readonly OptionDefinition[] = [
  amountOption(["revenue", "margin", "potential"]),
  {
    key: "cuts",
    label: words.optionSizeCuts,
    primary: true,
    kind: "numbers",
    labels: [words.mediumFrom, words.largeFrom],
    initial: [],
    unit: "money",
  },
  dateOption,
];
