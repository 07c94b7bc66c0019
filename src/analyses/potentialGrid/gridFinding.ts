import { formatMoney, formatPercent } from "../../i18n/formatters";
import { potentialWords } from "../../i18n/potentialWords";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import type { GridRun } from "./gridRun";

/** The finding in one sentence: what the competitors' bastions hold of what is left to get. */
export function gridFinding({ language, currency }: AnalysisInput, { cells, total }: GridRun): string {
  const say = speakerOf(potentialWords, language);
  const [stars, bastions] = [cells[0]!, cells[1]!];
  if (stars.customers + bastions.customers === 0) return say("gridFindingSmallOnly");
  if (bastions.customers === 0) return say("gridFindingNone", { n: stars.customers });
  const share = bastions.untappedCents / total.untappedCents;
  return say(share >= 0.5 ? "gridFindingBastions" : "gridFindingSmall", {
    n: bastions.customers,
    left: formatMoney(language, bastions.untappedCents / 100, currency),
    share: formatPercent(language, share),
  });
}
