import { formatPercent } from "../../../i18n/formatters";
import { valueWords } from "../../../i18n/valueWords";
import { observedRetention, type ObservedRetention } from "../../../portfolio/movements/observedRetention";
import type { RollingPeriod } from "../../../portfolio/movements/rollingPeriods";
import type { AnalysisInput } from "../../analysis";
import type { OptionReader } from "../readOptions";
import { speakerOf } from "../speaker";

/** Taken where the data do not show any and none is given; always said. */
export const assumedRetention = 0.8;

/** The retention a run uses, and where it comes from. */
export interface RetentionInForce {
  readonly rate: number;
  readonly source: "given" | "observed" | "assumed";
  /** What was given, 0 to 1; `null` for none. */
  readonly given: number | null;
  /** `null` for a list of customers. */
  readonly observed: ObservedRetention | null;
  /** The rate and where it comes from, in a sentence. */
  readonly note: string;
}

const obstacleWords = { shortHistory: "retentionAssumedShort", nobodyActive: "retentionAssumedNobody" } as const;

/**
 * The retention in force: the one given by the option `retention`, else the one the orders show, else 80 %, said to be assumed.
 *
 * @param periods The last two years or more; `null` for a list of customers.
 */
export function retentionInForce(
  { language }: AnalysisInput,
  options: OptionReader,
  periods: readonly RollingPeriod[] | null,
): RetentionInForce {
  const say = speakerOf(valueWords, language);
  const percent = (rate: number): string => formatPercent(language, rate, 1);
  const observed = periods && observedRetention(periods);
  const percentGiven = options.number("retention");
  if (percentGiven > 0) {
    const given = percentGiven / 100;
    const note =
      observed?.rate == null
        ? say("retentionGiven", { rate: percent(given) })
        : say("retentionGivenBeside", { rate: percent(given), observed: percent(observed.rate) });
    return { rate: given, source: "given", given, observed, note };
  }
  if (observed?.rate == null) {
    const note = say(observed?.obstacle ? obstacleWords[observed.obstacle] : "retentionAssumedList", {
      rate: percent(assumedRetention),
    });
    return { rate: assumedRetention, source: "assumed", given: null, observed, note };
  }
  const note = say("retentionObserved", { rate: percent(observed.rate), kept: observed.kept, n: observed.active });
  return { rate: observed.rate, source: "observed", given: null, observed, note };
}
