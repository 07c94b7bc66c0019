import { abcLabels } from "../shared/abcLabels";
import type { RowCells } from "../shared/liveTable";

/** Keys of the columns, and names of the cells of the cuts, that the distances are computed from. */
interface DistanceCells {
  readonly amount: string;
  readonly class: string;
  /** The sums of the amounts at least as large. */
  readonly atLeast: string;
  readonly cutA: string;
  readonly cutB: string;
}

/** The rule `after` reads the sums of the amounts strictly larger too. */
interface DistanceCellsAfter extends DistanceCells {
  readonly larger: string;
}

type DistanceFormulas = Readonly<Record<"up" | "down", (cells: RowCells) => string>>;

/** Keeps what falls a hair short of a whole number of cents from losing it. */
const hair = "0.0001";
/** More than any amount. */
const never = "1E+13";
const [a, b, , negative] = abcLabels;
const inCents = (expression: string): string => `ROUND(100*${expression},0)`;

/** The loss that leads to an amount in cents; none when it leaves no total, for then there are no classes. */
function lossTo(cells: RowCells, keys: DistanceCells, fallen: string): string {
  const [own, x] = [cells(keys.class), inCents(cells(keys.amount))];
  const total = inCents(`SUM(${cells.all(keys.amount)})`);
  const loss = `(${x}-IF(OR(${own}="${a}",${own}="${b}"),MAX(-1,${fallen}),-1))`;
  // Only a customer worth nearly all of the total can lose that much.
  const isAll = `IF(${x}+1<${total},FALSE,${loss}>=${total})`;
  return `=IF(OR(${own}="",${own}="${negative}"),"",IF(${isAll},"",${loss}/100))`;
}

const ownCut = (cells: RowCells, keys: DistanceCells): string =>
  `IF(${cells(keys.class)}="${a}",${keys.cutA},${keys.cutB})`;
const betterCut = (cells: RowCells, keys: DistanceCells): string =>
  `IF(${cells(keys.class)}="${b}",${keys.cutA},${keys.cutB})`;
const gainOf = (cells: RowCells, keys: DistanceCells, gain: string): string =>
  `=IF(OR(${cells(keys.class)}="",${cells(keys.class)}="${a}"),"",` +
  `IF(${cells(keys.class)}="${negative}",-${cells(keys.amount)},${gain}))`;

/**
 * Native formulas of `abcDistances` by the share before, equal to it to the cent. With x the amount, T the total, S what the
 * better classes make, `s` the smallest of them and `l` the largest of the customer's own class:
 *
 * - up: below `l` the share before is no smaller than now, at `s` the customer shares the class of `s`; between them it is
 *   S ÷ (T − x + x'), under the cut from x' > S ÷ cut − T + x on. So x' = MIN(s, MAX(l, that, to the next cent)).
 * - down: just under another amount v, what stands before is at least the sum of those ≥ v, and reaches the cut at
 *   x' ≤ sum ÷ cut − T + x. So x' is the largest, over all v, of the smaller of both; or a cent below 0.
 */
function formulasBefore(keys: DistanceCells): DistanceFormulas {
  return {
    up(cells) {
      const [amounts, x] = [cells.all(keys.amount), cells(keys.amount)];
      const largest = `MAXIFS(${amounts},${cells.all(keys.class)},${cells(keys.class)})`;
      const better = inCents(`SUMIF(${amounts},">"&${largest})`);
      const reaching = `${better}/${betterCut(cells, keys)}-${inCents(`SUM(${amounts})`)}+${inCents(x)}`;
      const smallest = `MINIFS(${amounts},${amounts},">"&${largest})`;
      const least = `(INT(${reaching}+${hair})+1)/100`;
      return gainOf(cells, keys, `ROUND(MIN(${smallest},MAX(${largest},${least}))-${x},2)`);
    },
    down(cells) {
      const [amounts, x] = [cells.all(keys.amount), cells(keys.amount)];
      const cut = ownCut(cells, keys);
      // Larger amounts do not hold x in their sum; taken off all the same, they only fall further below the largest.
      const taken = `(${x}/${cut}+SUM(${amounts})-${x}-0.01)`;
      const excess = `(${amounts}-${cells.all(keys.atLeast)}/${cut}+${taken})`;
      // The smaller of two, by operators alone: MIN would take the smallest of the whole column.
      const fallen = `(SUMPRODUCT(MAX(${amounts}-(${excess}>0)*${excess}))-0.01)`;
      return lossTo(cells, keys, `INT(100*${fallen}+${hair})`);
    },
  };
}

/**
 * The same by the share with the customer, as `distancesAfter` derives it: a cent above some amount v, or level with one, it
 * is within the cut when the others at or above plus (1 − cut) times its amount are at most cut × (T − x).
 */
function formulasAfter(keys: DistanceCellsAfter): DistanceFormulas {
  return {
    up(cells) {
      const [amounts, x, cut] = [cells.all(keys.amount), cells(keys.amount), betterCut(cells, keys)];
      const limit = `${cut}*(SUM(${amounts})-${x})+${hair}/100`;
      const isWithin = `(${amounts}>=${x})*(${cells.all(keys.larger)}+(1-${cut})*(${amounts}+0.01)<=${limit})`;
      const reached = `SUMPRODUCT(MIN(${amounts}+${never}*(1-${isWithin})))`;
      return gainOf(cells, keys, `IF(${reached}>${never}/10,"",ROUND(${reached}-${x}+0.01,2))`);
    },
    down(cells) {
      const [amounts, x, cut] = [cells.all(keys.amount), cells(keys.amount), ownCut(cells, keys)];
      const limit = `${cut}*SUM(${amounts})+(1-${cut})*${x}+${hair}/100`;
      const isBeyond = `(${amounts}<${x})*(${amounts}>=0)*(${cells.all(keys.atLeast)}+(1-${cut})*${amounts}>${limit})`;
      return lossTo(cells, keys, `ROUND(100*SUMPRODUCT(MAX(${isBeyond}*(${amounts}+0.01))),0)-1`);
    },
  };
}

/** Native formulas of the amounts to gain and to lose, by one of the two rules. */
export const abcDistanceFormulas = (
  keys: ({ readonly rule: "before" } & DistanceCells) | ({ readonly rule: "after" } & DistanceCellsAfter),
): DistanceFormulas => (keys.rule === "before" ? formulasBefore(keys) : formulasAfter(keys));
