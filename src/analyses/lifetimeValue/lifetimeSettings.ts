import { Problem } from "../../portfolio/problem";
import { translate } from "../../i18n/translate";
import { lifetimeWords } from "../../i18n/lifetimeWords";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { AnalysisInput } from "../analysis";
import type { OptionReader } from "../shared/readOptions";
import type { LifetimeMode } from "./lifetimeOptions";

/** The options of a run, read and checked; rates are shares, amounts whole currency units. */
export interface LifetimeSettings {
  readonly mode: LifetimeMode;
  readonly discount: number;
  readonly cap: number;
  readonly horizon: number;
  readonly growth: number;
  /** Margins a year: 1, 4 or 12. */
  readonly periods: number;
  /** Chance to come back after one and two years of silence; `null` takes what the orders show. */
  readonly returns: readonly [number, number] | null;
  readonly cac: number;
  readonly crc: number;
  /** Medium from, high from; `null` proposes them. */
  readonly cuts: readonly [number, number] | null;
}

/**
 * Reads the options of a run.
 *
 * @throws Problem of the options, `cutsInvalid` unless the first threshold is below the second.
 */
export function lifetimeSettings(input: AnalysisInput, options: OptionReader): LifetimeSettings {
  const percent = (key: string): number => options.number(key) / 100;
  const whole = (key: string): number => Math.round(options.number(key));
  const [one, two] = options.numbers("returns");
  if ([one, two].some((chance) => chance !== undefined && (chance < 0 || chance > 100))) {
    const option = translate(input.language, lifetimeWords.optionReturns);
    throw new Problem("optionOutOfRange", { option, minimum: 0, maximum: 100 });
  }
  const [medium, high] = options.numbers("cuts").map((cut) => roundTo(cut, 2));
  if (medium !== undefined && !(medium < high!)) throw new Problem("cutsInvalid");
  return {
    mode: options.choice("mode") as LifetimeMode,
    discount: percent("discount"),
    cap: whole("cap"),
    horizon: whole("horizon"),
    growth: percent("growth"),
    periods: Number(options.choice("periods")),
    returns: one === undefined ? null : [one / 100, two! / 100],
    cac: roundTo(options.number("cac"), 2),
    crc: roundTo(options.number("crc"), 2),
    cuts: medium === undefined ? null : [medium, high!],
  };
}
