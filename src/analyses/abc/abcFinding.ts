import { formatPercent } from "../../i18n/formatters";
import type { AnalysisInput } from "../analysis";
import { speaker } from "../shared/speaker";
import type { RankedCustomers } from "./rankCustomers";

const verdictWords = {
  dispersed: "paretoDispersed",
  balanced: "paretoBalanced",
  dependent: "paretoDependent",
} as const;

/** The finding in one sentence: how many customers make the share, and whether that is few, usual or many. */
export function abcFinding(input: AnalysisInput, { curve, measure }: RankedCustomers): string {
  const { language } = input;
  const say = speaker(language);
  const { point, share } = curve;
  if (curve.customers === 1) return say("paretoSole");
  return say(verdictWords[point.verdict], {
    n: point.customers,
    part: formatPercent(language, point.shareOfCustomers),
    share: formatPercent(language, share),
    of: say(measure === "margin" ? "ofMargin" : "ofRevenue"),
  });
}
