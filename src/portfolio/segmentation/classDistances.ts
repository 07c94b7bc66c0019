/** What separates each customer from the next class, in cents; NaN where there is no class beyond. */
export interface ClassDistances {
  /** To gain to reach the class above. */
  readonly up: Float64Array;
  /** To lose to fall to the class below. */
  readonly down: Float64Array;
}
