import { formatPercent } from "../../i18n/formatters";
import { stabilityWords } from "../../i18n/stabilityWords";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import type { StableCustomers } from "./stableCustomers";

const sentences = { stable: "findingStable", fairly: "findingFairly", fragile: "findingFragile" } as const;

/** The finding: how firm the classes are when one weight moves. */
export function stabilityFinding({ language }: AnalysisInput, stable: StableCustomers): string {
  const say = speakerOf(stabilityWords, language);
  const { worstSingle: n, segmented, verdict } = stable;
  const step = formatPercent(language, stable.step);
  const share = formatPercent(language, n / segmented.customers.count);
  return n === 0 ? say("findingNone", { step }) : say(sentences[verdict], { step, n, share });
}
