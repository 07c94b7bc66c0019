/** What a value is; it decides number format, alignment and width. Money values are in whole currency units (not cents). */
export type NumberKind = "text" | "money" | "count" | "days" | "date" | "percent" | "score" | "decimal" | "segment" | "abc";
