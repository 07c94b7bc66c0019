import { cellCode } from "../table/cellCode";
import type { CellColumn, CellTable } from "../table/cellTable";
import { columnOf } from "../table/columnOf";
import { textsMet } from "../table/textsMet";
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
 * Reads one column as days: serials first, then dates written as text, each distinct text once, in the one order (day or month
 * first) the whole column shows. A 0, which is how some versions of Excel hand over an empty date, counts as blank. A text that
 * is no day in the order of its column is unreadable.
 */
export function readDays(
  table: CellTable,
  from: number,
  to: number,
  column: number,
  { order: forced, date1904 = false, skip = null }: DayOptions = {},
): DayColumn {
  const cells = columnOf(table, column);
  const { codes, numbers } = cells;
  const days = new Int32Array(to - from);
  const status = new Uint8Array(to - from);
  const offset = date1904 ? daysTo1904 : 0;
  const compact = new CompactDates();
  let withTime = 0;
  let hasTexts = false;
  for (let row = from; row < to; row++) {
    const code = codes[row]!;
    const entry = row - from;
    if (skip !== null && skip[entry] !== 0) status[entry] = cellStatus.blank;
    else if (code === cellCode.number) {
      const value = numbers![row]!;
      if (isOrderDay(value + offset)) {
        const day = Math.floor(value);
        days[entry] = day + offset;
        if (day !== value) withTime++;
      } else if (value === 0) status[entry] = cellStatus.blank;
      else if (isCompactDate(value)) {
        const day = compact.read(value);
        if (day === null) status[entry] = cellStatus.unreadable;
        else days[entry] = day;
      } else status[entry] = cellStatus.unreadable;
    } else if (code >= 0) hasTexts = true;
    else status[entry] = code === cellCode.blank ? cellStatus.blank : cellStatus.unreadable;
  }
  const read = { days, status, withTime };
  const found = hasTexts ? readTexts(read, cells, from, skip, forced) : noTexts(forced);
  return {
    ...read,
    ...found,
    fromText: found.fromText + compact.found,
    evidence: { ...found.evidence, none: found.evidence.none + compact.count },
  };
}

/** Reads days written as one number, each distinct one once. */
class CompactDates {
  /** How many there were, and how many of them are days. */
  count = 0;
  found = 0;
  private readonly dayOf = new Map<number, number | null>();

  read(value: number): number | null {
    let day = this.dayOf.get(value);
    if (day === undefined) this.dayOf.set(value, (day = parseDate(String(value), "dayFirst")));
    this.count++;
    if (day !== null) this.found++;
    return day;
  }
}

type TextDays = Pick<DayColumn, "fromText" | "textsWithTime" | "order" | "evidence" | "ambiguous">;

const noTexts = (forced: DateOrder = "dayFirst"): TextDays => ({
  fromText: 0,
  textsWithTime: 0,
  order: forced,
  evidence: { dayFirst: 0, monthFirst: 0, either: 0, none: 0 },
  ambiguous: [],
});

/** Fills in the days written as text. */
function readTexts(
  { days, status }: Pick<DayColumn, "days" | "status">,
  cells: CellColumn,
  from: number,
  skip: Uint8Array | null,
  forced: DateOrder | undefined,
): TextDays {
  const { codes, texts } = cells;
  const { met, counts } = textsMet(cells, from, from + days.length, skip);
  const statusOf = new Uint8Array(texts.length);
  const written: number[] = [];
  const evidence = { dayFirst: 0, monthFirst: 0, either: 0, none: 0 };
  const ambiguous: string[] = [];
  for (const code of met) {
    const text = texts[code]!;
    if (isBlank(text)) statusOf[code] = cellStatus.blank;
    else if (isErrorCell(text)) statusOf[code] = cellStatus.error;
    else {
      written.push(code);
      const said = dateOrderEvidence(text);
      evidence[said] += counts[code]!;
      if (said === "either" && ambiguous.length < shownTexts) ambiguous.push(text.trim());
    }
  }
  const order = forced ?? (evidence.dayFirst >= evidence.monthFirst ? "dayFirst" : "monthFirst");
  const dayOf = new Int32Array(texts.length);
  let fromText = 0;
  let textsWithTime = 0;
  for (const code of written) {
    const day = parseDate(texts[code]!, order);
    if (day === null) statusOf[code] = cellStatus.unreadable;
    else {
      dayOf[code] = day;
      fromText += counts[code]!;
      if (timeOfDay.test(texts[code]!)) textsWithTime += counts[code]!;
    }
  }
  for (let entry = 0; entry < days.length; entry++) {
    const code = codes[from + entry]!;
    if (code < 0 || (skip !== null && skip[entry] !== 0)) continue;
    days[entry] = dayOf[code]!;
    status[entry] = statusOf[code]!;
  }
  return { fromText, textsWithTime, order, evidence, ambiguous };
}
