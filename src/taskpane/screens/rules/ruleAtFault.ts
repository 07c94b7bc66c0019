import { Problem } from "../../../portfolio/problem";
import type { CustomerRules } from "../../../portfolio/segmentation/rules/customerRule";

/** The rule that a problem is about, by its place from 0; `null` when it is about no rule in particular. */
export function ruleAtFault({ rules }: CustomerRules, error: unknown): number | null {
  if (!(error instanceof Problem)) return null;
  const { rule, label, category } = error.facts;
  if (typeof rule === "number") return rule >= 1 && rule <= rules.length ? rule - 1 : null;
  const named = rules.findIndex((candidate) => [rule, label, category].includes(candidate.label));
  return named < 0 ? null : named;
}
