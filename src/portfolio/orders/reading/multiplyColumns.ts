import type { NumberColumn } from "./readNumbers";

/** Quantity × unit price, row by row, with all their decimals. A row where one of the two is missing has no product, for the graver of their reasons. */
export function multiplyColumns(quantity: NumberColumn, unitPrice: NumberColumn): NumberColumn {
  return {
    values: quantity.values.map((value, entry) => value * unitPrice.values[entry]!),
    // The statuses are ordered: read, blank, unreadable, error.
    status: quantity.status.map((status, entry) => Math.max(status, unitPrice.status[entry]!)),
    fromText: quantity.fromText + unitPrice.fromText,
    decimal: unitPrice.decimal ?? quantity.decimal,
    currency: unitPrice.currency,
  };
}
