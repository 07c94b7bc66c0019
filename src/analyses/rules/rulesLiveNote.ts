import { ruleWords } from "../../i18n/ruleWords";
import { speakerOf } from "../shared/speaker";
import { valuesNote } from "../shared/valuesNote";
import type { AnalysisInput } from "../analysis";
import type { ClassifiedCustomers } from "./classifyByRules";

const estimated = ["potential", "shareOfWallet", "untapped", "visits"] as const;

/** What stays a value in a live report of rules: figures of customers, margins, potentials and visits. */
export function rulesLiveNote(input: AnalysisInput, { used }: ClassifiedCustomers): { liveNote?: string } {
  const looksAtMargin = used.includes("margin") || used.includes("marginRate");
  const { liveNote } = valuesNote(input, looksAtMargin ? "margin" : "revenue");
  const looksAtEstimates = estimated.some((metric) => used.includes(metric));
  const notes = [
    ...(liveNote ? [liveNote] : []),
    ...(looksAtEstimates ? [speakerOf(ruleWords, input.language)("estimatesAreValues")] : []),
  ];
  return notes.length > 0 ? { liveNote: notes.join(" ") } : {};
}
