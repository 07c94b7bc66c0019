/** What the models need to know of one customer, in one unit of time. */
export interface PurchaseHistory {
  /** x: purchases after the first one, on distinct days (or in distinct periods). */
  readonly repeats: number;
  /** tₓ: age of the customer at its last purchase; 0 when it bought once. */
  readonly lastRepeat: number;
  /** T: age of the customer when the observation ends. */
  readonly observed: number;
}

/** The histories of many customers, as columns of equal length. */
export interface PurchaseHistories {
  readonly count: number;
  readonly repeats: Float64Array;
  readonly lastRepeat: Float64Array;
  readonly observed: Float64Array;
}

/** Each different history once: the customers that share it count together. */
export interface GroupedHistories extends PurchaseHistories {
  /** Customers that have each history. */
  readonly weights: Float64Array;
  /** The group of each customer. */
  readonly groupOf: Int32Array;
}
