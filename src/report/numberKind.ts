/** What a value is; it decides number format, alignment and width. Money values are in whole currency units (not cents); `exactMoney` shows the cents; `percent` and `change` are fractions, `change` shows its sign. */
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
  | "segment"
  | "abc";
