import type { NumberColumn } from "./readNumbers";

/** Quantity × unit price, row by row, with all their decimals. A row where one of the two is missing has no product, for the graver of their reasons. */
export function multiplyColumns(quantity: NumberColumn, unitPrice: NumberColumn): NumberColumn {
  const values = quantity.values.slice();
  const status = quantity.status.slice();
  for (let entry = 0; entry < values.length; entry++) {
    values[entry]! *= unitPrice.values[entry]!;
    // The statuses are ordered: read, blank, unreadable, error.
    if (unitPrice.status[entry]! > status[entry]!) status[entry] = unitPrice.status[entry]!;
  }
  return {
    values,
    status,
    fromText: quantity.fromText + unitPrice.fromText,
    decimal: unitPrice.decimal ?? quantity.decimal,
    currency: unitPrice.currency,
  };
}
