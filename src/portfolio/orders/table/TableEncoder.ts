import type { Cell } from "../cell";
import type { CellChunk, ChunkColumn } from "./cellChunk";
import { cellCode } from "./cellCode";
import { TextTable } from "./TextTable";

/** Rows taken column by column before the next ones: few enough to stay in the processor's cache meanwhile. */
const blockRows = 256;

/**
 * Encodes rows as they arrive, chunk after chunk: it keeps one dictionary of texts per column, so that a text met a million
 * times is kept and sent once.
 *
 * @example
 * new TableEncoder().encode([["Acme", 12]]).columns[0] // { codes: [0], numbers: null, newTexts: ["Acme"] }
 */
export class TableEncoder {
  private readonly columns: ColumnEncoder[] = [];

  /** @param from First row to encode, `to` the one after the last: a caller with little time encodes a few at once. */
  encode(rows: readonly (readonly Cell[])[], from = 0, to = rows.length): CellChunk {
    const { columns } = this;
    for (const column of columns) column.begin(to - from);
    for (let start = from; start < to; start += blockRows) {
      const end = Math.min(start + blockRows, to);
      let width = columns.length;
      for (let row = start; row < end; row++) if (rows[row]!.length > width) width = rows[row]!.length;
      while (columns.length < width) columns.push(new ColumnEncoder(columns.length, to - from));
      for (const column of columns) column.encode(rows, start, end, start - from);
    }
    return { rows: to - from, columns: columns.map((column) => column.end()) };
  }
}

/** Encodes one column of the rows of a chunk. */
class ColumnEncoder {
  private readonly dictionary = new TextTable();
  private known = 0;
  private codes: Int32Array;
  private numbers: Float64Array | null = null;

  constructor(
    private readonly column: number,
    rows: number,
  ) {
    this.codes = new Int32Array(rows).fill(cellCode.blank);
  }

  begin(rows: number): void {
    this.known = this.dictionary.texts.length;
    this.codes = new Int32Array(rows);
    this.numbers = null;
  }

  /** @param at Where the first of these rows stands in the chunk. */
  encode(rows: readonly (readonly Cell[])[], from: number, to: number, at: number): void {
    const { column, codes, dictionary } = this;
    let { numbers } = this;
    for (let row = from; row < to; row++, at++) {
      const cell = rows[row]![column];
      if (typeof cell === "number") {
        numbers ??= this.numbers = new Float64Array(codes.length);
        numbers[at] = cell;
        codes[at] = cellCode.number;
      } else if (cell === undefined || cell === null || cell === "") codes[at] = cellCode.blank;
      else if (typeof cell === "string") dictionary.ask(cell, at, codes);
      else codes[at] = cell ? cellCode.yes : cellCode.no;
    }
    dictionary.answer(codes);
  }

  end(): ChunkColumn {
    const { codes, numbers, dictionary, known } = this;
    return { codes, numbers, newTexts: dictionary.texts.slice(known) };
  }
}
