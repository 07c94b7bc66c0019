/** Room for the last digit of sums of decimal fractions. */
export const abcTolerance = 1e-12;

/** How ABC classes are cut. */
export interface AbcOptions {
  /** Where A and B end, as shares of the total. */
  readonly cuts?: readonly [a: number, b: number];
  /** Whether a customer is judged by the share reached before it, or with it. */
  readonly rule?: "before" | "after";
}

/** The class of an amount, 0 A, 1 B, 2 C, 3 negative, by the share of the total reached before it, or with it. */
export function abcClass(
  amount: number,
  share: number,
  { cuts: [endOfA, endOfB], rule }: Required<AbcOptions>,
): 0 | 1 | 2 | 3 {
  const within = (cut: number): boolean =>
    rule === "before" ? share < cut - abcTolerance : share <= cut + abcTolerance;
  if (amount < 0) return 3;
  return within(endOfA) ? 0 : within(endOfB) ? 1 : 2;
}
