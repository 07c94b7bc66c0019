import { forecastWords } from "../../i18n/forecastWords";
import { formatNumber } from "../../i18n/formatters";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import type { ForeseenCustomers } from "./foreseeCustomers";

/** A total further from what was made than this share of it, and than twice what chance does (Poisson), is off. */
const farOff = 0.25;
const chance = 2;

/** How the model did on the orders held back, beside the forecasts anybody can make; `""` where none were. */
export function heldBackVerdict(
  { language }: AnalysisInput,
  { choice: { method, heldBack, trials } }: Pick<ForeseenCustomers, "choice">,
): string {
  const score = trials[0]?.heldBack;
  if (method === "simple" || !heldBack || !score) return "";
  const say = speakerOf(forecastWords, language);
  const isSame = heldBack.sameAsBefore.meanAbsoluteError <= heldBack.likeTheAverage.meanAbsoluteError;
  const key = isSame ? "sameAsBefore" : "likeTheAverage";
  // As they are read: a difference that no digit shows is none.
  const [own, naive] = [score, heldBack[key]].map(({ meanAbsoluteError }) => roundTo(meanAbsoluteError, 2)) as [
    number,
    number,
  ];
  const verdict = say(own < naive ? "verdictBetter" : own > naive ? "verdictWorse" : "verdictEqual", {
    n: own,
    own: formatNumber(language, own, 2),
    naive: formatNumber(language, naive, 2),
    name: say(key),
  });
  const { actual } = heldBack;
  const gap = Math.abs(score.total - actual);
  if (gap > farOff * actual && gap > chance * Math.sqrt(Math.max(1, actual))) {
    const counts = { actual: formatNumber(language, actual), foreseen: formatNumber(language, score.total) };
    return `${verdict} ${say("totalsOff", counts)}`;
  }
  return own > naive ? `${verdict} ${say("trustTotals")}` : verdict;
}
