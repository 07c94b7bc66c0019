import type { Customers } from "../../portfolio/customers";
import { largestFirst } from "../../portfolio/largestFirst";
import { classifyAbc, type Abc } from "../../portfolio/segmentation/classifyAbc";
import type { RfmLimits } from "../../portfolio/segmentation/proposeRfmLimits";
import type { RfmScoring } from "../../portfolio/segmentation/rfmOptions";
import { scoreRfm, type Rfm } from "../../portfolio/segmentation/scoreRfm";
import type { Segment, SegmentGrid } from "../../portfolio/segmentation/segmentGrid";
import { segmentOf } from "../../portfolio/segmentation/segmentOf";
import { segmentWords } from "../../i18n/segmentWords";
import { translate } from "../../i18n/translate";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { AnalysisInput } from "../analysis";
import { abcCuts } from "../shared/abcCuts";
import { customersAsOf } from "../shared/customersAsOf";
import type { Measure } from "../shared/measure";
import { readOptions } from "../shared/readOptions";
import { readGrid } from "./readGrid";
import { readLimits } from "./readLimits";
import { rfmOptions } from "./rfmOptions";

/** What one segment adds up to. */
export interface SegmentSummary extends Segment {
  readonly label: string;
  readonly hint: string;
  readonly customers: number;
  readonly revenueCents: number;
  readonly orders: number;
  readonly recencySum: number;
}

/** The options of a run, read and checked. */
export interface RfmSettings {
  readonly measure: Exclude<Measure, "potential">;
  /** Own limits part into 5, whatever was asked for. */
  readonly levels: number;
  readonly scoring: RfmScoring;
  /** The limits of scores by own limits, amounts in whole currency units; `null` with other scores. */
  readonly limits: RfmLimits | null;
  readonly weights: readonly [number, number, number];
  readonly cuts: readonly [number, number];
}

/** The customers of a run with their scores, class and segment: what sheets, preview and segment lists all show. */
export interface SegmentedCustomers {
  readonly settings: RfmSettings;
  readonly customers: Customers;
  readonly rfm: Rfm;
  readonly grid: SegmentGrid;
  /** Index in `segments` of each customer. */
  readonly segmentOfCustomer: Uint8Array;
  /** In the order of the grid, empty segments included. */
  readonly segments: readonly SegmentSummary[];
  /** Classes by revenue; `null` when its sum is not positive, for then a share of it means nothing. */
  readonly abc: Abc | null;
  /** Positions of customers by revenue, largest first, then by name. */
  readonly order: readonly number[];
  readonly revenueCents: number;
}

function summarise(grid: SegmentGrid, customers: Customers, rfm: Rfm, ofCustomer: Uint8Array, input: AnalysisInput) {
  const sums = grid.segments.map(() => ({ customers: 0, revenueCents: 0, orders: 0, recencySum: 0 }));
  for (let customer = 0; customer < customers.count; customer++) {
    const sum = sums[ofCustomer[customer]!]!;
    sum.customers++;
    sum.revenueCents += customers.revenueCents[customer]!;
    sum.orders += customers.orders[customer]!;
    sum.recencySum += rfm.recencyDays[customer]!;
  }
  return grid.segments.map((segment, index): SegmentSummary => {
    const { label, hint } = segmentWords[segment.key];
    return {
      ...segment,
      ...sums[index]!,
      label: translate(input.language, label),
      hint: translate(input.language, hint),
    };
  });
}

/**
 * Scores and segments the customers of a run.
 *
 * @throws Problem for an option out of its limits (`optionOutOfRange`, `optionInvalid`, `weightsNotPositive`,
 *   `cutsInvalid`, `thresholdsUnordered`), a grid that cannot be used (`gridIncomplete`, `gridUnknownSegment`,
 *   `gridUnreachable`), a margin that is not there (`missingColumn`) or a date before every order (`noOrdersBefore`).
 */
export function segmentCustomers(input: AnalysisInput): SegmentedCustomers {
  const options = readOptions(rfmOptions, input);
  const scoring = options.choice("scoring") as RfmScoring;
  const measure = options.choice("measure") as RfmSettings["measure"];
  const asked = Math.round(options.number("levels"));
  const [wr = 0, wf = 0, wm = 0] = options.numbers("weights");
  const customers = customersAsOf(input, options.date("asOf"));
  const limits = scoring === "thresholds" ? readLimits(options, customers, measure) : null;
  const settings: RfmSettings = {
    measure,
    scoring,
    limits,
    levels: limits ? 5 : asked,
    weights: [wr, wf, wm],
    cuts: abcCuts(options.numbers("abcCuts")),
  };
  const { levels, weights } = settings;
  const thresholds = limits && {
    recency: [...limits.recency].reverse(),
    frequency: limits.frequency,
    monetary: limits.monetary.map((amount) => roundTo(amount * 100, 6)),
  };
  const rfm = scoreRfm(customers, { levels, weights, scoring, measure, ...(thresholds ? { thresholds } : {}) });
  const grid = readGrid(options.grid("grid"), options.choice("segments"), customers.count);
  const segmentOfCustomer = new Uint8Array(customers.count);
  for (let customer = 0; customer < customers.count; customer++) {
    segmentOfCustomer[customer] = segmentOf(grid, rfm.r[customer]!, rfm.f[customer]!, rfm.m[customer]!, levels);
  }
  const revenueCents = customers.revenueCents.reduce((sum, cents) => sum + cents, 0);
  return {
    settings,
    customers,
    rfm,
    grid,
    segmentOfCustomer,
    segments: summarise(grid, customers, rfm, segmentOfCustomer, input),
    abc: revenueCents > 0 ? classifyAbc(customers.revenueCents, { cuts: settings.cuts }) : null,
    order: largestFirst(customers.revenueCents, customers.names),
    revenueCents,
  };
}
