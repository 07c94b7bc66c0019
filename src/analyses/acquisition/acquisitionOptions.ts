import { acquisitionWords as words } from "../../i18n/acquisitionWords";
import type { OptionDefinition } from "../analysis";
import { dateOption } from "../shared/dateOption";
import { amountOptions, discountOption, retentionOption } from "../shared/value/valueOptions";

const spend = {
  primary: true,
  kind: "number",
  minimum: 0,
  maximum: 1e12,
  step: 1000,
  initial: 0,
  unit: "money",
} as const;

/** What a user can choose for the costs of acquisition and retention; the spends are those of the last twelve months. */
export const acquisitionOptions: readonly OptionDefinition[] = [
  { key: "acquisitionSpend", label: words.optionAcquisition, ...spend },
  { key: "retentionSpend", label: words.optionKeeping, ...spend },
  { ...retentionOption, primary: false },
  { ...discountOption, primary: false },
  ...amountOptions,
  { ...dateOption, primary: false },
];
