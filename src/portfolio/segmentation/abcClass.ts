/** Room for the last digit of sums of decimal fractions. */
export const abcTolerance = 1e-12;

/** How ABC classes are cut. */
export interface AbcOptions {
  /** Where A and B end, as shares of the total. */
  readonly cuts?: readonly [a: number, b: number];
  /** Whether a customer is judged by the share reached before it, or with it. */
  readonly rule?: "before" | "after";
}

const isWithin = (share: number, cut: number, rule: "before" | "after"): boolean =>
  rule === "before" ? share < cut - abcTolerance : share <= cut + abcTolerance;

/** The class of an amount, 0 A, 1 B, 2 C, 3 negative, by the share of the total reached before it, or with it. */
export function abcClass(
  amount: number,
  share: number,
  { cuts: [endOfA, endOfB], rule }: Required<AbcOptions>,
): 0 | 1 | 2 | 3 {
  if (amount < 0) return 3;
  return isWithin(share, endOfA, rule) ? 0 : isWithin(share, endOfB, rule) ? 1 : 2;
}
