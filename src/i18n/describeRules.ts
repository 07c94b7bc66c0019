import { strictestConditions } from "../portfolio/segmentation/rules/strictestConditions";
import { ruleMetricPhrases, ruleOperatorSigns, ruleWords } from "./ruleWords";
import { translate } from "./translate";
import type { CustomerRules, RuleCondition, RuleMetric } from "../portfolio/segmentation/rules/customerRule";
import { ruleCategories } from "../portfolio/segmentation/rules/ruleCategories";
import { unknownFrom, wholeInterval, type RuleBox } from "../portfolio/segmentation/rules/ruleBox";
import { limitText, type LimitStyle } from "./limitText";

/** The beginning of a condition in words, up to the limit: "revenue ≥ ". */
export const opening = ({ language }: LimitStyle, { metric, operator }: RuleCondition): string =>
  `${translate(language, ruleMetricPhrases[metric])} ${ruleOperatorSigns[operator]} `;

/**
 * A condition in words.
 *
 * @example
 * conditionText(style, { metric: "recencyDays", operator: "below", value: 90 }) // "last order < 90 days"
 */
export const conditionText = (style: LimitStyle, condition: RuleCondition): string =>
  opening(style, condition) + limitText(style, condition.metric, condition.value);

/** Between the label and the conditions, and between conditions. */
export const joints = ({ language }: LimitStyle): { readonly colon: string; readonly and: string } => ({
  colon: language === "fr" ? "\u00a0: " : ": ",
  and: translate(language, ruleWords.and),
});

/** Why a rule applies, in words: "Key accounts: revenue ≥ €50,000 and last order < 90 days". */
function reasonText(style: LimitStyle, label: string, conditions: readonly RuleCondition[]): string {
  const { colon, and } = joints(style);
  return label + colon + conditions.map((condition) => conditionText(style, condition)).join(and);
}

/**
 * A box of intervals in words: where rules overlap or leave nothing over.
 *
 * @example
 * boxText(style, { revenue: { from: 10000, to: 50000 }, recencyDays: { from: 0, to: 90 } }) // "revenue €10,000 – €50,000, last order < 90 days"
 */
export function boxText(style: LimitStyle, box: RuleBox): string {
  const parts = (Object.keys(box) as RuleMetric[]).flatMap((metric) => {
    const { from, to } = box[metric]!;
    const begins = from > wholeInterval(metric).from;
    const ends = to < unknownFrom;
    if (!begins && !ends) return [];
    const facts = {
      metric: translate(style.language, ruleMetricPhrases[metric]),
      from: limitText(style, metric, from),
      to: limitText(style, metric, to),
    };
    return [
      translate(style.language, ruleWords[begins && ends ? "cellBetween" : begins ? "cellFrom" : "cellBelow"], facts),
    ];
  });
  return parts.join(", ") || translate(style.language, ruleWords.cellAnybody);
}

/** The label of the category of a rule, that of everybody else at the end. */
export function labelOf(rules: CustomerRules, rule: number): string {
  const { categories, ofRule } = ruleCategories(rules);
  return categories[ofRule[rule]!]?.label ?? "";
}

/** The words of the rule of each customer: what the columns `category` and `reason` look up. */
export function ruleReasons(style: LimitStyle, rules: CustomerRules): string[] {
  const reasons = rules.rules.map(({ conditions }, rule) =>
    reasonText(style, labelOf(rules, rule), strictestConditions(conditions)),
  );
  // The label stays as it was written: French typography is for our words alone.
  const rest = labelOf(rules, rules.rules.length) + translate(style.language, ruleWords.otherwise, { label: "" });
  return [...reasons, rest];
}
