import { Problem } from "../../portfolio/problem";
import {
  checkRules,
  mostConditions,
  mostRules,
  overlapsOf,
  type RuleFault,
} from "../../portfolio/segmentation/rules/checkRules";
import type { CustomerRules } from "../../portfolio/segmentation/rules/customerRule";
import type { LimitStyle } from "../../i18n/limitText";
import { boxText, conditionText, labelOf } from "../../i18n/describeRules";

function problemOf(style: LimitStyle, rules: CustomerRules, fault: RuleFault): Problem {
  if (!("rule" in fault)) return new Problem(fault.code, { rules: mostRules, conditions: mostConditions });
  const conditions = rules.rules[fault.rule]?.conditions ?? [];
  return new Problem(fault.code, {
    rule: fault.rule + 1,
    label: labelOf(rules, fault.rule),
    ...(fault.code === "ruleTwoRoles" ? { other: fault.other + 1 } : {}),
    ...(fault.code === "ruleNeverReached" ? { cell: boxText(style, fault.cell) } : {}),
    ...(fault.code === "ruleContradictory"
      ? { conditions: conditions.map((condition) => conditionText(style, condition)).join(", ") }
      : {}),
  });
}

/**
 * What is wrong with rules, as problems that can be told: `rule` counts from 1, `cell` and `conditions` are in words.
 *
 * @param overlap `refuse`: two rules with different labels that the same customers can meet are a problem too.
 * @example
 * ruleProblems({ language: "en", currency: "€" }, { rules: [], otherwise: null }, "firstWins")[0]?.code // "rulesIncomplete"
 */
export function ruleProblems(style: LimitStyle, rules: CustomerRules, overlap: "firstWins" | "refuse"): Problem[] {
  const faults = checkRules(rules).map((fault) => problemOf(style, rules, fault));
  if (overlap === "firstWins") return faults;
  return [
    ...faults,
    ...overlapsOf(rules).map(
      ({ first, second, cell }) =>
        new Problem("rulesOverlap", {
          rule: first + 1,
          label: labelOf(rules, first),
          second: labelOf(rules, second),
          cell: boxText(style, cell),
        }),
    ),
  ];
}
