import { valueWords as words } from "../../../i18n/valueWords";
import type { OptionDefinition } from "../../analysis";

/** Share of customers who stay, a year, in percent; 0 takes what the orders show. */
export const retentionOption: OptionDefinition = {
  key: "retention",
  label: words.optionRetention,
  primary: true,
  kind: "number",
  minimum: 0,
  maximum: 100,
  step: 0.1,
  initial: 0,
  unit: "percent",
};

/** Discount rate a year, in percent. */
export const discountOption: OptionDefinition = {
  key: "discount",
  label: words.optionDiscount,
  primary: true,
  kind: "number",
  minimum: 0,
  maximum: 100,
  step: 1,
  initial: 10,
  unit: "percent",
};

/** What a customer brings: margin or revenue, and the margin rate where no column has it. */
export const amountOptions: readonly OptionDefinition[] = [
  {
    key: "amount",
    label: words.optionAmount,
    primary: false,
    kind: "choice",
    choices: [
      { value: "margin", label: words.amountMargin },
      { value: "revenue", label: words.amountRevenue },
    ],
    initial: "margin",
  },
  {
    key: "marginRate",
    label: words.optionMarginRate,
    primary: false,
    kind: "number",
    minimum: 1,
    maximum: 100,
    step: 1,
    initial: 100,
    unit: "percent",
  },
];
