import { lifetimeWords as words } from "../../i18n/lifetimeWords";
import type { OptionDefinition } from "../analysis";
import { dateOption } from "../shared/dateOption";
import { amountOptions, discountOption, retentionOption } from "../shared/value/valueOptions";

/** The formulas of the lifetime value, in the order of the sheet. */
export const lifetimeModes = ["simple", "discounted", "immediate", "horizon", "markov"] as const;

export type LifetimeMode = (typeof lifetimeModes)[number];

const money = {
  primary: false,
  kind: "number",
  minimum: 0,
  maximum: 1e9,
  step: 10,
  initial: 0,
  unit: "money",
} as const;
const years = { primary: false, kind: "number", step: 1, unit: "years" } as const;

/** What a user can choose for the lifetime value. Without thresholds, those proposed from the values are taken. */
export const lifetimeOptions: readonly OptionDefinition[] = [
  {
    key: "mode",
    label: words.optionMode,
    primary: true,
    kind: "choice",
    choices: [
      { value: "simple", label: words.modeSimple },
      { value: "discounted", label: words.modeDiscounted },
      { value: "immediate", label: words.modeImmediate },
      { value: "horizon", label: words.modeHorizon },
      { value: "markov", label: words.modeMarkov },
    ],
    initial: "simple",
  },
  retentionOption,
  discountOption,
  ...amountOptions,
  { key: "cap", label: words.optionCap, ...years, minimum: 1, maximum: 50, initial: 10 },
  { key: "horizon", label: words.optionHorizon, ...years, minimum: 1, maximum: 50, initial: 5 },
  {
    key: "growth",
    label: words.optionGrowth,
    primary: false,
    kind: "number",
    minimum: -50,
    maximum: 50,
    step: 1,
    initial: 0,
    unit: "percent",
  },
  {
    key: "periods",
    label: words.optionPeriods,
    primary: false,
    kind: "choice",
    choices: [
      { value: "1", label: words.yearly },
      { value: "4", label: words.quarterly },
      { value: "12", label: words.monthly },
    ],
    initial: "1",
  },
  {
    key: "returns",
    label: words.optionReturns,
    primary: false,
    kind: "numbers",
    labels: [words.returnOne, words.returnTwo],
    initial: [],
    unit: "percent",
  },
  { key: "cac", label: words.optionCac, ...money },
  { key: "crc", label: words.optionCrc, ...money },
  {
    key: "cuts",
    label: words.optionCuts,
    primary: false,
    kind: "numbers",
    labels: [words.mediumFrom, words.highFrom],
    initial: [],
    unit: "money",
  },
  { ...dateOption, primary: false },
];
