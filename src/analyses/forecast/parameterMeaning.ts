import { forecastWords } from "../../i18n/forecastWords";
import { formatExactMoney, formatNumber, formatPercent } from "../../i18n/formatters";
import type { OrderModelId, Parameters } from "../../portfolio/value/models/orderModel";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";

const weeksInYear = 365.25 / 7;
/** Longer than anybody looks ahead: half of the customers are never gone. */
const longest = 1000;

/**
 * What each parameter of a model of orders says, in words: paces by the first two (a gamma law for counts in time, a beta law for
 * counts by period), leaving by the last two.
 *
 * Sources: Fader, Hardie and Lee (2005) for BG/NBD, Batislam et al. (2007) for MBG/NBD, Schmittlein et al. (1987) for
 * Pareto/NBD, Fader, Hardie and Shang (2010) for BG/BB.
 */
export function orderMeanings({ language }: AnalysisInput, id: OrderModelId, parameters: Parameters): string[] {
  const say = speakerOf(forecastWords, language);
  const [first, second, third, fourth] = Array.from({ length: 4 }, (_, index) => parameters[index]!) as [
    number,
    number,
    number,
    number,
  ];
  const count = (value: number): string => formatNumber(language, value, value < 10 ? 1 : 0);
  const percent = (share: number): string => formatPercent(language, share, 1);
  // A beta law of mean a/(a + b) is the more spread out, the smaller a + b: under 2 it has no hill.
  const leavingSpread = say(third + fourth < 2 ? "leavingDiffers" : "leavingAlike");
  if (id === "bgBb") {
    return [
      say("ordersInPeriod", { share: percent(first / (first + second)) }),
      say(first + second < 2 ? "pacesDiffer" : "pacesAlike"),
      say("leavesEachPeriod", { share: percent(third / (third + fourth)) }),
      leavingSpread,
    ];
  }
  const paces = [say(first < 1 ? "pacesDiffer" : "pacesAlike"), say("averagePace", { weeks: count(second / first) })];
  if (id !== "paretoNbd") {
    return [...paces, say("leavesAfterOrder", { share: percent(third / (third + fourth)) }), leavingSpread];
  }
  // Each customer stays an exponential time at a rate drawn from a gamma law: P(stays longer than t) = (β/(β + t))^s.
  const half = fourth * (2 ** (1 / third) - 1);
  const halfLife =
    half / weeksInYear > longest
      ? say("halfNever")
      : say("halfLife", {
          time:
            half < 2 * weeksInYear
              ? say("weeks", { count: count(half) })
              : say("years", { count: count(half / weeksInYear) }),
        });
  return [...paces, say(third < 1 ? "leavingDiffers" : "leavingAlike"), halfLife];
}

/** What p, q, v and the mean order of the Gamma-Gamma model say, in words. Source: Fader and Hardie (2013). */
export function spendMeanings(
  { language, currency }: AnalysisInput,
  [p, q]: readonly [p: number, q: number],
  meanSpend: number,
): string[] {
  const say = speakerOf(forecastWords, language);
  // 1/√p is the variation of the orders of one customer; q is to customers what p is to orders.
  return [
    say(p < 1 ? "ordersIrregular" : "ordersRegular"),
    say(q < 3 ? "meansDiffer" : "meansAlike"),
    say("scaleOfSpend"),
    say("meanOrderMeans", { mean: formatExactMoney(language, meanSpend, currency) }),
  ];
}
