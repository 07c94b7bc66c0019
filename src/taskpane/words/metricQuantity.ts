import type { RuleMetric } from "../../portfolio/segmentation/rules/customerRule";
import { ruleDecimals, ruleMetricUnits } from "../../portfolio/segmentation/rules/ruleMetricUnits";
import { quantity } from "./quantity";
import type { PaneText } from "./useWords";

/** How the limits of a metric are shown and read. */
interface MetricQuantity {
  show(value: number): string;
  /** Without its unit, for a field. */
  edit(value: number): string;
  /** `null` when the text is no number. */
  read(text: string): number | null;
  readonly suffix: string;
}

/** Trailing zeros say nothing in a limit that people type. */
const trimmed = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/**
 * How the limits of a metric are shown and read: people write 20 for the fraction 0.2 of a share.
 *
 * @example
 * metricQuantity(paneText("en"), "growth", "€").read("20 %") // 0.2
 */
export function metricQuantity(text: PaneText, metric: RuleMetric, currency: string): MetricQuantity {
  const unit = ruleMetricUnits[metric];
  const isShare = unit === "percent";
  const { show, read, suffix } = quantity(text, unit === "rate" ? "count" : unit, currency);
  const decimals = ruleDecimals[unit];
  const written = (value: number): number => (isShare ? trimmed(value * 100, decimals - 2) : trimmed(value, decimals));
  const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;
  return {
    suffix,
    show: (value) => show(written(value), decimalsOf(written(value))),
    edit: (value) => text.number(written(value), decimalsOf(written(value))),
    read(typed) {
      const number = read(typed);
      return number === null ? null : trimmed(isShare ? number / 100 : number, decimals);
    },
  };
}
