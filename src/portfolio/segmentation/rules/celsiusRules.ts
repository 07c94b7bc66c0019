import { monthsBefore } from "../../movements/monthsBefore";
import { roundTo } from "../../statistics/roundTo";
import type { Customers } from "../../customers";
import { proposePmgCuts } from "../proposePmgCuts";
import type { CustomerRules, RuleCondition } from "./customerRule";

/** Days without an order after which a customer is no longer loyal. */
const loyalWithin = 365;

/** What the Celsius typology is cut by. */
export interface CelsiusOptions {
  /** Customers whose first order is less than so many months old are new. */
  readonly newWithin: number;
  /** A customer of whom more than this share of the potential is left to get is undervalued. */
  readonly untapped: number;
  /** Currency units of revenue, or of potential, from which a customer counts as more than small. */
  readonly size: number;
}

/** What is proposed where nobody chose; the size is drawn from the data. */
export const celsiusDefaults = { newWithin: 12, untapped: 0.2 } as const;

/** The size from which customers are large, as `proposePmgCuts` finds it; 1 where nobody bought anything. */
export function proposeCelsiusSize({ revenueCents }: Pick<Customers, "revenueCents">): number {
  return revenueCents.some((cents) => cents > 0) ? proposePmgCuts(revenueCents.map((cents) => cents / 100))[1] : 1;
}

/**
 * The Celsius typology as rules. High potential: new customers, and undervalued ones, who could buy as much as a large customer and
 * leave a good part of it to others. Loyal and stable: the large ones who still order. Everybody else is small without
 * potential. Without dates nobody is new.
 *
 * @param labels Names of the three categories.
 * @example
 * celsiusRules(customers, { newWithin: 12, untapped: 0.2, size: 5000 }, labels).rules.length // 3
 */
export function celsiusRules(
  { asOf, knows }: Pick<Customers, "asOf" | "knows">,
  { newWithin, untapped, size }: CelsiusOptions,
  labels: Readonly<Record<"highPotential" | "loyal" | "small", string>>,
): CustomerRules {
  const highPotential = { label: labels.highPotential, role: "rising" } as const;
  const newDays = asOf - monthsBefore(asOf, newWithin);
  const dated = (condition: RuleCondition): RuleCondition[] => (knows.recency ? [condition] : []);
  const isNew = dated({ metric: "tenureDays", operator: "below", value: newDays });
  return {
    rules: [
      ...(isNew.length > 0 ? [{ ...highPotential, conditions: isNew }] : []),
      {
        ...highPotential,
        conditions: [
          { metric: "potential", operator: "atLeast", value: size },
          { metric: "shareOfWallet", operator: "below", value: roundTo(1 - untapped, 4) },
        ],
      },
      {
        label: labels.loyal,
        role: "strong",
        conditions: [
          { metric: "revenue", operator: "atLeast", value: size },
          ...dated({ metric: "recencyDays", operator: "below", value: loyalWithin }),
        ],
      },
    ],
    otherwise: { label: labels.small, role: "asleep" },
  };
}
