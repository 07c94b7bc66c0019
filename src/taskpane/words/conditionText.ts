import type { RuleCondition } from "../../portfolio/segmentation/rules/customerRule";
import { ruleMetricWords } from "../../i18n/ruleWords";
import { translate } from "../../i18n/translate";
import { metricQuantity } from "./metricQuantity";
import type { PaneText } from "./useWords";

/**
 * One condition of a rule in words.
 *
 * @example
 * conditionText(paneText("en"), { metric: "revenue", operator: "atLeast", value: 10000 }, "€") // "Revenue at least €10,000"
 */
export const conditionText = (text: PaneText, { metric, operator, value }: RuleCondition, currency: string): string =>
  text.say("rule.sentence", {
    metric: translate(text.language, ruleMetricWords[metric]),
    operator: text.say(`rule.${operator}`),
    value: metricQuantity(text, metric, currency).show(value),
  });
