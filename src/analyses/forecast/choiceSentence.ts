import { forecastMethod } from "../../i18n/forecast/forecastMethod";
import { choiceWords } from "../../i18n/forecast/choiceWords";
import { formatDate, formatNumber } from "../../i18n/formatters";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import type { ForeseenCustomers } from "./foreseeCustomers";

/** Which method makes the numbers and why, in a sentence. */
export function choiceSentence(
  { language }: AnalysisInput,
  { choice, records }: Pick<ForeseenCustomers, "choice" | "records">,
): string {
  const say = speakerOf(choiceWords, language);
  const method = forecastMethod(choice, language);
  const { heldBack, because } = choice;
  const score = choice.trials[0]?.heldBack;
  const facts = {
    method,
    ...(heldBack && score
      ? {
          from: formatDate(language, heldBack.from),
          to: formatDate(language, heldBack.to),
          foreseen: formatNumber(language, score.total),
          actual: formatNumber(language, heldBack.actual),
        }
      : {}),
  };
  const { repeats } = records.histories;
  const count = (passes: (times: number) => boolean): number =>
    repeats.reduce((sum, times) => sum + (passes(times) ? 1 : 0), 0);
  switch (because) {
    case "heldBack":
      return say("becauseHeldBack", facts);
    case "likelihood":
      return say(heldBack && score ? "becauseLikelihood" : "becauseLikelihoodAlone", facts);
    case "onlyOne":
      return say("becauseOnlyOne", facts);
    case "default":
      return say("becauseDefault", facts);
    case "askedFor":
      return say("becauseAskedFor", facts);
    case "tooFewCustomers": {
      const n = count((times) => times >= 0);
      return say("because", { reason: n > 0 ? say(because, { n }) : say("noCustomers") });
    }
    case "tooFewRepeaters": {
      const n = count((times) => times > 0);
      return say("because", { reason: n > 0 ? say(because, { n }) : say("noRepeaters") });
    }
    default:
      return say("because", { reason: say(because) });
  }
}
