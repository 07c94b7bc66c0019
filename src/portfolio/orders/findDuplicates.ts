import { cellCode } from "./table/cellCode";
import type { CellColumn, CellTable } from "./table/cellTable";
import { isBlankAt } from "./table/isBlankAt";
import { isSameCell } from "./table/isSameCell";

/** Whether two rows hold the same in every cell, however many spaces the blank ones hold. */
function isSameRow(columns: readonly CellColumn[], a: number, b: number): boolean {
  for (const column of columns) {
    if (!isSameCell(column, a, b) && !(isBlankAt(column, a) && isBlankAt(column, b))) return false;
  }
  return true;
}

/** Entries whose order code stands in another row too: only they can repeat one. */
function candidates(orderCodes: Int32Array, aside: Uint8Array): Int32Array {
  const rowsOf = new Int32Array(orderCodes.reduce((most, code) => Math.max(most, code), -1) + 1);
  let numbered = 0;
  for (let entry = 0; entry < orderCodes.length; entry++) {
    if (aside[entry] !== 0 || orderCodes[entry]! < 0) continue;
    rowsOf[orderCodes[entry]!]!++;
    numbered++;
  }
  const found = new Int32Array(numbered);
  let count = 0;
  for (let entry = 0; entry < orderCodes.length; entry++) {
    if (aside[entry] === 0 && orderCodes[entry]! >= 0 && rowsOf[orderCodes[entry]!]! > 1) found[count++] = entry;
  }
  return found.subarray(0, count);
}

/** One number for each of the entries: equal for equal rows, and nearly always different for others. */
function fingerprints({ columns }: CellTable, from: number, orderCodes: Int32Array, entries: Int32Array): Int32Array {
  const mixes = Int32Array.from(entries, (entry) => orderCodes[entry]!);
  for (const { codes, numbers, texts } of columns) {
    const isBlank = Uint8Array.from(texts, (text) => (text.trim() === "" ? 1 : 0));
    for (let position = 0; position < entries.length; position++) {
      const row = from + entries[position]!;
      let part = codes[row]!;
      if (part === cellCode.number) part = Math.trunc(numbers![row]! * 100) | 0;
      else if (part >= 0 && isBlank[part] === 1) part = cellCode.blank;
      mixes[position] = Math.imul(mixes[position]! ^ part, 0x9e3779b1) ^ (mixes[position]! >>> 15);
    }
  }
  return mixes;
}

/**
 * Rows that repeat an earlier row in every cell, order number included: exported twice, not ordered twice. Without an order
 * number two identical lines are two sales, so nothing is merged. `orderCodes[i]` belongs to row `from + i`; rows with
 * `aside[i]` set are not looked at.
 *
 * @returns The entries to merge, in their order.
 */
export function findDuplicates(table: CellTable, from: number, orderCodes: Int32Array, aside: Uint8Array): number[] {
  const entries = candidates(orderCodes, aside);
  const mixes = fingerprints(table, from, orderCodes, entries);
  const bits = Math.max(4, Math.ceil(Math.log2(entries.length * 2 + 1)));
  const newest = new Int32Array(2 ** bits).fill(-1);
  const older = new Int32Array(entries.length);
  const repeated: number[] = [];
  for (let position = 0; position < entries.length; position++) {
    const entry = entries[position]!;
    const slot = Math.imul(mixes[position]!, 0x9e3779b1) >>> (32 - bits);
    const isRepeated = (other: number): boolean =>
      mixes[other] === mixes[position] &&
      orderCodes[entries[other]!] === orderCodes[entry] &&
      isSameRow(table.columns, from + entries[other]!, from + entry);
    let other = newest[slot]!;
    while (other >= 0 && !isRepeated(other)) other = older[other]!;
    if (other >= 0) repeated.push(entry);
    else {
      older[position] = newest[slot]!;
      newest[slot] = position;
    }
  }
  return repeated;
}
