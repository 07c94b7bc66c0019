import type { Role } from "../../role";
import { labelKey } from "./checkRules";
import type { CustomerRules } from "./customerRule";

/** The categories of a set of rules, in the order of their first rule, that of everybody else last unless a rule has it too. */
export interface RuleCategories {
  readonly categories: readonly { readonly label: string; readonly role: Role }[];
  /** Category of each rule, and of everybody else at the end. */
  readonly ofRule: readonly number[];
  /** Position of the first rule of the category of each rule, likewise. */
  readonly firstRule: readonly number[];
}

/** The categories that rules lead to: several rules with one label make one category. */
export function ruleCategories({ rules, otherwise }: CustomerRules): RuleCategories {
  const all = otherwise ? [...rules, otherwise] : rules;
  const keys = all.map(({ label }) => labelKey(label));
  const firstRule = keys.map((key) => keys.indexOf(key));
  const starts = [...new Set(firstRule)];
  return {
    categories: starts.map((rule) => ({ label: all[rule]!.label.trim(), role: all[rule]!.role })),
    ofRule: firstRule.map((rule) => starts.indexOf(rule)),
    firstRule,
  };
}
