import { continuationLines } from "./continuationLines";
import type { SourceProfile } from "./sourceProfile";

/** Orders of a Shopify shop: one row per order line, with the amounts of the order on its first row. */
export const shopify: SourceProfile = {
  id: "shopify",
  signatures: [
    ["name", "financial status", "lineitem name", "subtotal"],
    ["name", "financial status", "fulfillment status", "subtotal", "created at"],
  ],
  columns: {
    customer: ["billing company", "billing name", "shipping name", "email"],
    date: ["created at", "paid at"],
    amount: ["subtotal"],
    order: ["name"],
    currency: ["currency"],
    documentType: ["financial status"],
    family: ["lineitem name", "lineitem sku"],
    region: ["billing province", "billing province name", "billing city", "billing country"],
    salesperson: ["employee"],
    // Quantity and price belong to the line, the amount to the order.
    quantity: [],
    unitPrice: [],
    cost: [],
    name: [],
  },
  statuses: {
    order: ["paid", "pending", "authorized", "partially paid", "partially refunded"],
    cancelled: ["refunded", "voided", "expired"],
  },
  prepare: (table, headerRow, mapping) => continuationLines(table, headerRow, mapping, false),
};
