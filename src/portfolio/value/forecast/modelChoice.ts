import type { FittedModel } from "../models/fittedModel";
import type { OrderModelId } from "../models/orderModel";
import type { FittedSpend } from "../models/spendModel";
import type { HistoryPeriod } from "./historyPeriod";

/** How well the orders of the held-back period were foreseen, customer by customer. */
export interface HeldBackScore {
  /** Orders foreseen in the held-back period, all customers together. */
  readonly total: number;
  readonly meanAbsoluteError: number;
  readonly rootMeanSquareError: number;
}

/** The last part of the observation, kept aside while the models are fitted to what comes before. */
export interface HeldBackPeriod {
  /** First and last day of the held-back period, Excel day serials. */
  readonly from: number;
  readonly to: number;
  /** Customers that had ordered before it, and the repeat orders they made in it. */
  readonly customers: number;
  readonly actual: number;
  /** The two forecasts anybody can make: each customer orders as in the same time before; each orders like the average customer. */
  readonly sameAsBefore: HeldBackScore;
  readonly likeTheAverage: HeldBackScore;
}

/** One model tried on the data. */
export interface ModelTrial {
  readonly id: OrderModelId;
  /** Fitted to everything. */
  readonly fit: FittedModel;
  /** `null` without a held-back period. */
  readonly heldBack: HeldBackScore | null;
  /** Share of the customers in each class of repeat orders (see `repeatClassWidth`): foreseen. */
  readonly repeatShares: Float64Array;
}

/** Why the simple formula is used in the place of a model. */
export type FallbackReason =
  "tooFewCustomers" | "tooFewRepeaters" | "tooShort" | "dropoutNotIdentified" | "notConverged";

/** What the data can carry, and why. */
export interface ModelChoice {
  readonly method: OrderModelId | "simple";
  /** BG/BB only: the length of the periods its histories are counted in. */
  readonly period?: HistoryPeriod;
  /**
   * Why this model: asked for, best forecast of the held-back period, best likelihood, the only one of those tried that the data can carry, the
   * default where nothing tells the models apart, or the reason of the simple formula.
   */
  readonly because: "askedFor" | "heldBack" | "likelihood" | "onlyOne" | "default" | FallbackReason;
  /** Every model tried, best first; empty when the data could not carry a fit at all. */
  readonly trials: readonly ModelTrial[];
  readonly heldBack: HeldBackPeriod | null;
  /** Numbers of orders that make a class of repeat orders: none, then classes of this width, then more. */
  readonly repeatClassWidth: number;
  /** Share of the customers in each class of repeat orders: observed. */
  readonly observedShares: Float64Array;
  /** The value of an order; `null` when it cannot be modelled: `spendBecause` says why and each customer's own mean is used. */
  readonly spend: FittedSpend | null;
  readonly spendBecause: "fitted" | "tooFewRepeaters" | "noFiniteMean" | "notConverged" | "noSpread";
}
