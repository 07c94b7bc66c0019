import type { CellColumn } from "./cellTable";

/** The distinct texts of some rows of a column. */
export interface TextsMet {
  /** Their positions in the texts of the column, in order of first appearance among these rows. */
  readonly met: readonly number[];
  /** How many of these rows hold each text, by its position in the texts of the column. */
  readonly counts: Int32Array;
}

/**
 * The texts that stand in the rows read, and how often: a column can have others, above its header or in rows set aside.
 *
 * @param skip By row from `from` on: not 0 where it is not read.
 */
export function textsMet(
  { codes, texts }: CellColumn,
  from: number,
  to: number,
  skip: Uint8Array | null = null,
): TextsMet {
  const counts = new Int32Array(texts.length);
  const met: number[] = [];
  for (let row = from; row < to; row++) {
    const code = codes[row]!;
    if (code < 0 || (skip !== null && skip[row - from] !== 0)) continue;
    if (counts[code]!++ === 0) met.push(code);
  }
  return { met, counts };
}
