import { analysisWords as words } from "../../i18n/analysisWords";
import type { OptionDefinition } from "../analysis";
import { measureChoices } from "../shared/measure";

/** What a user can choose for size classes. Without thresholds, those proposed from the data are taken. */
export const pmgOptions: readonly OptionDefinition[] = [
  {
    key: "measure",
    label: words.amountCounted,
    primary: true,
    kind: "choice",
    choices: measureChoices(["revenue", "margin"]),
    initial: "revenue",
  },
  {
    key: "cuts",
    label: words.optionSizeCuts,
    primary: true,
    kind: "numbers",
    labels: [words.mediumFrom, words.largeFrom],
    initial: [],
  },
  { key: "asOf", label: words.optionDate, primary: true, kind: "date", initial: null },
];
