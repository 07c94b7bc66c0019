import type { CodedText } from "../codedText";
import { cellCode } from "../table/cellCode";
import type { CellColumn, CellTable } from "../table/cellTable";
import { columnOf } from "../table/columnOf";
import { textsMet } from "../table/textsMet";
import { cellStatus } from "./cellStatus";
import { currencyIn } from "./currencyIn";
import { decideDecimalMark } from "./decideDecimalMark";
import { isBlank } from "./isBlank";
import { isErrorCell } from "./isErrorCell";
import { parseAmount, type DecimalMark } from "./parseAmount";

export interface NumberColumn {
  /** 0 where `status` is not `read`. They can be those of the table: nobody writes here. */
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
 * Reads one column as numbers: true numbers first, then those written as text, each distinct text once, with one decimal mark
 * for the column.
 *
 * @param skip By entry: not 0 where a row is not to be read; its cell counts as blank.
 * @param unit What 1 stands for: 1,000 in a column of thousands. A text such as `12 k€` says so itself.
 */
export function readNumbers(
  table: CellTable,
  from: number,
  to: number,
  column: number,
  skip: Uint8Array | null = null,
  unit = 1,
): NumberColumn {
  const cells = columnOf(table, column);
  const { codes, numbers } = cells;
  const status = new Uint8Array(to - from);
  let hasTexts = false;
  for (let row = from; row < to; row++) {
    const code = codes[row]!;
    const entry = row - from;
    if (code === cellCode.number) continue;
    if (code >= 0) hasTexts = true;
    else status[entry] = code === cellCode.blank ? cellStatus.blank : cellStatus.unreadable;
  }
  if (skip !== null) markBlank(status, skip);
  const given = numbers === null ? new Float64Array(to - from) : numbers.subarray(from, to);
  const values = unit === 1 && skip === null && !hasTexts ? given : scaled(given, unit, skip);
  const none = { values, status, fromText: 0, decimal: null, currency: null };
  return hasTexts ? withTexts(none, cells, from, skip, unit) : none;
}

function markBlank(status: Uint8Array, skip: Uint8Array): void {
  for (let entry = 0; entry < status.length; entry++) if (skip[entry] !== 0) status[entry] = cellStatus.blank;
}

/** The numbers in the unit given, 0 where a row is not read. */
function scaled(given: Float64Array, unit: number, skip: Uint8Array | null): Float64Array {
  const values = new Float64Array(given.length);
  for (let entry = 0; entry < values.length; entry++)
    if (skip === null || skip[entry] === 0) values[entry] = given[entry]! * unit;
  return values;
}

/** Fills in the amounts written as text. */
function withTexts(
  { values, status }: NumberColumn,
  cells: CellColumn,
  from: number,
  skip: Uint8Array | null,
  unit: number,
): NumberColumn {
  const { codes, texts } = cells;
  const { met, counts } = textsMet(cells, from, from + values.length, skip);
  const statusOf = new Uint8Array(texts.length);
  const written: number[] = [];
  for (const code of met) {
    if (isBlank(texts[code])) statusOf[code] = cellStatus.blank;
    else if (isErrorCell(texts[code])) statusOf[code] = cellStatus.error;
    else written.push(code);
  }
  const decimal = decideDecimalMark(
    written.map((code) => texts[code]!),
    written.map((code) => counts[code]!),
  );
  const valueOf = new Float64Array(texts.length);
  const signOf = new Int32Array(texts.length).fill(-1);
  const signs = new Map<string, number>();
  let fromText = 0;
  for (const code of written) {
    const value = parseAmount(texts[code]!, decimal, unit);
    if (value === null) {
      statusOf[code] = cellStatus.unreadable;
      continue;
    }
    valueOf[code] = value;
    fromText += counts[code]!;
    const sign = currencyIn(texts[code]!);
    if (sign === null) continue;
    if (!signs.has(sign)) signs.set(sign, signs.size);
    signOf[code] = signs.get(sign)!;
  }
  const signCodes = signs.size === 0 ? null : new Int32Array(values.length).fill(-1);
  for (let entry = 0; entry < values.length; entry++) {
    const code = codes[from + entry]!;
    if (code < 0 || (skip !== null && skip[entry] !== 0)) continue;
    values[entry] = valueOf[code]!;
    status[entry] = statusOf[code]!;
    if (signCodes !== null) signCodes[entry] = signOf[code]!;
  }
  return {
    values,
    status,
    fromText,
    decimal: written.length === 0 ? null : decimal,
    currency: signCodes && { names: [...signs.keys()], codes: signCodes },
  };
}
