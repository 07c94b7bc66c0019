import { profitabilityWords as words } from "../../i18n/profitabilityWords";
import type { OptionDefinition } from "../analysis";
import { dateOption } from "../shared/dateOption";

const money = { kind: "number", minimum: 0, maximum: 1_000_000, step: 10, unit: "money" } as const;

/** What a user can choose for the profitability of customers. */
export const profitabilityOptions: readonly OptionDefinition[] = [
  { key: "visitCost", label: words.visitCost, primary: true, ...money, initial: 150 },
  { key: "orderCost", label: words.orderCost, primary: true, ...money, initial: 15 },
  { key: "retentionCost", label: words.retentionCost, primary: true, ...money, initial: 50 },
  {
    key: "discountRate",
    label: words.discountRate,
    primary: false,
    kind: "number",
    minimum: 0,
    maximum: 100,
    step: 1,
    initial: 0,
    unit: "percent",
  },
  {
    key: "visits",
    label: words.visitsByClass,
    primary: false,
    kind: "numbers",
    labels: [words.visitsA, words.visitsB, words.visitsC],
    initial: [6, 3, 1],
    unit: "count",
  },
  {
    key: "years",
    label: words.yearsOption,
    primary: false,
    kind: "number",
    minimum: 0,
    maximum: 100,
    step: 0.25,
    initial: 0,
    unit: "years",
  },
  { ...dateOption, primary: false },
];
