import type { Customers } from "../../portfolio/customers";
import { largestFirst } from "../../portfolio/largestFirst";
import { lastOrderDays } from "../../portfolio/movements/lastOrderDays";
import { monthsBefore } from "../../portfolio/movements/monthsBefore";
import { rollingPeriods } from "../../portfolio/movements/rollingPeriods";
import { classifySilence, type SilenceStates } from "../../portfolio/movements/silenceStates";
import { Problem } from "../../portfolio/problem";
import { classifyPmg } from "../../portfolio/segmentation/classifyPmg";
import { proposePmgCuts } from "../../portfolio/segmentation/proposePmgCuts";
import { roundTo } from "../../portfolio/statistics/roundTo";
import { chainMultipliers } from "../../portfolio/value/chainMultipliers";
import type { AnalysisInput } from "../analysis";
import { summariseClasses, type ClassSummary } from "../shared/classTable";
import { customersAsOf } from "../shared/customersAsOf";
import { readOptions } from "../shared/readOptions";
import { retentionInForce, type RetentionInForce } from "../shared/value/retentionInForce";
import { basisCents, valueBasis, type ValueBasis } from "../shared/value/valueBasis";
import { speakerOf } from "../shared/speaker";
import { lifetimeWords } from "../../i18n/lifetimeWords";
import { lifetimeModes, lifetimeOptions, type LifetimeMode } from "./lifetimeOptions";
import { lifetimeSettings, type LifetimeSettings } from "./lifetimeSettings";
import { yearsCounted } from "./yearsCounted";

/** Days in a year, leap years included. */
export const daysInYear = 365.25;

/** Cents of yearly amount × years, free of the noise of fractions: `ROUND(ROUND(100*a*y,4),0)/100` on the sheet. */
const timesYears = (yearly: number, years: number): number => roundTo(roundTo(100 * yearly * years, 4), 0) / 100;

/** Customers with what they are worth, by the formula of the run. */
export interface ValuedCustomers {
  readonly settings: LifetimeSettings;
  readonly customers: Customers;
  readonly basis: ValueBasis;
  readonly retention: RetentionInForce;
  readonly lifetime: number;
  /** Day of the last order one year before the analysis date, 0 for none; `null` for a list of customers. */
  readonly lastDayBefore: Int32Array | null;
  readonly silence: SilenceStates;
  /** Chance to order again within a year: of active customers, and after one and two years of silence. */
  readonly returns: readonly [number, number, number];
  readonly chances: readonly number[];
  /** Years of margin by state, for the formula by silence; `null` without an end. */
  readonly stateYears: readonly number[] | null;
  /** Years of margin by formula. */
  readonly modeYears: Readonly<Record<LifetimeMode, number | null>>;
  readonly ordersPerYear: Float64Array;
  /** What a customer brings a year, less the cost of keeping it; whole currency units. */
  readonly yearly: Float64Array;
  readonly simple: Float64Array;
  /** Years counted for each customer. */
  readonly years: Float64Array;
  readonly isNew: readonly boolean[];
  /** Whole currency units, to the cent. */
  readonly values: Float64Array;
  readonly totalCents: number;
  /** Medium from, high from. */
  readonly cuts: readonly [number, number];
  /** 0 low, 1 medium, 2 high. */
  readonly classes: Uint8Array;
  /** High first. */
  readonly summaries: readonly (ClassSummary & { readonly key: "high" | "medium" | "low" })[];
  readonly order: readonly number[];
}

/** Where no customer is worth anything there is nothing to draw thresholds from: any two do, for all are low. */
const proposedCuts = (values: Float64Array): readonly [number, number] =>
  values.some((value) => value > 0) ? proposePmgCuts(values) : [100, 1000];

/** Chances to order again, observed where none are given; nobody to observe leaves no chance. */
function chancesToReturn(
  { returns }: LifetimeSettings,
  retention: RetentionInForce,
  { before, returned }: SilenceStates,
): readonly [number, number, number] {
  const observed = (state: number): number => (before?.[state] ? returned![state]! / before[state]! : 0);
  return [retention.rate, returns?.[0] ?? observed(1), returns?.[1] ?? observed(2)];
}

/**
 * Values the customers of a run.
 *
 * @throws Problem `valueHasNoEnd` where everybody stays and nothing is discounted, `cutsInvalid`, and those of the options.
 */
export function valueCustomers(input: AnalysisInput): ValuedCustomers {
  const say = speakerOf(lifetimeWords, input.language);
  const options = readOptions(lifetimeOptions, input);
  const settings = lifetimeSettings(input, options);
  const customers = customersAsOf(input, options.date("asOf"));
  const { count, asOf, orders, firstDay, lastDay, revenueCents } = customers;
  const periods = rollingPeriods(input.orders, customers, 2);
  const retention = retentionInForce(input, options, periods);
  const basis = valueBasis(input, options);

  const yearAgo = monthsBefore(asOf, 12);
  const lastDayBefore = periods && lastOrderDays(input.orders, customers, yearAgo);
  const silence = classifySilence(lastDay, lastDayBefore, asOf);
  const returns = chancesToReturn(settings, retention, silence);
  const { chances, multipliers: stateYears } = chainMultipliers(returns, settings.discount);
  const modeYears = Object.fromEntries(
    lifetimeModes.map((mode) => [
      mode,
      mode === "markov" ? (stateYears?.[0] ?? null) : yearsCounted(mode, retention.rate, settings),
    ]),
  ) as Record<LifetimeMode, number | null>;
  const yearsOfAll = modeYears[settings.mode];
  if (yearsOfAll === null) throw new Problem("valueHasNoEnd");

  const isNew = Array.from(firstDay, (day) => day > yearAgo);
  const ordersPerYear = new Float64Array(count);
  const yearly = new Float64Array(count);
  const simple = new Float64Array(count);
  const years = new Float64Array(count);
  const values = new Float64Array(count);
  const cents = basisCents(basis, customers);
  for (let customer = 0; customer < count; customer++) {
    const tenure = Math.max(1, (asOf - firstDay[customer]!) / daysInYear);
    ordersPerYear[customer] = orders[customer]! / tenure;
    const basket = revenueCents[customer]! / 100 / orders[customer]!;
    const brought =
      basis.kind === "column"
        ? cents[customer]! / 100 / tenure
        : orders[customer]! === 0
          ? 0
          : basket * ordersPerYear[customer]! * basis.rate;
    yearly[customer] = brought - settings.crc;
    simple[customer] = timesYears(yearly[customer]!, modeYears.simple!);
    years[customer] = settings.mode === "markov" ? stateYears![silence.now[customer]!]! : yearsOfAll;
    values[customer] = roundTo(
      timesYears(yearly[customer]!, years[customer]!) - (isNew[customer] ? settings.cac : 0),
      2,
    );
  }
  const cuts = settings.cuts ?? proposedCuts(values);
  const classes = classifyPmg(values, cuts);
  const valueCents = values.map((value) => Math.round(value * 100));
  const [low, medium, high] = summariseClasses([say("low"), say("medium"), say("high")], classes, valueCents);
  return {
    settings,
    customers,
    basis,
    retention,
    lifetime: modeYears.simple!,
    lastDayBefore,
    silence,
    returns,
    chances,
    stateYears,
    modeYears,
    ordersPerYear,
    yearly,
    simple,
    years,
    isNew,
    values,
    totalCents: valueCents.reduce((sum, value) => sum + value, 0),
    cuts,
    classes,
    summaries: [
      { key: "high", ...high! },
      { key: "medium", ...medium! },
      { key: "low", ...low! },
    ],
    order: largestFirst(values, customers.names),
  };
}
