import type { RuleCondition } from "./customerRule";

/** The conditions of a rule with one per metric and direction: of two lower limits the higher is enough, of two upper ones the lower. */
export function strictestConditions(conditions: readonly RuleCondition[]): RuleCondition[] {
  const kept: RuleCondition[] = [];
  for (const condition of conditions) {
    const { metric, operator, value } = condition;
    const at = kept.findIndex((other) => other.metric === metric && other.operator === operator);
    if (at < 0) kept.push(condition);
    else if (operator === "atLeast" ? value > kept[at]!.value : value < kept[at]!.value) kept[at] = condition;
  }
  return kept;
}
