import type { Cell } from "./cell";
import { isBlank } from "./reading/isBlank";

function sameRow(a: readonly Cell[], b: readonly Cell[]): boolean {
  const width = Math.max(a.length, b.length);
  for (let column = 0; column < width; column++) {
    if (a[column] !== b[column] && !(isBlank(a[column]) && isBlank(b[column]))) return false;
  }
  return true;
}

/** Mixes what is cheap to read: numbers and the length of texts. Rows that differ may share it, equal rows always do. */
function fingerprint(row: readonly Cell[], order: number): number {
  let mix = order;
  let weight = 31;
  for (const cell of row) {
    const part = typeof cell === "number" ? Math.trunc(cell * 100) : typeof cell === "string" ? cell.trim().length : 0;
    mix = (mix + Math.imul(part, weight)) | 0;
    weight = Math.imul(weight, 31);
  }
  return mix;
}

/**
 * Rows that repeat an earlier row in every cell, order number included: exported twice, not ordered twice. Without an order
 * number two identical lines are two sales, so nothing is merged. `orderCodes[i]` belongs to `rows[from + i]`; rows with
 * `aside[i]` set are not looked at.
 *
 * @returns 1 for each row to merge.
 */
export function findDuplicates(
  rows: readonly (readonly Cell[])[],
  from: number,
  orderCodes: Int32Array,
  aside: Uint8Array,
): Uint8Array {
  const count = orderCodes.length;
  const repeated = new Uint8Array(count);
  const size = 2 ** Math.max(4, Math.ceil(Math.log2(count * 2 + 1)));
  const newest = new Int32Array(size).fill(-1);
  const older = new Int32Array(count).fill(-1);
  for (let index = 0; index < count; index++) {
    if (aside[index] !== 0 || orderCodes[index]! < 0) continue;
    const row = rows[from + index]!;
    const slot = Math.imul(fingerprint(row, orderCodes[index]!), 0x9e3779b1) >>> (32 - Math.log2(size));
    let other = newest[slot]!;
    while (other >= 0 && !(orderCodes[other] === orderCodes[index] && sameRow(rows[from + other]!, row)))
      other = older[other]!;
    if (other >= 0) repeated[index] = 1;
    else {
      older[index] = newest[slot]!;
      newest[slot] = index;
    }
  }
  return repeated;
}
