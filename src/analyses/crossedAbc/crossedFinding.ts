import { crossedAbcWords } from "../../i18n/crossedAbcWords";
import { formatMoney } from "../../i18n/formatters";
import type { AnalysisInput } from "../analysis";
import { abcLabels } from "../shared/abcLabels";
import { speakerOf } from "../shared/speaker";
import type { CrossedRun } from "./crossedRun";

/** The smallest class of revenue with an A′ potential in it: where customers who could be large hide. */
export function hiddenClass({ cells }: CrossedRun): number | null {
  return [2, 1].find((revenueClass) => cells[revenueClass]![0]!.customers > 0) ?? null;
}

/** The finding in one sentence: who of the small customers could be large. */
export function crossedFinding({ language, currency }: AnalysisInput, run: CrossedRun): string {
  const say = speakerOf(crossedAbcWords, language);
  const { cells, estimated } = run;
  const hidden = hiddenClass(run);
  if (estimated.potential.source.every((source) => source === "assumed")) return say("findingAssumed");
  if (hidden === null) return say("findingAgree");
  const cell = cells[hidden]![0]!;
  return say("findingHidden", {
    n: cell.customers,
    class: abcLabels[hidden]!,
    left: formatMoney(language, cell.untappedCents / 100, currency),
  });
}
