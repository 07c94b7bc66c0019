import type { PurchaseRecords } from "./purchaseRecords";

/** Purchases of each customer on a clock that ticks in whole numbers, at most one a tick. */
export interface PurchaseTimeline {
  /** Ticks of each customer, ascending: those of customer c stand from `starts[c]` to `starts[c + 1]`. */
  readonly ticks: Int32Array;
  readonly cents: Float64Array;
  readonly starts: Int32Array;
  /** The tick the observation ends on. */
  readonly end: number;
  /** Ticks in one unit of time of the models. */
  readonly ticksInUnit: number;
}

/** Purchases by day, on which the models that run in continuous time count in weeks. */
export const dailyTimeline = ({
  days,
  cents,
  starts,
  asOf,
}: Pick<PurchaseRecords, "days" | "cents" | "starts" | "asOf">): PurchaseTimeline => ({
  ticks: days,
  cents,
  starts,
  end: asOf,
  ticksInUnit: 7,
});
