import { forecastWords } from "../../i18n/forecastWords";
import { formatNumber } from "../../i18n/formatters";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import type { ForeseenCustomers } from "./foreseeCustomers";

/** How the model did on the orders held back, beside the forecasts anybody can make; `""` where none were. */
export function heldBackVerdict(
  { language }: AnalysisInput,
  { choice: { method, heldBack, trials } }: Pick<ForeseenCustomers, "choice">,
): string {
  const own = trials[0]?.heldBack;
  if (method === "simple" || !heldBack || !own) return "";
  const say = speakerOf(forecastWords, language);
  const naive = heldBack.sameAsBefore.meanAbsoluteError <= heldBack.likeTheAverage.meanAbsoluteError;
  const key = naive ? "sameAsBefore" : "likeTheAverage";
  const error = heldBack[key].meanAbsoluteError;
  return say(own.meanAbsoluteError < error ? "verdictBetter" : "verdictWorse", {
    own: formatNumber(language, own.meanAbsoluteError, 2),
    naive: formatNumber(language, error, 2),
    name: say(key),
  });
}
