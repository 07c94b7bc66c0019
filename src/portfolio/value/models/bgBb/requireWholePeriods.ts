import { Problem } from "../../../problem";
import type { PurchaseHistories } from "../purchaseHistories";

/**
 * Checks that every history can be one of the BG/BB model: whole numbers with x ≤ tₓ ≤ n (at most one order a period), and no last
 * repeat without a repeat.
 *
 * @throws Problem `historyNotInPeriods` {row, repeats, lastRepeat, observed}: the first history that is not, rows counted from 1.
 */
export function requireWholePeriods({ count, repeats, lastRepeat, observed }: PurchaseHistories): void {
  for (let row = 0; row < count; row++) {
    const x = repeats[row]!;
    const last = lastRepeat[row]!;
    const n = observed[row]!;
    const inPeriods = Number.isInteger(x) && Number.isInteger(last) && Number.isInteger(n);
    if (!inPeriods || x < 0 || last < x || n < last || (x === 0 && last !== 0)) {
      throw new Problem("historyNotInPeriods", { row: row + 1, repeats: x, lastRepeat: last, observed: n });
    }
  }
}
