import { whyWords } from "../../i18n/whyWords";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import type { ExplainedCustomers } from "./whyCustomers";

/** The finding in one sentence: how many customers one order lifts, and how many fall soon without one. */
export function whyFinding({ language }: AnalysisInput, { rising, falling, soon: days }: ExplainedCustomers): string {
  const say = speakerOf(whyWords, language);
  if (rising > 0 && falling > 0)
    return say("findingBoth", { rising: say("rising", { n: rising }), falling: say("falling", { n: falling }), days });
  if (rising > 0) return say("findingRising", { n: rising, days });
  return falling > 0 ? say("findingFalling", { n: falling, days }) : say("findingNeither", { days });
}
