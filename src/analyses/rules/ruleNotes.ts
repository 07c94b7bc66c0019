import { ruleMetricWords, ruleWords } from "../../i18n/ruleWords";
import { translate } from "../../i18n/translate";
import { overlapsOf } from "../../portfolio/segmentation/rules/checkRules";
import type { AnalysisInput } from "../analysis";
import { speaker, speakerOf } from "../shared/speaker";
import type { ClassifiedCustomers } from "./classifyByRules";
import { boxText, labelOf } from "../../i18n/describeRules";

/** Overlaps told one by one; the others are counted. */
const overlapsTold = 2;

/** What a user should read before applying rules: unknown figures, empty categories, rules that overlap. */
export function ruleNotes(input: AnalysisInput, classified: ClassifiedCustomers, tellsOverlaps: boolean): string[] {
  const say = speakerOf(ruleWords, input.language);
  const { customers, applied, used, metrics, rules, summaries } = classified;
  const notes: string[] = [];
  if (customers.ordersAfter > 0) notes.push(speaker(input.language)("noteOrdersAfter", { n: customers.ordersAfter }));
  const missing = used.filter((metric) => metrics.columns[metric].every(Number.isNaN));
  if (missing.length > 0) {
    const names = missing.map((metric) => translate(input.language, ruleMetricWords[metric]).toLowerCase());
    notes.push(say("noteMissing", { metrics: names.join(", ") }));
  } else if (applied.unknown > 0) notes.push(say("noteUnknown", { n: applied.unknown }));
  const empty = summaries.filter((summary) => summary.customers === 0).map(({ label }) => label);
  if (empty.length > 0) notes.push(say("noteEmpty", { list: empty.join(", ") }));
  const overlaps = tellsOverlaps ? overlapsOf(rules) : [];
  for (const { first, second, cell } of overlaps.slice(0, overlapsTold)) {
    notes.push(
      say("noteOverlap", {
        first: labelOf(rules, first),
        second: labelOf(rules, second),
        cell: boxText(input, cell),
      }),
    );
  }
  if (overlaps.length > overlapsTold) notes.push(say("noteOverlaps", { n: overlaps.length - overlapsTold }));
  return notes;
}
