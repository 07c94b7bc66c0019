import type { Cell } from "../cell";
import { cellStatus } from "./cellStatus";
import { daysTo1904 } from "./daysTo1904";
import { type DateEvidence, dateOrderEvidence } from "./dateOrderEvidence";
import { isBlank } from "./isBlank";
import { isErrorCell } from "./isErrorCell";
import { type DateOrder, isOrderDay, parseDate } from "./parseDate";

export interface DayColumn {
  /** Excel day serials, 1900 date system, whole days; 0 where `status` is not `read`. */
  readonly days: Int32Array;
  readonly status: Uint8Array;
  /** How many were read from text or from a `yyyymmdd` number, which Excel does not take for a date. */
  readonly fromText: number;
  /** How many serials, and how many texts, carry a time of day. */
  readonly withTime: number;
  readonly textsWithTime: number;
  /** The order in which the texts were read. */
  readonly order: DateOrder;
  /** How many texts are of one order only, or could be of either. */
  readonly evidence: Readonly<Record<DateEvidence, number>>;
  /** The first two distinct texts that could be of either order. */
  readonly ambiguous: readonly string[];
}

export interface DayOptions {
  /** Which way to read 03/04; by default the way most texts of the column show. */
  readonly order?: DateOrder;
  /** Serials count from 1904. */
  readonly date1904?: boolean;
  /** By entry: not 0 where a row is not to be read; its cell counts as blank. */
  readonly skip?: Uint8Array | null;
}

const shownTexts = 2;
const timeOfDay = /\d[:h]\d{2}/;

/** A date cell that Excel does not hold as a date: 20240305 and the like. */
const isCompactDate = (value: number): boolean => value >= 19_000_101 && value <= 21_001_231;

/**
 * Reads one column as days: serials first, then dates written as text, in the one order (day or month first) the whole
 * column shows. A 0, which is how some versions of Excel hand over an empty date, counts as blank. A text that is no day in
 * the order of its column is unreadable.
 */
export function readDays(
  rows: readonly (readonly Cell[])[],
  from: number,
  to: number,
  column: number,
  { order: forced, date1904 = false, skip = null }: DayOptions = {},
): DayColumn {
  const days = new Int32Array(to - from);
  const status = new Uint8Array(to - from);
  const entriesOfText = new Map<string, number[]>();
  const offset = date1904 ? daysTo1904 : 0;
  let withTime = 0;
  for (let row = from; row < to; row++) {
    const cell = rows[row]![column];
    const entry = row - from;
    if (skip !== null && skip[entry] !== 0) {
      status[entry] = cellStatus.blank;
    } else if (typeof cell === "number" && isOrderDay(cell + offset)) {
      const day = Math.floor(cell);
      days[entry] = day + offset;
      if (day !== cell) withTime++;
    } else if (isBlank(cell) || cell === 0) {
      status[entry] = cellStatus.blank;
    } else if (isErrorCell(cell)) {
      status[entry] = cellStatus.error;
    } else if (typeof cell === "string" || (typeof cell === "number" && isCompactDate(cell))) {
      const text = String(cell);
      const same = entriesOfText.get(text);
      if (same) same.push(entry);
      else entriesOfText.set(text, [entry]);
    } else {
      status[entry] = cellStatus.unreadable;
    }
  }
  const evidence = { dayFirst: 0, monthFirst: 0, either: 0, none: 0 };
  const ambiguous: string[] = [];
  for (const [text, entries] of entriesOfText) {
    const said = dateOrderEvidence(text);
    evidence[said] += entries.length;
    if (said === "either" && ambiguous.length < shownTexts) ambiguous.push(text.trim());
  }
  const order = forced ?? (evidence.dayFirst >= evidence.monthFirst ? "dayFirst" : "monthFirst");
  let fromText = 0;
  let textsWithTime = 0;
  for (const [text, entries] of entriesOfText) {
    const day = parseDate(text, order);
    if (day !== null) {
      fromText += entries.length;
      if (timeOfDay.test(text)) textsWithTime += entries.length;
    }
    for (const entry of entries) {
      if (day === null) status[entry] = cellStatus.unreadable;
      else days[entry] = day;
    }
  }
  return { days, status, fromText, withTime, textsWithTime, order, evidence, ambiguous };
}
