import type { Cell } from "../cell";
import { TextTable } from "./TextTable";
import type { CellChunk, ChunkColumn } from "./cellChunk";
import { cellCode } from "./cellCode";

/**
 * Encodes rows as they arrive, chunk after chunk: it keeps one dictionary of texts per column, so that a text met a million
 * times is kept and sent once.
 *
 * @example
 * new TableEncoder().encode([["Acme", 12]]).columns[0] // { codes: [0], numbers: null, newTexts: ["Acme"] }
 */
export class TableEncoder {
  private readonly dictionaries: TextTable[] = [];

  /** @param from First row to encode, `to` the one after the last: a caller with little time encodes a few at once. */
  encode(rows: readonly (readonly Cell[])[], from = 0, to = rows.length): CellChunk {
    for (let row = from; row < to; row++)
      while (this.dictionaries.length < rows[row]!.length) this.dictionaries.push(new TextTable());
    const columns = this.dictionaries.map((dictionary, column) => encodeColumn(rows, from, to, column, dictionary));
    return { rows: to - from, columns };
  }
}

function encodeColumn(
  rows: readonly (readonly Cell[])[],
  from: number,
  to: number,
  column: number,
  dictionary: TextTable,
): ChunkColumn {
  const known = dictionary.texts.length;
  const codes = new Int32Array(to - from);
  let numbers: Float64Array | null = null;
  for (let row = from; row < to; row++) {
    const cell = rows[row]![column];
    const at = row - from;
    if (typeof cell === "number") {
      numbers ??= new Float64Array(to - from);
      numbers[at] = cell;
      codes[at] = cellCode.number;
    } else if (cell === undefined || cell === null || cell === "") codes[at] = cellCode.blank;
    else if (typeof cell === "string") codes[at] = dictionary.indexOf(cell);
    else codes[at] = cell ? cellCode.yes : cellCode.no;
  }
  return { codes, numbers, newTexts: dictionary.texts.slice(known) };
}
