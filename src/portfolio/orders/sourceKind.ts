/** What a source lists: one row per order (or line of an order), or one row per customer with figures already summed up. */
export type SourceKind = "orders" | "customers";
