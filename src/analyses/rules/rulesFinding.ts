import { formatPercent } from "../../i18n/formatters";
import { ruleWords } from "../../i18n/ruleWords";
import type { AnalysisInput } from "../analysis";
import type { ClassSummary } from "../shared/classTable";
import { speakerOf } from "../shared/speaker";
import type { ClassifiedCustomers } from "./classifyByRules";
import { labelOf } from "../../i18n/describeRules";

/** The category with the most revenue among those with somebody in them; of equal ones the first. */
export const largestCategory = ({ summaries }: Pick<ClassifiedCustomers, "summaries">): ClassSummary =>
  summaries
    .filter((summary) => summary.customers > 0)
    .reduce((best, summary) => (summary.cents > best.cents ? summary : best));

/** The finding: what the category with the most revenue brings, and how many customers no rule takes. */
export function rulesFinding(input: AnalysisInput, classified: ClassifiedCustomers): string {
  const { language } = input;
  const say = speakerOf(ruleWords, language);
  const { customers, totalCents, applied, rules } = classified;
  const part = (count: number): string => formatPercent(language, count / customers.count);
  const rest = applied.rule.reduce((sum, rule) => sum + (rule === rules.rules.length ? 1 : 0), 0);
  if (rest === customers.count) return say("findingEmpty", { label: labelOf(rules, rules.rules.length) });
  const { label, customers: n, cents } = largestCategory(classified);
  const facts = { label, n, part: part(n) };
  const largest =
    totalCents > 0
      ? say("finding", { ...facts, share: formatPercent(language, cents / totalCents) })
      : say("findingWithoutShare", facts);
  return rest === 0 ? largest : `${largest} ${say("findingRest", { n: rest, part: part(rest) })}`;
}
