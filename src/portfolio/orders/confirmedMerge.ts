/** Two names of one customer, as somebody confirmed: rows of `from` count as rows of `to`. */
export interface ConfirmedMerge {
  readonly from: string;
  readonly to: string;
}
