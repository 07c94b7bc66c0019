import { joints, opening } from "../../i18n/describeRules";
import type { LimitStyle } from "../../i18n/limitText";
import type { RuleCondition } from "../../portfolio/segmentation/rules/customerRule";
import { limitFormula } from "./limitFormula";

/** The formula that says a condition with the limit of a cell. */
export const conditionFormula = (style: LimitStyle, condition: RuleCondition, cell: string): string =>
  `="${opening(style, condition)}"&${limitFormula(style, condition.metric, cell)}`;

/** The formula that puts the reason together from the cells of the label and of the conditions. */
export function reasonFormula(style: LimitStyle, label: string, conditions: readonly string[]): string {
  const { colon, and } = joints(style);
  return `=${label}&"${colon}"&${conditions.join(`&"${and}"&`)}`;
}
