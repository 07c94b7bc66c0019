/** What a value is; it decides number format, alignment and width. Money values are in whole currency units (not cents); `exactMoney` shows the cents; `ratio` is an index between 0 and 1, shown with three decimals; `signed` is an amount in the unit of another column, with its sign and two decimals; `percent` and `change` are fractions, `change` shows its sign. */
export type NumberKind =
  | "text"
  | "money"
  | "exactMoney"
  | "count"
  | "days"
  | "date"
  | "percent"
  | "change"
  | "score"
  | "decimal"
  | "ratio"
  | "signed"
  | "segment"
  | "abc";
