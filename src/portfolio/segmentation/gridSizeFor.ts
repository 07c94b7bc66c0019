import type { GridSize } from "./segmentGrid";

/** How many segments a base of this size can fill: under 500 customers 5, under 8,000 customers 8, beyond that 11. */
export function gridSizeFor(customerCount: number): GridSize {
  if (customerCount < 500) return 5;
  return customerCount < 8000 ? 8 : 11;
}
