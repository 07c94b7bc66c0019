import { formatPercent } from "../../i18n/formatters";
import type { AnalysisInput } from "../analysis";
import { speaker } from "../shared/speaker";
import type { SegmentedCustomers, SegmentSummary } from "./segmentCustomers";

/** How many customers the slipping segments hold. */
export const slippingCustomers = (segments: readonly SegmentSummary[]): number =>
  segments.reduce((sum, segment) => sum + (segment.role === "slipping" ? segment.customers : 0), 0);

/** The finding in two sentences: what the best bring, and how many good customers are leaving. */
export function rfmFinding(input: AnalysisInput, segmented: SegmentedCustomers): string {
  const { language } = input;
  const say = speaker(language);
  const { segments, customers, revenueCents } = segmented;
  const [best] = segments;
  const n = best!.customers;
  const share = formatPercent(language, n / customers.count);
  // A share of a total that is not positive means nothing: it is left unsaid.
  const revenue = revenueCents > 0 ? formatPercent(language, best!.revenueCents / revenueCents) : null;
  const first =
    n === 0
      ? say("rfmNoChampion")
      : revenue === null
        ? say("rfmChampionsWithoutShare", { n, share })
        : say("rfmChampions", { n, share, revenue });
  const slipping = slippingCustomers(segments);
  const second = slipping === 0 ? say("rfmNoneSlipping") : say("rfmSlipping", { n: slipping });
  return `${first} ${second}`;
}
