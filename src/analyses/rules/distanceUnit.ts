import { ruleMetricWords, ruleWords } from "../../i18n/ruleWords";
import { translate } from "../../i18n/translate";
import type { RuleMetric } from "../../portfolio/segmentation/rules/customerRule";
import { ruleDecimals, ruleMetricUnits } from "../../portfolio/segmentation/rules/ruleMetricUnits";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { AnalysisInput } from "../analysis";

/** How distances in a metric are told. */
export interface DistanceUnit {
  /** The metric with its unit: "Revenue (€)", "12-month growth (points)". */
  readonly label: string;
  /** Told units in one unit of the metric: shares are told in points, 5 for 0.05. */
  readonly factor: number;
  /** The smallest step as it is told: a cent, a day, a hundredth of a point. */
  readonly step: number;
}

/** How distances in a metric are told. */
export function distanceUnit(
  { language, currency }: Pick<AnalysisInput, "language" | "currency">,
  metric: RuleMetric,
): DistanceUnit {
  const unit = ruleMetricUnits[metric];
  const name = translate(language, ruleMetricWords[metric]);
  const factor = unit === "percent" ? 100 : 1;
  const step = roundTo(factor / 10 ** ruleDecimals[unit], 2);
  if (unit === "money" && currency !== "")
    return { label: translate(language, ruleWords.moneyMetric, { metric: name, currency }), factor, step };
  if (unit === "percent") return { label: translate(language, ruleWords.shareMetric, { metric: name }), factor, step };
  return { label: name, factor, step };
}
