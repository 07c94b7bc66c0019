import type { CustomerRules } from "./customerRule";
import { boxOf, intersectBoxes, type RuleBox } from "./ruleBox";
import { uncoveredPart } from "./uncoveredPart";

/**
 * What is wrong with a set of rules. `rule` and `other` are positions in the list; `rules.length` is the category of everybody
 * else. `cell` shows where: the customers concerned, as intervals of the metrics.
 */
export type RuleFault =
  | { readonly code: "rulesNone" | "rulesIncomplete" | "rulesTooMany" }
  | { readonly code: "ruleWithoutLabel" | "ruleWithoutConditions" | "ruleValueInvalid"; readonly rule: number }
  | { readonly code: "ruleContradictory"; readonly rule: number }
  | { readonly code: "ruleTwoRoles"; readonly rule: number; readonly other: number }
  | { readonly code: "ruleNeverReached"; readonly rule: number; readonly cell: RuleBox };

/** Two rules with different labels that the same customers can meet: the first wins. */
export interface RuleOverlap {
  readonly first: number;
  readonly second: number;
  readonly cell: RuleBox;
}

/** More rules than this are no policy any more, and too many for one nested formula. */
export const mostRules = 20;
/** Conditions of all rules together: more do not fit into one formula either. */
export const mostConditions = 120;

/** Labels are the same whatever their capitals and the spaces around them. */
export const labelKey = (label: string): string => label.trim().toLowerCase();

/** The label of a rule, or of everybody else at `rules.length`. */
const labelAt = ({ rules, otherwise }: CustomerRules, index: number): string =>
  (rules[index] ?? otherwise)?.label ?? "";

function faultsOfOne(rules: CustomerRules): RuleFault[] {
  const faults: RuleFault[] = [];
  const roleOf = new Map<string, number>();
  const all = rules.otherwise ? [...rules.rules, rules.otherwise] : rules.rules;
  const firstCovering: RuleBox[] = [];
  all.forEach(({ label, role }, rule) => {
    const other = roleOf.get(labelKey(label));
    if (label.trim() === "") faults.push({ code: "ruleWithoutLabel", rule });
    else if (other === undefined) roleOf.set(labelKey(label), rule);
    else if (all[other]!.role !== role) faults.push({ code: "ruleTwoRoles", rule, other });
  });
  rules.rules.forEach(({ conditions }, rule) => {
    if (conditions.some(({ value }) => !Number.isFinite(value))) {
      faults.push({ code: "ruleValueInvalid", rule });
      return;
    }
    if (conditions.length === 0) faults.push({ code: "ruleWithoutConditions", rule });
    const box = boxOf(conditions);
    if (box === null) {
      faults.push({ code: "ruleContradictory", rule });
      return;
    }
    if (conditions.length > 0 && uncoveredPart(box, firstCovering) === null) {
      faults.push({ code: "ruleNeverReached", rule, cell: box });
    }
    firstCovering.push(box);
  });
  return faults;
}

const isTooLong = ({ rules }: CustomerRules): boolean =>
  rules.length > mostRules || rules.reduce((sum, { conditions }) => sum + conditions.length, 0) > mostConditions;

/**
 * Everything that makes a set of rules unusable: no rule at all, no category for everybody else, a rule without label, conditions or with a
 * value that is no number, conditions that nobody can meet, one label with two roles, a rule that those before it cover
 * wholly. Exact: limits cut the space of the metrics into half-open boxes.
 *
 * @example
 * checkRules({ rules: [], otherwise: null }) // [{ code: "rulesNone" }, { code: "rulesIncomplete" }]
 */
export function checkRules(rules: CustomerRules): RuleFault[] {
  return [
    ...(rules.rules.length === 0 ? [{ code: "rulesNone" } as const] : []),
    ...(rules.otherwise === null ? [{ code: "rulesIncomplete" } as const] : []),
    ...(isTooLong(rules) ? [{ code: "rulesTooMany" } as const] : []),
    ...faultsOfOne(rules),
  ];
}

/** The pairs of rules with different labels that the same customers can meet, each with the cell of those customers. */
export function overlapsOf(rules: CustomerRules): RuleOverlap[] {
  const boxes = rules.rules.map(({ conditions }) => boxOf(conditions));
  return boxes.flatMap((one, first) =>
    boxes.flatMap((other, second): RuleOverlap[] => {
      if (second <= first || labelKey(labelAt(rules, first)) === labelKey(labelAt(rules, second))) return [];
      const cell = one && other && intersectBoxes(one, other);
      return cell ? [{ first, second, cell }] : [];
    }),
  );
}
