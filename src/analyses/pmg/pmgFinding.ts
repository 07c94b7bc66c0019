import { formatPercent } from "../../i18n/formatters";
import type { AnalysisInput } from "../analysis";
import { amountText } from "../shared/amountText";
import { ofMeasure } from "../shared/measure";
import { speaker } from "../shared/speaker";
import type { SizedCustomers } from "./sizeCustomers";

/** The finding in one sentence: what the large customers bring, and what that means for the others. */
export function pmgFinding(input: AnalysisInput, sized: SizedCustomers): string {
  const { language, currency } = input;
  const say = speaker(language);
  const { summaries, order, totalCents, cuts, measure } = sized;
  const large = summaries[0]!;
  const n = large.customers;
  const cut = amountText(language, currency, cuts[1]);
  if (n === 0) return say("sizeNoLarge", { cut });
  if (totalCents <= 0) return say("sizeLargeOnly", { n, cut });
  const share = large.cents / totalCents;
  return say(share >= 0.5 ? "sizeConcentrated" : "sizeSpread", {
    n,
    part: formatPercent(language, n / order.length),
    share: formatPercent(language, share),
    of: say(ofMeasure[measure]),
  });
}
