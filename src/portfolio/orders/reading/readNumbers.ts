import type { Cell } from "../cell";
import { cellStatus } from "./cellStatus";
import type { CodedText } from "../codedText";
import { currencyIn } from "./currencyIn";
import { decideDecimalMark } from "./decideDecimalMark";
import { isBlank } from "./isBlank";
import { isErrorCell } from "./isErrorCell";
import { parseAmount, type DecimalMark } from "./parseAmount";

export interface NumberColumn {
  /** 0 where `status` is not `read`. */
  readonly values: Float64Array;
  readonly status: Uint8Array;
  /** How many were read from text, which Excel's sums leave out. */
  readonly fromText: number;
  /** The decimal mark of the texts; `null` without any. */
  readonly decimal: DecimalMark | null;
  /** The currencies written beside the numbers; `null` when none is. */
  readonly currency: CodedText | null;
}

/**
 * Reads one column as numbers: true numbers first, then those written as text, with one decimal mark for the column.
 *
 * @param skip By entry: not 0 where a row is not to be read; its cell counts as blank.
 * @param unit What 1 stands for: 1,000 in a column of thousands. A text such as `12 k€` says so itself.
 */
export function readNumbers(
  rows: readonly (readonly Cell[])[],
  from: number,
  to: number,
  column: number,
  skip: Uint8Array | null = null,
  unit = 1,
): NumberColumn {
  const values = new Float64Array(to - from);
  const status = new Uint8Array(to - from);
  const textEntries: number[] = [];
  const texts: string[] = [];
  for (let row = from; row < to; row++) {
    const cell = rows[row]![column];
    const entry = row - from;
    if (skip !== null && skip[entry] !== 0) status[entry] = cellStatus.blank;
    else if (typeof cell === "number") values[entry] = cell * unit;
    else if (isBlank(cell)) status[entry] = cellStatus.blank;
    else if (isErrorCell(cell)) status[entry] = cellStatus.error;
    else if (typeof cell === "string") {
      textEntries.push(entry);
      texts.push(cell);
    } else status[entry] = cellStatus.unreadable;
  }
  if (texts.length === 0) return { values, status, fromText: 0, decimal: null, currency: null };
  const decimal = decideDecimalMark(texts);
  const signs = new Map<string, number>();
  const signOf = new Int32Array(to - from).fill(-1);
  let fromText = 0;
  texts.forEach((text, position) => {
    const entry = textEntries[position]!;
    const value = parseAmount(text, decimal, unit);
    if (value === null) {
      status[entry] = cellStatus.unreadable;
      return;
    }
    values[entry] = value;
    fromText++;
    const sign = currencyIn(text);
    if (sign === null) return;
    if (!signs.has(sign)) signs.set(sign, signs.size);
    signOf[entry] = signs.get(sign)!;
  });
  const currency = signs.size === 0 ? null : { names: [...signs.keys()], codes: signOf };
  return { values, status, fromText, decimal, currency };
}
