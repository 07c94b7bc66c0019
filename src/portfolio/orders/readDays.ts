import type { Cell } from "./cell";
import { cellStatus } from "./cellStatus";
import { decideDateOrder } from "./decideDateOrder";
import { isBlank } from "./isBlank";
import { isErrorCell } from "./isErrorCell";
import { isOrderDay, parseDate } from "./parseDate";

export interface DayColumn {
  /** Excel day serials, whole days; 0 where `status` is not `read`. */
  readonly days: Int32Array;
  readonly status: Uint8Array;
  /** Some day was read from text or from a `yyyymmdd` number, which Excel does not take for a date. */
  readonly fromText: boolean;
  /** Some serial carries a time of day. */
  readonly withTime: boolean;
}

/** A date cell that Excel does not hold as a date: 20240305 and the like. */
const isCompactDate = (value: number): boolean => value >= 19_000_101 && value <= 21_001_231;

/**
 * Reads one column as days: serials first, then dates written as text, in the one order (day or month first) the whole
 * column shows. A 0, which is how some versions of Excel hand over an empty date, counts as blank.
 */
export function readDays(rows: readonly (readonly Cell[])[], from: number, to: number, column: number): DayColumn {
  const days = new Int32Array(to - from);
  const status = new Uint8Array(to - from);
  const rowsOfText = new Map<string, number[]>();
  let fromText = false;
  let withTime = false;
  for (let row = from; row < to; row++) {
    const cell = rows[row]![column];
    const index = row - from;
    if (typeof cell === "number" && isOrderDay(cell)) {
      const day = Math.floor(cell);
      days[index] = day;
      if (day !== cell) withTime = true;
    } else if (isBlank(cell) || cell === 0) {
      status[index] = cellStatus.blank;
    } else if (isErrorCell(cell)) {
      status[index] = cellStatus.error;
    } else if (typeof cell === "string" || (typeof cell === "number" && isCompactDate(cell))) {
      const text = String(cell);
      const same = rowsOfText.get(text);
      if (same) same.push(index);
      else rowsOfText.set(text, [index]);
    } else {
      status[index] = cellStatus.unreadable;
    }
  }
  const order = decideDateOrder(rowsOfText.keys());
  for (const [text, indexes] of rowsOfText) {
    const day = parseDate(text, order);
    if (day !== null) fromText = true;
    for (const index of indexes) {
      if (day === null) status[index] = cellStatus.unreadable;
      else days[index] = day;
    }
  }
  return { days, status, fromText, withTime };
}
