import { ruleMetricWords, ruleOperatorSigns, ruleWords } from "../../i18n/ruleWords";
import { translate } from "../../i18n/translate";
import type { CustomerRules, RuleCondition } from "../../portfolio/segmentation/rules/customerRule";
import { ruleDecimals, ruleMetricUnits } from "../../portfolio/segmentation/rules/ruleMetricUnits";
import { strictestConditions } from "../../portfolio/segmentation/rules/strictestConditions";
import type { NumberKind } from "../../report/numberKind";
import type { AnalysisInput } from "../analysis";
import { labelOf } from "../../i18n/describeRules";
import type { ParameterLine } from "../shared/parameterLine";

/** A condition of a rule with the named cell of its limit. */
export interface RuleLimit extends RuleCondition {
  readonly name: string;
  /** Position of its rule. */
  readonly rule: number;
}

/** Letters that tell names apart, where numbers would make a cell reference: A … Z, AA … */
const lettersOf = (index: number): string =>
  (index < 26 ? "" : lettersOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** The limits of all rules, rule by rule, one per metric and direction. */
export const ruleLimits = ({ rules }: CustomerRules, prefix: string): RuleLimit[] =>
  rules
    .flatMap(({ conditions }, rule) => strictestConditions(conditions).map((condition) => ({ ...condition, rule })))
    .map((limit, index) => ({ ...limit, name: prefix + lettersOf(index) }));

const kinds = { money: "money", percent: "percent", days: "days", count: "count", rate: "decimal" } as const;

/** How a limit is shown: amounts with their cents when they have some. */
function kindOf({ metric, value }: RuleLimit): NumberKind {
  const unit = ruleMetricUnits[metric];
  return unit === "money" && !Number.isInteger(value) ? "exactMoney" : kinds[unit];
}

/** The cells of the limits: formulas of categories, reasons and distances read them. */
export const limitParameters = (
  { language }: AnalysisInput,
  rules: CustomerRules,
  limits: readonly RuleLimit[],
): ParameterLine[] =>
  limits.map((limit, index) => {
    const { metric, operator, rule, name, value } = limit;
    const isWhole = ruleDecimals[ruleMetricUnits[metric]] === 0;
    return {
      key: `limit${index + 1}`,
      name,
      label: translate(language, ruleWords.limit, {
        rule: labelOf(rules, rule),
        metric: translate(language, ruleMetricWords[metric]),
        operator: ruleOperatorSigns[operator],
      }),
      value,
      kind: kindOf(limit),
      accepts: isWhole ? { kind: "whole", minimum: 0 } : { kind: "number" },
    };
  });
