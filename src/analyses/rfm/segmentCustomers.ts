import type { Customers } from "../../portfolio/customers";
import { classifyAbc, type Abc } from "../../portfolio/segmentation/classifyAbc";
import { gridSizeFor } from "../../portfolio/segmentation/gridSizeFor";
import type { RfmScoring } from "../../portfolio/segmentation/rfmOptions";
import { scoreRfm, type Rfm } from "../../portfolio/segmentation/scoreRfm";
import { segmentGrid, type GridSize, type Segment, type SegmentGrid } from "../../portfolio/segmentation/segmentGrid";
import { segmentOf } from "../../portfolio/segmentation/segmentOf";
import { segmentWords } from "../../i18n/segmentWords";
import { translate } from "../../i18n/translate";
import type { AnalysisInput } from "../analysis";
import { abcCuts } from "../shared/abcCuts";
import { customersAsOf } from "../shared/customersAsOf";
import { largestFirst } from "../shared/largestFirst";
import type { Measure } from "../shared/measure";
import { readOptions } from "../shared/readOptions";
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
  readonly levels: number;
  readonly scoring: RfmScoring;
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

function readSettings(input: AnalysisInput): RfmSettings & { size: string; asOf: number | null } {
  const options = readOptions(rfmOptions, input);
  const [r = 0, f = 0, m = 0] = options.numbers("weights");
  return {
    measure: options.choice("measure") as RfmSettings["measure"],
    levels: Math.round(options.number("levels")),
    scoring: options.choice("scoring") as RfmScoring,
    weights: [r, f, m],
    cuts: abcCuts(options.numbers("abcCuts")),
    size: options.choice("segments"),
    asOf: options.date("asOf"),
  };
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
 *   `cutsInvalid`), a margin that is not there (`missingColumn`) or a date before every order (`noOrdersBefore`).
 */
export function segmentCustomers(input: AnalysisInput): SegmentedCustomers {
  const { size, asOf, ...settings } = readSettings(input);
  const { measure, levels, scoring, weights, cuts } = settings;
  const customers = customersAsOf(input, asOf);
  const rfm = scoreRfm(customers, { levels, weights, scoring, measure });
  const grid = segmentGrid(size === "auto" ? gridSizeFor(customers.count) : (Number(size) as GridSize));
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
    abc: revenueCents > 0 ? classifyAbc(customers.revenueCents, { cuts }) : null,
    order: largestFirst(customers.revenueCents, customers.names),
    revenueCents,
  };
}
