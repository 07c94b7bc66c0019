import { rowOf } from "../table/rowOf";
import { continuationLines } from "./continuationLines";
import { headerColumn } from "./headerColumn";
import type { SourceProfile } from "./sourceProfile";

/** Amounts Zoho Books writes on every line of an invoice. */
const amountsOfInvoice = ["sub total", "total"];

/** Deals of Zoho CRM, and invoices of Zoho Books: one row per line, with the amounts of the invoice repeated on each. */
export const zoho: SourceProfile = {
  id: "zoho",
  signatures: [
    ["deal name", "stage", "closing date"],
    ["invoice n", "invoice status", "customer name", "sub total"],
    ["invoice n", "invoice status", "customer name", "item price"],
    ["invoice n", "invoice status", "customer name", "total", "balance"],
  ],
  columns: {
    customer: ["account name", "customer name", "company name", "deal name"],
    date: ["invoice date", "closing date"],
    amount: ["item total", "sub total", "amount", "total"],
    order: ["invoice n", "deal id", "record id"],
    currency: ["currency code", "currency"],
    documentType: ["invoice status", "stage"],
    salesperson: ["sales person", "salesperson", "deal owner", "lead owner"],
    family: ["item name", "product name"],
    region: ["billing state", "billing city", "billing country"],
    name: [],
    // The amount of a line or of an invoice is always there.
    quantity: [],
    unitPrice: [],
  },
  statuses: {
    order: ["closed won", "closed", "paid", "sent", "overdue", "approved", "partially paid", "unpaid", "viewed"],
    cancelled: [
      "draft",
      "void",
      "pending",
      "rejected",
      "closed lost",
      "closed lost to competition",
      "qualification",
      "needs analysis",
      "value proposition",
      "identify decision makers",
      "proposal price quote",
      "negotiation review",
    ],
  },
  prepare: (table, headerRow, mapping) => {
    const ofInvoice = amountsOfInvoice.map((name) => headerColumn(rowOf(table, headerRow), [name]));
    return continuationLines(table, headerRow, mapping, ofInvoice.includes(mapping.amount));
  },
};
