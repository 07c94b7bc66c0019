import { ruleWords } from "../../i18n/ruleWords";
import type { Language } from "../../i18n/translate";
import type { Customers } from "../../portfolio/customers";
import type { CustomerRule, CustomerRules } from "../../portfolio/segmentation/rules/customerRule";
import { proposePmgCuts } from "../../portfolio/segmentation/proposePmgCuts";
import { quantile } from "../../portfolio/statistics/quantile";
import { speakerOf } from "../shared/speaker";

/** Silences people speak of, in days. */
const silences = [30, 60, 90, 120, 180, 365] as const;
const growthFrom = 0.2;
const ordersFrom = 4;

/** A silence that is long for these customers: twice the usual interval of the middle one. */
function longSilence(customers: Customers): number {
  const intervals = customers
    .usualIntervals()
    .filter((days) => !Number.isNaN(days))
    .sort();
  const twice = intervals.length === 0 ? 180 : 2 * quantile(intervals, 0.5);
  return silences.find((days) => days >= twice) ?? 365;
}

/**
 * A set of rules to start from, for any wholesaler, with limits drawn from the data: key accounts from the revenue that large
 * customers begin with, growing from a fifth more than the year before, regular from four orders a year, dormant after twice
 * the usual interval. A list without dates has key, middle and small accounts.
 */
export function proposeRules(language: Language, customers: Customers): CustomerRules {
  const say = speakerOf(ruleWords, language);
  const totals = customers.revenueCents.map((cents) => cents / 100);
  const [middle, large] = totals.some((total) => total > 0) ? proposePmgCuts(totals) : [1, 2];
  const otherwise = { label: say("small"), role: "asleep" } as const;
  const keyAccounts: CustomerRule = {
    label: say("keyAccounts"),
    role: "strong",
    conditions: [{ metric: "revenue", operator: "atLeast", value: large }],
  };
  if (!customers.knows.recency) {
    const middling = { metric: "revenue", operator: "atLeast", value: middle } as const;
    return { rules: [keyAccounts, { label: say("middle"), role: "steady", conditions: [middling] }], otherwise };
  }
  const silence = longSilence(customers);
  const recent = { metric: "recencyDays", operator: "below", value: silence } as const;
  return {
    rules: [
      { ...keyAccounts, conditions: [...keyAccounts.conditions, recent] },
      {
        label: say("growing"),
        role: "rising",
        conditions: [{ metric: "growth", operator: "atLeast", value: growthFrom }, recent],
      },
      {
        label: say("regular"),
        role: "steady",
        conditions: [{ metric: "ordersPerYear", operator: "atLeast", value: ordersFrom }, recent],
      },
      {
        label: say("dormant"),
        role: "slipping",
        conditions: [{ metric: "recencyDays", operator: "atLeast", value: silence }],
      },
    ],
    otherwise,
  };
}
