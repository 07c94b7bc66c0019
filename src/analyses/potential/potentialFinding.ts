import { formatMoney, formatPercent } from "../../i18n/formatters";
import { potentialWords } from "../../i18n/potentialWords";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import { factorText } from "./factorText";
import { muchLeftFrom, type PotentialRun } from "./potentialRun";

/** The finding in one sentence: how much is left to get from present customers, and whether that is much. */
export function potentialFinding({ language, currency }: AnalysisInput, { estimated, total }: PotentialRun): string {
  const say = speakerOf(potentialWords, language);
  const { potential, factor } = estimated;
  if (total.potentialCents === 0) return say("findingNone");
  if (potential.source.every((source) => source === "assumed"))
    return say("findingAssumed", { factor: factorText(language, factor) });
  if (total.untappedCents === 0) return say("findingFull");
  const share = total.untappedCents / total.potentialCents;
  return say(share >= muchLeftFrom ? "findingMuch" : "findingLittle", {
    left: formatMoney(language, total.untappedCents / 100, currency),
    share: formatPercent(language, share),
  });
}
