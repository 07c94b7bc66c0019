import { ruleMetricPhrases, ruleOperatorSigns, ruleWords } from "../../i18n/ruleWords";
import { translate } from "../../i18n/translate";
import type { CustomerRules, RuleCondition, RuleMetric } from "../../portfolio/segmentation/rules/customerRule";
import { ruleCategories } from "../../portfolio/segmentation/rules/ruleCategories";
import { unknownFrom, wholeInterval, type RuleBox } from "../../portfolio/segmentation/rules/ruleBox";
import { speakerOf } from "../shared/speaker";
import { limitFormula, limitText, type LimitStyle } from "./limitText";

/** The beginning of a condition in words, up to the limit: "revenue ≥ ". */
const opening = ({ language }: LimitStyle, { metric, operator }: RuleCondition): string =>
  `${translate(language, ruleMetricPhrases[metric])} ${ruleOperatorSigns[operator]} `;

/**
 * A condition in words.
 *
 * @example
 * conditionText(style, { metric: "recencyDays", operator: "below", value: 90 }) // "last order < 90 days"
 */
export const conditionText = (style: LimitStyle, condition: RuleCondition): string =>
  opening(style, condition) + limitText(style, condition.metric, condition.value);

/** The formula that says a condition with the limit of a cell. */
export const conditionFormula = (style: LimitStyle, condition: RuleCondition, cell: string): string =>
  `="${opening(style, condition)}"&${limitFormula(style, condition.metric, cell)}`;

/** Between the label and the conditions, and between conditions. */
const joints = ({ language }: LimitStyle): { readonly colon: string; readonly and: string } => ({
  colon: language === "fr" ? "\u00a0: " : ": ",
  and: translate(language, ruleWords.and),
});

/** Why a rule applies, in words: "Key accounts: revenue ≥ €50,000 and last order < 90 days". */
export function reasonText(style: LimitStyle, label: string, conditions: readonly RuleCondition[]): string {
  const { colon, and } = joints(style);
  return label + colon + conditions.map((condition) => conditionText(style, condition)).join(and);
}

/** The formula that puts the reason together from the cells of the label and of the conditions. */
export function reasonFormula(style: LimitStyle, label: string, conditions: readonly string[]): string {
  const { colon, and } = joints(style);
  return `=${label}&"${colon}"&${conditions.join(`&"${and}"&`)}`;
}

/**
 * A box of intervals in words: where rules overlap or leave nothing over.
 *
 * @example
 * boxText(style, { revenue: { from: 10000, to: 50000 }, recencyDays: { from: 0, to: 90 } }) // "revenue €10,000 – €50,000, last order < 90 days"
 */
export function boxText(style: LimitStyle, box: RuleBox): string {
  const say = speakerOf(ruleWords, style.language);
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
    return [say(begins && ends ? "cellBetween" : begins ? "cellFrom" : "cellBelow", facts)];
  });
  return parts.join(", ") || say("cellAnybody");
}

/** The label of the category of a rule, that of everybody else at the end. */
export function labelOf(rules: CustomerRules, rule: number): string {
  const { categories, ofRule } = ruleCategories(rules);
  return categories[ofRule[rule]!]?.label ?? "";
}
