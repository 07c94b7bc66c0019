import { abcLabels } from "../shared/abcLabels";
import type { RowCells } from "../shared/liveTable";

/** Keys of the columns, and names of the cells of the cuts, that the distances are computed from. */
interface DistanceCells {
  readonly amount: string;
  readonly class: string;
  /** The sum of the amounts at least as large. */
  readonly atLeast: string;
  readonly cutA: string;
  readonly cutB: string;
  /** What the classes are called, where it is not A, B, C and minus. */
  readonly labels?: readonly [a: string, b: string, c: string, negative: string];
}

/** Keeps a quotient that falls a hair short of a whole number of cents from losing it. */
const margin = "0.0001";

/**
 * Native formulas of `abcDistances`, equal to it to the cent. With x the amount, T the total, S what the better classes make,
 * `s` the smallest of them and `l` the largest of the customer's own class:
 *
 * - up: below `l` the share before only grows, at `s` the customer shares the class of `s`; between them it is S ÷ (T − x + x'),
 *   under the cut from x' > S ÷ cut − (T − x) on. So x' = MIN(s, MAX(l, that, to the next cent)).
 * - down: at or above the next larger amount v the share before is at most the sum of those ≥ v; just under v it is that sum,
 *   and reaches the cut at x' ≤ sum ÷ cut − (T − x). So x' is the largest, over all v, of the smaller of both; or a cent below 0.
 */
export function abcDistanceFormulas(keys: DistanceCells): Record<"up" | "down", (cells: RowCells) => string> {
  const [a, b, , negative] = keys.labels ?? abcLabels;
  const cents = (expression: string): string => `ROUND(100*${expression},0)`;
  const terms = (cells: RowCells) => {
    const amounts = cells.all(keys.amount);
    const own = cells(keys.class);
    return { amounts, own, x: cells(keys.amount), total: cents(`SUM(${amounts})`) };
  };
  return {
    up(cells) {
      const { amounts, own, x, total } = terms(cells);
      const largest = `MAXIFS(${amounts},${cells.all(keys.class)},${own})`;
      const better = cents(`SUMIF(${amounts},">"&${largest})`);
      const cut = `IF(${own}="${b}",${keys.cutA},${keys.cutB})`;
      const least = `(INT(${better}/${cut}-${total}+${cents(x)}+${margin})+1)/100`;
      const smallest = `MINIFS(${amounts},${amounts},">"&${largest})`;
      return (
        `=IF(OR(${own}="",${own}="${a}"),"",IF(${own}="${negative}",-${x},` +
        `ROUND(MIN(${smallest},MAX(${largest},${least}))-${x},2)))`
      );
    },
    down(cells) {
      const { amounts, own, x, total } = terms(cells);
      const cut = `IF(${own}="${a}",${keys.cutA},${keys.cutB})`;
      const under = `(${amounts}-0.01)`;
      const others = `(${cells.all(keys.atLeast)}-(${amounts}<=${x})*${x})`;
      const reaching = `(${others}/${cut}-SUM(${amounts})+${x})`;
      // The smaller of two, by operators alone: MIN would take the smallest of the whole column.
      const fallen = `SUMPRODUCT(MAX(${reaching}+(${under}<${reaching})*(${under}-${reaching})))`;
      const below = `IF(OR(${own}="${a}",${own}="${b}"),MAX(-1,INT(100*${fallen}+${margin})),-1)`;
      const loss = `(${cents(x)}-${below})`;
      // A loss that leaves no total leads to no class; only a customer worth nearly all of it can lose that much.
      const isAll = `IF(${cents(x)}+1<${total},FALSE,${loss}>=${total})`;
      return `=IF(OR(${own}="",${own}="${negative}"),"",IF(${isAll},"",${loss}/100))`;
    },
  };
}
